import { type JsonNode, memberOf, membersIn } from "../../source/json-node.js";
import type { TypeId } from "../api.js";
import { isReferral } from "../resources/entity-key.js";
import { discriminator, isAnnotation } from "../types/annotation-names.js";
import { shapeOf, type Shape } from "../types/shape.js";
import type { TypeGraph } from "../types/type-graph.js";
import { typeNameInValue } from "../types/type-name.js";
import { contradict, memberPath, type Place, type Walk } from "./conformance-walk.js";

/** The shape that `node` should have as one of the resource `id`: of what it says that it is, where that can be. */
export function shapeClaimed(node: JsonNode, id: TypeId, place: Place, walk: Walk): Shape {
  const { actual, other } = checkName(node, id, place, walk);
  const documented = shapeOf(actual ?? id, walk.graph, actual !== undefined);
  const shape = other === undefined ? documented : likelier(node, shapeOf(other, walk.graph, true), documented);
  const isReferring = walk.direction === "request" && place.path !== "" && isReferral(node, actual ?? id, walk.graph);
  return isReferring ? referralShape(shape) : shape;
}

/** What an object says that it is: of the family that it should be of, or another resource that is documented. */
interface NamedType {
  readonly actual: TypeId | undefined;
  readonly other: TypeId | undefined;
}

/** Holds what an object says that it is against the resource `id`, which it should be. */
export function checkName(node: JsonNode, id: TypeId, place: Place, walk: Walk): NamedType {
  const said = typeNameInValue(node)?.toLowerCase();
  const family = walk.graph.family(id);
  const actual = said === undefined ? undefined : family.find((known) => known.toLowerCase() === said);
  const isOther = said !== undefined && actual === undefined && !walk.graph.resource(id)?.inferred;
  const other = isOther ? walk.graph.documented(said) : undefined;
  if (said !== undefined && (other !== undefined || isNamed(id, family, walk.graph)))
    checkTypeName(node, { id, actual, place }, walk);
  return { actual, other };
}

// What refers to an entity by its key says nothing else of it, and that key whether or not a request could set it.
function referralShape(shape: Shape): Shape {
  return {
    ...shape,
    find: (name) => {
      const member = shape.find(name);
      return member && { ...member, readOnly: false };
    },
    required: [],
  };
}

/** Of two types that an object should not be of at once the one that it looks more like, `named` among equals. */
function likelier(node: JsonNode, named: Shape, documented: Shape): Shape {
  return strangers(node, named) <= strangers(node, documented) ? named : documented;
}

function strangers(node: JsonNode, { find }: Shape): number {
  return membersIn(node).filter(({ name }) => !isAnnotation(name.value) && !find(name.value)).length;
}

// A lone type declares no `@odata.type` of its own, so any name may stand there that is no other documented type's; a family lists
// its names.
function isNamed(id: TypeId, family: readonly TypeId[], graph: TypeGraph): boolean {
  return family.length > 1 || graph.resource(id)?.base !== undefined;
}

interface NamedAs {
  readonly id: TypeId;
  readonly actual: TypeId | undefined;
  readonly place: Place;
}

/** A name is the type's own, behind the `#` that OData JSON Format 4.01, section 4.6.3 asks for, which many a real name lacks. */
function checkTypeName(node: JsonNode, { id, actual, place }: NamedAs, walk: Walk): void {
  const written = memberOf(node, discriminator);
  if (!written || (written.kind === "string" && actual !== undefined && written.value.replace(/^#/, "") === actual))
    return;
  const expected = actual === undefined ? `${id} or a type derived from it` : `#${actual}`;
  const at = { ...place, path: memberPath(place.path, discriminator) };
  contradict({ kind: "type", node: written, expected, place: at }, walk);
}
