import type { Column, Row, Table } from "../../page/page.js";
import { proseOf } from "./markdown-text.js";
import { sentences } from "./row-columns.js";

/**
 * What `table` says in words, an item for each of its rows: what stands first in it, and behind that the other cells, each with the head of
 * its column where there are several. A row that says nothing of what stands first is left out.
 */
export function tableItems({ columns, rows }: Table): readonly string[] {
  return rows.flatMap((row) => {
    const [subject = "", ...said] = cellsOf(row);
    const told = said.flatMap((text, index) =>
      isWords(text) ? labelled(text, columns[index + 1], columns.length) : [],
    );
    if (told.length === 0) return [];
    const head = subject.replace(/[.:]$/, "");
    return [[...(head === "" ? [] : [head]), sentences(told).join(" ")].join(": ")];
  });
}

/** True for what a reader of `text` learns something from: a check mark or a dash says nothing without the heads of its table. */
function isWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text) && !/^n\/?a\.?$/i.test(text);
}

function labelled(text: string, column: Column | undefined, width: number): string {
  const head = column === undefined ? "" : proseOf(column.text).replace(/[\s:?]+$/, "");
  return width < 3 || head === "" || column?.role === "description" ? text : `${head}: ${text}`;
}

function cellsOf({ cells }: Row): readonly string[] {
  return cells.map(proseOf);
}
