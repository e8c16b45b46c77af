import type { Library } from "../../source/library.js";
import type { Source } from "../../source/source.js";
import { memoize } from "../../util/memoize.js";
import { reachable } from "../../util/reachable.js";
import { resolvePath } from "../../util/resolve-path.js";

const include = /\[!include\s*\[[^\]]{0,200}\]\(([^)\s]{1,500})/gi;
/** A group of tabs: its includes show a call in programming languages, thousands of them, and define nothing. */
const tabs = /^#+[ \t]+\[[^\]\n]{0,200}\]\(#tab\/[^]*?(?:^---|$(?![^]))/gim;

/** The texts of which a page is made: its own, and those of the files that it takes in. */
export type TextsOf = (source: Source) => readonly string[];

/** Tells the texts of the pages of `library`. */
export function createTexts({ find, spelling }: Pick<Library, "find" | "spelling">): TextsOf {
  const included = ({ path, text }: Source): readonly Source[] =>
    urlsIncluded(text)
      .map((url) => resolvePath(path, url) ?? "")
      .flatMap((file) => find(file) ?? find(spelling(file) ?? "") ?? []);
  return memoize((source) => [...reachable([source], included)].map(({ text }) => text));
}

function urlsIncluded(text: string): readonly string[] {
  if (!/\[!include/i.test(text)) return [];
  return [...text.replace(tabs, "").matchAll(include)].map(([, url = ""]) => url);
}
