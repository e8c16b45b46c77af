import type { Root } from "mdast";
import { diagnose, type Report } from "../../diagnostics/diagnostic.js";
import { pageLimit } from "../../source/decode.js";
import type { Origin, Source } from "../../source/source.js";
import { parseMarkdown } from "./markdown.js";
import { findBuried, findTangle } from "./tangle.js";

/** The markdown tree of `source`; undefined where it is too large or too tangled to be read, which is reported. */
export function readTree(source: Source, report: Report): Root | undefined {
  const { damage, text } = source;
  const tangle = findTangle(text);
  if (damage?.kind === "size") {
    report(diagnose("page-too-large", placeIn(source, 0), { bytes: damage.bytes, limit: pageLimit }));
    return undefined;
  }
  if (tangle) {
    report(diagnose("page-tangled", placeIn(source, tangle.offset), { what: tangle.what }));
    return undefined;
  }
  if (damage?.kind === "encoding") {
    const { found } = damage;
    report(diagnose("invalid-utf8", placeIn(source, found ? 0 : text.indexOf("\uFFFD")), { found }));
  }
  const root = parseMarkdown(text);
  const buried = findBuried(root);
  if (!buried) return root;
  report(diagnose("page-tangled", placeIn(source, buried.position?.start.offset ?? 0), { what: "nesting" }));
  return undefined;
}

function placeIn(source: Source, offset: number): Origin {
  return { source, start: Math.max(0, offset), end: Math.max(0, offset) };
}
