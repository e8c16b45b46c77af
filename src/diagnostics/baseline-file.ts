import { groupBy } from "../util/group-by.js";
import { isRecord, parseJson } from "../util/json-text.js";
import type { Baseline, KnownFinding } from "./baseline.js";

const version = 1;

/** `baseline` as the text of its file: JSON, page by page, so that a difference tells which page has become better or worse. */
export function printBaseline(baseline: Baseline): string {
  const findings = nested(baseline, "page", (ofPage) =>
    nested(ofPage, "code", (ofCode) => nested(ofCode, "text", ([known]) => known.count)),
  );
  return `${JSON.stringify({ version, findings }, undefined, 2)}\n`;
}

type Group = readonly [KnownFinding, ...KnownFinding[]];

function nested<T>(found: Baseline, key: "page" | "code" | "text", valueOf: (group: Group) => T): Record<string, T> {
  // Pages may be called as properties of every object are: `fromEntries` makes them properties of this one.
  return Object.fromEntries([...groupBy(found, (known) => known[key])].map(([name, group]) => [name, valueOf(group)]));
}

/** The baseline that `text` holds; undefined where that is no file of one. */
export function parseBaseline(text: string): Baseline | undefined {
  const file = parseJson(text);
  if (!isRecord(file) || file["version"] !== version || !isRecord(file["findings"])) return undefined;
  const found = entriesOf(file["findings"]).flatMap(([page, codes]) =>
    entriesOf(codes).flatMap(([code, texts]) =>
      entriesOf(texts).map(([known, count]) => ({ page, code, text: known, count: Number(count) })),
    ),
  );
  return found.every(({ count }) => Number.isSafeInteger(count) && count > 0) ? found : undefined;
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return isRecord(value) ? Object.entries(value) : [["", undefined]];
}
