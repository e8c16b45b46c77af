import { type JsonMember, type JsonNode, membersIn } from "../../source/json-node.js";
import { distinctBy, groupBy } from "../../util/group-by.js";
import { type Property, type TypeId, type TypeRef, untold } from "../api.js";
import { isAnnotation } from "../types/annotation-names.js";
import { describeType } from "../types/describe-type.js";
import { scalarFault } from "./scalar-conformance.js";
import { typeNameInValue } from "../types/type-name.js";

/** Finds the id behind `name`, the `@odata.type` of `node`; undefined where that is no resource. */
export type ResolveName = (name: string, node: JsonNode) => TypeId | undefined;

/**
 * The properties that `samples` show, in order of first appearance. Each is of every type that it is shown with, and
 * nullable where it is shown null; what samples do not show is not claimed.
 */
export function inferProperties(samples: readonly JsonNode[], resolve: ResolveName): readonly Property[] {
  const members = samples.flatMap(membersIn);
  const own = members.filter(({ name }) => !isAnnotation(name.value));
  return [...groupBy(own, ({ name }) => name.value).values()].map((alike) => inferProperty(alike, resolve));
}

function inferProperty(alike: readonly [JsonMember, ...JsonMember[]], resolve: ResolveName): Property {
  const [{ name }] = alike;
  const values = alike.map((member) => member.value);
  return {
    name: name.value,
    type: inferType(values, resolve),
    ...untold,
    nullable: values.some((value) => value.kind === "null") ? true : undefined,
    origin: name.origin,
  };
}

/** The narrowest type that all `values` have; unknown where they are null alone, or there are none. */
export function inferType(values: readonly JsonNode[], resolve: ResolveName): TypeRef {
  const named: TypeRef[] = [];
  const anonymous: JsonNode[] = [];
  const items: JsonNode[] = [];
  const scalars: TypeRef[] = [];
  let arrays = 0;
  for (const value of values) {
    if (value.kind === "array") {
      arrays += 1;
      items.push(...value.items);
    } else if (value.kind === "object") {
      const said = typeNameInValue(value);
      const id = said === undefined ? undefined : resolve(said, value);
      if (id === undefined) anonymous.push(value);
      else named.push({ kind: "resource", id });
    } else if (value.kind !== "null") {
      scalars.push(scalarType(value));
    }
  }
  const alternatives = [...mergeScalars(distinctBy(scalars, describeType)), ...distinctBy(named, describeType)];
  // Objects of a named type that leave their `@odata.type` out stand beside ones that do not.
  if (anonymous.length > 0 && named.length === 0) {
    alternatives.push({ kind: "object", properties: inferProperties(anonymous, resolve) });
  }
  if (arrays > 0) alternatives.push({ kind: "collection", of: inferType(items, resolve) });
  const [only, ...others] = alternatives;
  if (!only) return { kind: "unknown" };
  return others.length === 0 ? only : { kind: "union", of: alternatives };
}

function scalarType(value: JsonNode): TypeRef {
  switch (value.kind) {
    case "boolean":
      return { kind: "primitive", name: "Boolean" };
    case "number":
      return { kind: "primitive", name: Number.isInteger(value.value) ? "Int64" : "Double" };
    case "string":
      return { kind: "primitive", name: isTimestamp(value) ? "DateTimeOffset" : "String" };
    default:
      return { kind: "unknown" };
  }
}

function isTimestamp(value: JsonNode): boolean {
  return value.kind === "string" && /^\d{4}-/.test(value.value) && !scalarFault(value, "DateTimeOffset");
}

// A whole number among fractions is a fraction, and a timestamp among texts a text.
function mergeScalars(types: readonly TypeRef[]): readonly TypeRef[] {
  const names = new Set(types.map(describeType));
  return types.filter((type) => {
    const name = describeType(type);
    return !(name === "Int64" && names.has("Double")) && !(name === "DateTimeOffset" && names.has("String"));
  });
}
