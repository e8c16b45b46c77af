import type { Yaml } from "mdast";
import { isMap, isScalar, isSeq, parseDocument } from "yaml";
import { diagnose } from "../diagnostics/diagnostic.js";
import type { FrontMatter } from "./page.js";
import { lineEnd, originIn, type Region, sliceRegion } from "./region.js";
import { type Scope, spanOf } from "./scope.js";

const line = /^([\w.-]+):[ \t]*(.*)$/gm;

// What `readLines` reads as YAML would: keys with words or a simple quoted string behind them, and nothing else.
const plain = /^(?:[\w.-]+: (?:[A-Za-z][\w /.,()'-]*|"[^"\\\n]*" *|'[^'\n]*' *)(?:\n|$))*$/;

/** The front matter that `node` holds: its scalars, and its lists joined with `, `. What is not YAML is reported and read line by line. */
export function readFrontMatter(node: Yaml, scope: Scope): FrontMatter {
  const span = spanOf(node);
  const first = Math.min(lineEnd(scope.region.text, span.start) + 1, span.end);
  const region = sliceRegion(scope.region, first, first + node.value.length);
  // YAML's parser would take a third of the time that reading a page takes besides markdown.
  if (plain.test(region.text)) return readLines(region);
  const document = parseDocument(region.text, { prettyErrors: false, logLevel: "silent" });
  const [error] = document.errors;
  if (error) {
    const [start, end] = error.pos;
    const origin = originIn(region, start, Math.max(start, Math.min(end, lineEnd(region.text, start))));
    scope.page.report(diagnose("front-matter-invalid", origin, { problem: error.message }));
    return readLines(region);
  }
  if (!isMap(document.contents)) return new Map();
  return new Map(
    document.contents.items.flatMap(({ key, value }) => {
      const text = scalarText(value);
      if (!isScalar(key) || text === undefined) return [];
      const [start, end] = rangeOf(value) ?? rangeOf(key) ?? [0, 0];
      return [[String(key.value), { value: text, origin: originIn(region, start, end) }] as const];
    }),
  );
}

function scalarText(node: unknown): string | undefined {
  if (isSeq(node)) return node.items.map((item) => scalarText(item) ?? "").join(", ");
  if (!isScalar(node) || node.value === null) return undefined;
  return typeof node.value === "string" ? node.value : (node.source ?? String(node.value));
}

function rangeOf(node: unknown): readonly [number, number] | undefined {
  const range = isScalar(node) || isSeq(node) ? node.range : undefined;
  return range ? [range[0], range[1]] : undefined;
}

function readLines(region: Region): FrontMatter {
  return new Map(
    Array.from(region.text.matchAll(line), ({ index, 0: whole, 1: key = "", 2: value = "" }) => {
      const start = index + whole.length - value.length;
      const origin = originIn(region, start, start + value.trimEnd().length);
      return [key, { value: value.trim().replace(/^(["'])(.*)\1$/, "$2"), origin }] as const;
    }),
  );
}
