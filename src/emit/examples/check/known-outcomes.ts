import type { TypeRef } from "../../../model/api.js";
import { describeType } from "../../../model/types/describe-type.js";
import type { JsonNode } from "../../../source/json-node.js";
import { attempt, type CheckValue, settle, type Attempt } from "./walk.js";

/**
 * `check`, which remembers what it finds of an object or a list by the type that it is held against: families ask for it again and
 * again.
 */
export function remembering(check: CheckValue): CheckValue {
  const known = new Map<JsonNode, Map<string, Attempt>>();
  const keyOf = createKeys();
  return (node, type, walk) => {
    if (node.kind !== "object" && node.kind !== "array") return check(node, type, walk);
    const found = known.get(node) ?? new Map<string, Attempt>();
    known.set(node, found);
    const key = `${walk.direction} ${walk.isOptional} ${walk.isWhole} ${keyOf(type)}`;
    const outcome = found.get(key) ?? attempt(walk, (within) => check(node, type, within));
    found.set(key, outcome);
    return settle(outcome, walk);
  };
}

/** Keys that are the same for types that are the same; objects that are written out are told apart by where they stand. */
function createKeys(): (type: TypeRef) => string {
  const written = new Map<TypeRef, string>();
  const keyOf = (type: TypeRef): string => {
    if (type.kind === "collection" || type.kind === "dictionary") return `${keyOf(type.of)} ${type.kind}`;
    if (type.kind === "union") return `(${type.of.map(keyOf).join("|")})`;
    if (type.kind !== "object") return describeType(type);
    const key = written.get(type) ?? `#${written.size}`;
    written.set(type, key);
    return key;
  };
  return keyOf;
}
