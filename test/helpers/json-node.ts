import type { JsonNode } from "../../src/source/json-node.js";
import { readJson } from "../../src/page/json/json.js";
import { regionOf } from "../../src/page/region.js";

/** The JSON value `text`, as a page that consists of it would hold it. */
export function jsonNode(text: string): JsonNode {
  const { value } = readJson(regionOf({ path: "api/call-get.md", text }));
  if (!value) throw new TypeError(`No JSON: ${text}`);
  return value;
}
