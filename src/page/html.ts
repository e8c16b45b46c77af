/** HTML elements that pages write inside prose. Anything else in angle brackets is a placeholder, such as `<address>`, and is text. */
const elements = new Set(
  (
    "a abbr b big blockquote br center cite code dd del details div dl dt em figure font h1 h2 h3 h4 h5 h6 hr i iframe img ins kbd li " +
    "mark nobr ol p pre q s samp small span strike strong sub summary sup table tbody td th thead tr tt u ul var video"
  ).split(" "),
);

/** Elements that begin a new line, or a cell; browsers take `</br>` for `<br>`. */
const breaks = new Set(["br", "li", "p", "div", "tr", "td", "th", "hr"]);

const tag = /^<(\/?)([A-Za-z][\w-]*)(?:\s[^<>]*|\/)?>$/;

/** What an inline HTML node says: a line break, nothing for a comment or an element, itself for a placeholder. */
export function textOfTag(html: string): string {
  if (html.startsWith("<!--")) return "";
  const [, slash, name = ""] = tag.exec(html) ?? [];
  const element = name.toLowerCase();
  if (!elements.has(element)) return html;
  return element === "br" || (breaks.has(element) && slash === "") ? "\n" : "";
}

/** What a block of HTML says, without its tags and comments, in single spaces. */
export function textOfHtml(html: string): string {
  return html
    .replace(/<!--[^]*?(?:-->|$)/g, "")
    .replace(/<[^<>]*>/g, textOfTag)
    .replace(/\s+/g, " ")
    .trim();
}
