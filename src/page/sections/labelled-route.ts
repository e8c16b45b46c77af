import type { Origin } from "../../source/source.js";
import { fenceOf } from "../code-block.js";
import type { Block, HttpRequest } from "../page.js";
import { requestsInText } from "./inline-route.js";

/**
 * `blocks` with the requests that they name by their parts, `**URL**: /calls` and `**Method**: GET`, in paragraphs, lists or tables
 * of two columns, as the fence that these mean; what says no more than a part is left out.
 */
export function readLabelledRoutes(blocks: readonly Block[]): readonly Block[] {
  const parts = blocks.flatMap(partsIn);
  const methods = parts.filter(({ label }) => label === "method");
  const urls = parts.filter(({ label }) => label === "url");
  if (methods.length !== urls.length) return blocks;
  const requests = urls.flatMap(({ value, origin }, index): readonly HttpRequest[] =>
    requestsInText(`${methods[index]?.value.toUpperCase()} ${value}`, origin),
  );
  const [first] = requests;
  if (!first || requests.length < urls.length) return blocks;
  return [fenceOf("", requests, first.origin), ...blocks.flatMap(withoutParts)];
}

/** A line that names a part of a request. */
interface Part {
  readonly label: "method" | "url";
  readonly value: string;
  readonly origin: Origin;
}

const names: readonly (readonly [label: Part["label"], names: string])[] = [
  ["method", "(?:(?:http|request) )?(?:method|verb)"],
  ["url", "(?:(?:http|request) )?(?:ur[il]|path|endpoint|route)"],
];
const labels = names.map(([label, name]) => ({ label, line: new RegExp(`^${name}(?:\\s*:|\\s)\\s*(\\S+)$`, "i") }));
/** Lines of a paragraph run on: one ends where the next name stands. */
const betweenLines = new RegExp(
  `\\n|(?<!\\b(?:http|request))\\s(?=(?:${names.map(([, name]) => name).join("|")})\\s?:)`,
  "i",
);

function partIn(line: string, origin: Origin): readonly Part[] {
  return labels.flatMap(({ label, line: pattern }) => {
    const [, value] = pattern.exec(line.trim()) ?? [];
    return value === undefined ? [] : [{ label, value, origin }];
  });
}

function partsIn(block: Block): readonly Part[] {
  return linesOf(block).flatMap(({ text, origin }) => partIn(text, origin));
}

interface Line {
  readonly text: string;
  readonly origin: Origin;
}

function linesOf(block: Block): readonly Line[] {
  if (block.kind === "paragraph")
    return block.text.text.split(betweenLines).map((text) => ({ text, origin: block.origin }));
  if (block.kind === "list") return block.items.flatMap(linesOfItem);
  if (block.kind !== "table" || block.columns.length !== 2) return [];
  const rows = [block.columns.map(({ text }) => text), ...block.rows.map(({ cells }) => cells)];
  return rows.map((cells) => ({
    text: cells.map(({ text }) => text).join(": "),
    origin: cells[1]?.origin ?? block.origin,
  }));
}

/** The lines of an item; of two paragraphs, "**URL**" and what that is, the first names the second. */
function linesOfItem(item: readonly Block[]): readonly Line[] {
  const lines = item.flatMap(linesOf);
  const [label, value, ...others] = lines;
  const isNamed = label && value && others.length === 0 && partIn(label.text, label.origin).length === 0;
  return isNamed ? [{ text: `${label.text} ${value.text}`, origin: value.origin }] : lines;
}

function withoutParts(block: Block): readonly Block[] {
  if (block.kind === "list") {
    const items = block.items.filter((item) => !saysPartsAlone(linesOfItem(item)));
    return items.length === 0 ? [] : [{ ...block, items }];
  }
  return saysPartsAlone(linesOf(block)) ? [] : [block];
}

function saysPartsAlone(lines: readonly Line[]): boolean {
  return lines.length > 0 && lines.every(({ text, origin }) => partIn(text, origin).length > 0);
}
