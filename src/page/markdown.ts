import type { Root } from "mdast";
import { loadNativeParser } from "./native-markdown.js";
import { parseWithRemark } from "./remark.js";

const parseNatively = await loadNativeParser();

/** Words and the `|` directly behind them, if any: linear, whatever the text. */
const wordsBeforePipes = /[^\s|]+(\|?)/g;
const bareAddress = /:\/\/|www\.|\w@\w/i;

/** What UTF-8 cannot carry to a native parser, and what CommonMark replaces (section 2.3). */
const unencodable = /\0|\p{Surrogate}/u;

/**
 * True where the native parser's tree is known to be another: it takes the `|` behind a bare address into the link (8 of
 * 11,289 pages).
 */
function isKnownToDiffer(text: string): boolean {
  if (unencodable.test(text)) return true;
  for (const [word, pipe] of text.matchAll(wordsBeforePipes)) {
    if (pipe !== "" && bareAddress.test(word)) return true;
  }
  return false;
}

/**
 * The mdast tree of `text`: CommonMark with GitHub's extensions and YAML front matter. The one place that knows the
 * parsers, of which the native one is used where it is installed and its tree is the same; nothing below it relies on more
 * than mdast, or on every node having a position.
 */
export function parseMarkdown(text: string): Root {
  return parseNatively && !isKnownToDiffer(text) ? parseNatively(text) : parseWithRemark(text);
}
