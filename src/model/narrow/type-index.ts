import type { Source } from "../../source/source.js";
import { simpleName } from "../types/type-name.js";
import { annotationsIn, typeIn } from "./told-in-texts.js";
import type { TextsOf } from "./texts.js";

/** Where a type may be told of, by a name of one, qualified or not, in any case. Whether it is, only the page itself can tell. */
export interface TypeIndex {
  /** The files that may define a type of this name. */
  readonly defining: (name: string) => readonly Source[];
  /** Those that may say that a type of theirs derives from one of this name, or from the one of a file of this name. */
  readonly deriving: (name: string) => readonly Source[];
}

/** A line that is a heading, or stands for one. */
const heading = /^ {0,3}(?:#{1,6}|<h[1-6]\b[^>]{0,200}>|\*\*|__|title:)([^\n]{0,200})/gim;
// What is longer names no type.
const longestTitle = 200;
/** What is drawn below a heading. */
const underline = /\n {0,3}(?:=+|-+)[ \t]*(?:\n|$)/g;
/** A name by itself, or before what is said to be of that name: "call", "call resource type", "callState values". */
const nameInHeading = new RegExp(
  String.raw`^[^\w\n]*(?:\d[\d.)]*\s+)?[^\w\n]*([\w.]+)\s*(?:[^\w\s]|$|(?:resources?|complex|entity|open|enum\w*|objects?|types?|` +
    String.raw`facet|action|function|property|properties|values|flags|members|options)\b)`,
  "i",
);
const ofResource = /\bblockType\W{1,50}resource\b/i;
const baseAnnotated = /\bbaseType\W{1,50}([\w.]{1,200})/i;
/** Words before the link to a base: the readers of these sentences know more of them. */
const inheritance =
  /\b(?:inherit|derive|extend|sub-?type|sub-?class|base type)[^[\]]{0,100}\[([^\]]{1,100})\](?:\(([^)\s]*))?/gi;

/**
 * Looks through the texts of `sources`, which `textsOf` gives, for what may be names of types: parsing them all would take many times
 * as long.
 */
export function indexTypes(sources: readonly Source[], textsOf: TextsOf): TypeIndex {
  const defining = createNameIndex();
  const deriving = createNameIndex();
  for (const source of sources) {
    const texts = textsOf(source);
    for (const name of [stemOf(source.path), ...texts.flatMap(namesDefined)]) defining.note(name, source);
    for (const name of texts.flatMap(basesNamed)) deriving.note(name, source);
  }
  return { defining: defining.find, deriving: deriving.find };
}

function namesDefined(text: string): readonly string[] {
  const titles = [...text.matchAll(heading)].map(([, title = ""]) => title);
  const underlined = [...text.matchAll(underline)].map(({ index }) =>
    text.slice(text.lastIndexOf("\n", index - 1) + 1, index).slice(0, longestTitle),
  );
  const named = [...titles, ...underlined].flatMap((title) => nameInHeading.exec(title)?.[1] ?? []);
  return [...named, ...annotationsIn(text, ofResource).flatMap(typeIn)];
}

function basesNamed(text: string): readonly string[] {
  const annotated = annotationsIn(text, ofResource).flatMap((annotation) => baseAnnotated.exec(annotation)?.[1] ?? []);
  const linked = [...text.matchAll(inheritance)].flatMap(([, name = "", url = ""]) => [
    /^\W*([\w.]+)/.exec(name)?.[1] ?? "",
    stemOf(url),
  ]);
  return [...annotated, ...linked];
}

interface NameIndex {
  readonly note: (name: string, source: Source) => void;
  readonly find: (name: string) => readonly Source[];
}

function createNameIndex(): NameIndex {
  const index = new Map<string, Set<Source>>();
  return {
    note: (name, source) => {
      const known = index.get(keyOf(name));
      if (known) known.add(source);
      else if (name !== "") index.set(keyOf(name), new Set([source]));
    },
    find: (name) => [...(index.get(keyOf(name)) ?? [])],
  };
}

// What ends a sentence is no part of a name.
function keyOf(name: string): string {
  return simpleName(name.replace(/\.+$/, "")).toLowerCase();
}

/** The name of the file at `path`, or behind a link, without its extension. */
export function stemOf(path: string): string {
  const [file = ""] = path.split(/[?#]/, 1);
  return file.slice(file.lastIndexOf("/") + 1).replace(/\.md$/i, "");
}
