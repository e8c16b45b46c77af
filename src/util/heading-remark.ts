const remark =
  / ?[([](?:deprecated|preview|beta|open type|json|resource|object|(?:flags? )?enum(?:eration)?|flags?)[)\]]$/i;

/** `heading` without a remark in parentheses on what it names: `call (deprecated)`. */
export function withoutRemark(heading: string): string {
  return heading.replace(remark, "");
}
