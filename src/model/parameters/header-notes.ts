import type { Section } from "../../page/page.js";
import { groupBy } from "../../util/group-by.js";
import { proseIn } from "../notes/block-prose.js";
import { blocksIn } from "../page-access.js";
import { asSentences } from "../prose/row-columns.js";
import { isSentence } from "../prose/sentences.js";
import { headerList } from "./read-headers.js";
import type { ParameterDraft } from "./read-parameters.js";

interface NotedParameters {
  readonly parameters: readonly ParameterDraft[];
  /** What is said of none of them. */
  readonly notes: string;
}

/**
 * `parameters` with what stands beside the tables of `sections`, those on headers, says of them: each note is about the header that it
 * names first.
 */
export function withHeaderNotes(parameters: readonly ParameterDraft[], sections: readonly Section[]): NotedParameters {
  const headers = parameters.filter((parameter) => parameter.in === "header");
  const byName = new Map(headers.map((header) => [header.name.toLowerCase(), header]));
  const notes = groupBy(notesIn(sections), (note) => firstNamed(note, byName));
  return {
    parameters: parameters.map((parameter) => {
      const own = (notes.get(parameter) ?? []).filter((note) => !parameter.description.includes(note));
      const said = [parameter.description, ...own].filter((text) => text !== "");
      return own.length === 0 ? parameter : { ...parameter, description: asSentences(said).join(" ") };
    }),
    notes: (notes.get(undefined) ?? []).join("\n\n"),
  };
}

function notesIn(sections: readonly Section[]): readonly string[] {
  const said = proseIn(
    blocksIn(sections).filter((block) => !headerList(block)),
    { hearsQuotes: true, isTelling: (text) => isSentence(text) && !/\bfollowing\b/i.test(text) },
  );
  return said === "" ? [] : said.split("\n\n");
}

function firstNamed(note: string, headers: ReadonlyMap<string, ParameterDraft>): ParameterDraft | undefined {
  const words = [...note.matchAll(/[\w-]+/g)];
  const [name = ""] = words.find((word) => headers.has(word[0].toLowerCase()) && isName(word, note)) ?? [];
  return headers.get(name.toLowerCase());
}

/** Whether a word of `note` is a name, as "Accept-Language" is: "From" and "Prefer" begin sentences too, and "date" is in many. */
function isName({ 0: word, index }: RegExpExecArray, note: string): boolean {
  const behind = note.slice(index + word.length, index + word.length + 10);
  if (word.includes("-") || note.charAt(index - 1) === "`" || /^`? headers?\b/i.test(behind)) return true;
  return /^[A-Z]/.test(word) && /[^.!?:\s]\s/.test(note.slice(Math.max(0, index - 2), index));
}
