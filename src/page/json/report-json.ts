import { diagnose, type Related, type Report } from "../../diagnostics/diagnostic.js";
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
  for (const [{ kind, origin }, ...others] of groupBy(defects, (defect) => defect.kind).values()) {
    report(diagnose("invalid-json", origin, { defect: kind }, others.slice(0, mostRelated).map(sameAt)));
  }
  return defects.length === 0 || hasShape(value) ? value : undefined;
}

// More places of one slip tell nobody more.
const mostRelated = 5;

function sameAt({ origin }: JsonDefect): Related {
  return { message: "The same stands here", origin };
}

/** Whether mending left more of `value` than bare text or empty brackets. */
function hasShape(value: JsonNode | undefined): boolean {
  return (value?.kind === "object" && value.members.length > 0) || (value?.kind === "array" && value.items.length > 0);
}
