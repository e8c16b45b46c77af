const remark = / ?\((?:deprecated|preview|beta|open type|json)\)$/i;

/** `heading` without a remark in parentheses on what it names: `call (deprecated)`. */
export function withoutRemark(heading: string): string {
  return heading.replace(remark, "");
}
