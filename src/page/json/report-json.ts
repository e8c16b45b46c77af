import { diagnose, type Report } from "../../diagnostics/diagnostic.js";
import { furtherPlaces } from "../../diagnostics/further-places.js";
import type { JsonNode } from "../../source/json-node.js";
import { groupBy } from "../../util/group-by.js";
import { readJson, type JsonForm } from "./json.js";
import type { JsonDefect } from "./json-cursor.js";
import type { Region } from "../region.js";

/** What may begin a JSON value that is no bare word: text such as `[Zip file]` or `{id}/messages` is none. */
const opening = /^\s*(?:\{\s*(?:["'“”‘’@/}.…]|[\w.-]+\s*:|$)|\[\s*(?:[{["“\]\d/-]|true|false|null|\.\.|…|$))/;

/** Whether `text` begins as a JSON object or array does. */
export function looksLikeJson(text: string): boolean {
  return opening.test(text);
}

/** The JSON value of `region`, with every kind of defect reported once; undefined where there is none worth the name. */
export function readReportedJson(region: Region, report: Report, form: JsonForm = "value"): JsonNode | undefined {
  const { value, defects } = readJson(region, form);
  reportDefects("invalid-json", defects, report);
  return defects.length === 0 || hasShape(value) ? value : undefined;
}

/** Reports every kind of defect among `defects`, those of one value, once. */
export function reportDefects(
  code: "invalid-json" | "annotation-invalid",
  defects: readonly JsonDefect[],
  report: Report,
): void {
  for (const [{ kind, origin }, ...others] of groupBy(defects, (defect) => defect.kind).values()) {
    const also = furtherPlaces(others.map((other) => other.origin));
    report(diagnose(code, origin, { defect: kind }, also));
  }
}

/** Whether mending left more of `value` than bare text or empty brackets. */
function hasShape(value: JsonNode | undefined): boolean {
  return (value?.kind === "object" && value.members.length > 0) || (value?.kind === "array" && value.items.length > 0);
}
