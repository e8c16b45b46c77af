import { oneLine } from "../../util/one-line.js";

/** HTML elements that pages write inside prose. Anything else in angle brackets is a placeholder, such as `<address>`, and is text. */
const elements = new Set(
  (
    "a abbr b big blockquote br caption center cite code col colgroup dd del details div dl dt em figure font " +
    "h1 h2 h3 h4 h5 h6 hr i iframe img ins kbd li mark nobr ol p pre q s samp small span strike " +
    "strong sub summary sup table tbody td tfoot th thead tr tt u ul var video"
  ).split(" "),
);

/** Elements that stand on lines of their own; browsers take `</br>` for `<br>`. */
const breaks = new Set(["br", "li", "p", "div", "tr", "hr", "ul", "ol", "table"]);

/** Elements that stand apart on a line. */
const cells = new Set(["td", "th"]);

const tag = /^<(\/?)([A-Za-z][\w-]*)(?:\s[^<>]*|\/)?>$/;

/** What an inline HTML node says: a line break, nothing for a comment or an element, itself for a placeholder. */
export function textOfTag(html: string): string {
  if (html.startsWith("<!--")) return "";
  const [, slash, name = ""] = tag.exec(html) ?? [];
  const element = name.toLowerCase();
  if (!elements.has(element)) return html;
  if (cells.has(element)) return slash === "" ? " " : "";
  return breaks.has(element) ? "\n" : "";
}

/** A comment, as the source of a pattern: one that nothing ends reaches to the end (HTML Standard, 13.2.5.45). */
export const comment = String.raw`<!--[^]*?(?:-->|$)`;

const comments = new RegExp(comment, "g");

/** A block of HTML without its comments. */
export function withoutComments(html: string): string {
  return html.replace(comments, "");
}

/** What a block of HTML says, without its tags and comments, in single spaces. */
export function textOfHtml(html: string): string {
  return oneLine(withoutComments(html).replace(/<[^<>]*>/g, textOfTag));
}
