import type { Root } from "mdast";
import { loadNativeParser } from "./native-markdown.js";
import { parseWithRemark } from "./remark.js";

const parseNatively = await loadNativeParser();

/**
 * The mdast tree of `text`: CommonMark with GitHub's extensions and YAML front matter. The one place that knows the
 * parsers, of which the native one is used where it is installed and its tree is the same; nothing below it relies on more
 * than mdast, or on every node having a position.
 */
export function parseMarkdown(text: string): Root {
  return parseNatively && !isKnownToDiffer(text) ? parseNatively(text) : parseWithRemark(text);
}

/** What UTF-8 cannot carry to a native parser, and what CommonMark replaces (section 2.3). */
const unencodable = /\0|\p{Surrogate}/u;

/**
 * True where the native parser's tree is known to be another: in a table it takes the `|` directly behind a bare URL into the link.
 */
function isKnownToDiffer(text: string): boolean {
  if (unencodable.test(text)) return true;
  return text.split("\n").some((line) => line.includes("://") && line.includes("|") && hasUrlBeforePipe(line));
}

/** Words and the `|` directly behind them, if any: linear, whatever the line. */
const wordsBeforePipes = /[^\s|]+(\|?)/g;
/** A word with a bare URL, which GitHub takes for a link: in a link's target, a code span or angle brackets it is none. */
const bareUrl = /^(?!.*(?:\]\(|[`<])).*https?:\/\//i;
/** A request's target, `…/{id|name}`, and a member of JSON, `"keys": "a|b"`, stand in a fence and not in a table. */
const fencedLine = /^(?:[A-Z]{3,7} |\s*"[^"|]*": ?")/;

function hasUrlBeforePipe(line: string): boolean {
  if (fencedLine.test(line)) return false;
  return [...line.matchAll(wordsBeforePipes)].some(([word, pipe]) => pipe !== "" && bareUrl.test(word));
}
