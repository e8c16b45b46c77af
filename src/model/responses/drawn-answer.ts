import type { Section } from "../../page/page.js";
import { type JsonNode, memberOf } from "../../source/json-node.js";
import type { PropertyDraft } from "../draft.js";
import { codeBlocksOf } from "../page-access.js";
import { draftOf } from "../properties/complete-properties.js";
import { readRepresentation } from "../properties/read-representation.js";
import { showsTypes } from "../values/shown-types.js";

/** The JSON that `sections` draw answers with: the names of types in the place of values. */
export function answersDrawn(sections: readonly Section[]): readonly JsonNode[] {
  return sections.flatMap(codeBlocksOf).flatMap(({ json }) => (json && showsTypes(json) ? [json] : []));
}

/** What an answer that is `drawn` has; nothing where several are, or a list or an error: nothing tells these from what else comes. */
export function propertiesDrawn([only, ...others]: readonly JsonNode[]): readonly PropertyDraft[] {
  if (!only || others.length > 0 || memberOf(only, "value") || memberOf(only, "error")) return [];
  return readRepresentation(only).map(draftOf);
}
