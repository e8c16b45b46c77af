/** Scheme and host of a URL in lower case; undefined where there is no URL. */
export function hostOf(url: string | undefined): string | undefined {
  return url === undefined ? undefined : /^[^:/]+:\/\/[^/?#]*/.exec(url)?.[0].toLowerCase();
}
