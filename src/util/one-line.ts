/** `text` in one line: a space in the place of each run of white space, and none at its ends. */
export function oneLine(text: string): string {
  // A space between words is what it should be: to put another in the place of each takes four times as long.
  return text.replaceAll(/\s{2,}|[^\S ]/g, " ").trim();
}
