import type { Section } from "../../page/page.js";
import type { PropertyDraft } from "../draft.js";
import { proseIn } from "../prose/block-prose.js";
import { asSentences } from "../prose/row-columns.js";
import { isSentence } from "../prose/sentences.js";

/** `headers` with what the paragraphs beside their tables in `sections` say of them: each is about the first that it names. */
export function withHeaderNotes(
  headers: readonly PropertyDraft[],
  sections: readonly Section[],
): readonly PropertyDraft[] {
  const notes = notesIn(sections).map((note) => ({ note, header: headers.find(({ name }) => names(note, name)) }));
  return headers.map((header) => {
    const own = notes.filter((each) => each.header === header && !header.description.includes(each.note));
    if (own.length === 0) return header;
    const said = [header.description, ...own.map(({ note }) => note)].filter((text) => text !== "");
    return { ...header, description: asSentences(said).join(" ") };
  });
}

/** What the `sections` on headers say that is about none of `headers`. */
export function headerNotes(sections: readonly Section[], headers: readonly Pick<PropertyDraft, "name">[]): string {
  const notes = notesIn(sections).filter((note) => !headers.some(({ name }) => names(note, name)));
  return notes.join("\n\n");
}

function notesIn(sections: readonly Section[]): readonly string[] {
  const blocks = sections.flatMap((section) => section.blocks);
  const said = proseIn(
    blocks.filter(({ kind }) => kind === "paragraph" || kind === "quote"),
    { hearsQuotes: true, isTelling: (text) => isSentence(text) && !/\bfollowing\b/i.test(text) },
  );
  return said === "" ? [] : said.split("\n\n");
}

function names(note: string, header: string): boolean {
  const words = note.toLowerCase().split(/[^\w-]+/);
  return words.includes(header.toLowerCase());
}
