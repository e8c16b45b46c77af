/**
 * The template's text without its first line break and without the indentation that all its lines share. Backslashes
 * stay as written but for those that the template itself needs, before backticks and `${`.
 */
export function dedent(strings: TemplateStringsArray, ...values: readonly unknown[]): string {
  const text = String.raw(strings, ...values)
    .replace(/\\(?=`|\$\{)/g, "")
    .replace(/^\n/, "")
    .replace(/\n *$/, "\n");
  const indents = Array.from(text.matchAll(/^ *(?=\S)/gm), ([indent]) => indent.length);
  return text.replaceAll(new RegExp(`^ {${Math.min(...indents)}}`, "gm"), "");
}
