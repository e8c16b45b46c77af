import { memberOf, type JsonNode } from "../../source/json-node.js";
import type { Property, TypeRef } from "../api.js";
import type { OperationDraft } from "../operations/operation-draft.js";
import { keyInUrl } from "../resources/entity-key.js";
import { isPatch } from "../route.js";
import type { TypeGraph } from "../types/type-graph.js";

/** What tells what a request has to hold. */
interface Demanding {
  readonly draft: OperationDraft;
  readonly graph: TypeGraph;
  /** The JSON that the examples send. */
  readonly shown: readonly JsonNode[];
}

/** The properties of `type` that the page asks for in words, which its own page leaves open. A PATCH can do without any. */
export function demandedOf(type: TypeRef, { draft, graph }: Demanding): readonly Property[] {
  if (type.kind !== "resource" || isPatch(draft)) return [];
  return draft.body.demanded.flatMap((name) => {
    const property = graph.property(type.id, name);
    return property && !property.required && !property.readOnly ? [{ ...property, required: true }] : [];
  });
}

/**
 * `listed` with what the page of `type` requires, where neither the table nor the words beside it say what is required: a table that
 * marks some rows says of the others that they can be left out, and words may say when. What an example leaves out can be left out
 * as well.
 */
export function withRequired(
  type: TypeRef | undefined,
  listed: readonly Property[],
  { draft, graph, shown }: Demanding,
): readonly Property[] {
  const said = [draft.body.notes, ...listed.map(({ description }) => description)];
  const isTold = listed.some(({ required }) => required) || said.some((text) => requirement.test(text));
  if (type?.kind !== "resource" || isPatch(draft) || isTold) return listed;
  return listed.map((property) => {
    const known = graph.property(type.id, property.name);
    const isDemanded = known?.required && !known.readOnly && !property.readOnly;
    const isSent = shown.every((body) => memberOf(body, property.name));
    return isDemanded && isSent ? { ...property, required: true } : property;
  });
}

const requirement = /\b(?:required|mandatory|optional)\b/i;

/** `listed` with the key of `type` that the URL says: a body need not repeat it, unless the page's own table says that it must. */
export function withKeyOf(
  type: TypeRef | undefined,
  listed: readonly Property[],
  { draft, graph }: Demanding,
): readonly Property[] {
  const key = type?.kind === "resource" ? keyInUrl(type.id, draft.routes, graph) : undefined;
  return key === undefined || listed.some(({ name }) => name === key.name) ? listed : [...listed, key];
}

/** `property`, which a request that refers to what it holds, by its address, need not hold (OData JSON Format 4.01, section 8.5). */
export function unlessBound(property: Property, shown: readonly JsonNode[]): Property {
  const isBound = property.required && shown.some((body) => memberOf(body, `${property.name}@odata.bind`));
  return isBound ? { ...property, required: false } : property;
}
