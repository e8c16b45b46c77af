import { isOnlyAnswered, type Property, type TypeId, type TypeRef } from "../../model/api.js";
import type { Body, Operation } from "../../model/operation.js";
import { takesReferral } from "../../model/resources/entity-key.js";
import { hasPatch } from "../../model/route.js";
import { discriminator } from "../../model/types/annotation-names.js";
import type { TypeGraph } from "../../model/types/type-graph.js";
import { memoize } from "../../util/memoize.js";
import { tellsMore } from "./tells-more.js";
import { isSameProperty, overlaps } from "./type-relations.js";

/** The type that a body says that it is of, and whether it must. */
interface NamedBody {
  readonly id: TypeId;
  readonly isRequired: boolean;
}

/** What the TypeScript type of a request body is made of. */
export type BodyShape =
  | { readonly kind: "none" }
  | { readonly kind: "unknown" }
  /** Bytes or text. */
  | { readonly kind: "content" }
  /** A type that stands for itself. `partial`: required properties do not bind. `orContent`: or bytes instead. */
  | { readonly kind: "type"; readonly type: TypeRef; readonly partial: boolean; readonly orContent: boolean }
  /** A type of the operation's own: `base` with `properties` in place of its namesakes, or `properties` of what is a `named`. */
  | {
      readonly kind: "own";
      readonly base: TypeId | undefined;
      readonly named: NamedBody | undefined;
      readonly properties: readonly Property[];
      readonly partial: boolean;
      readonly orContent: boolean;
    };

/** What `operation` takes. A table that says nothing but what the linked type says adds nothing to it. */
export function bodyShapeOf(operation: Operation, graph: TypeGraph): BodyShape {
  return shapesIn(graph)(operation);
}

// Names, types, methods and tests ask for the same ones.
const shapesIn = memoize((graph: TypeGraph) =>
  memoize((operation: Operation): BodyShape => {
    const { body } = operation;
    return body.kind === "json" ? jsonShape(body, hasPatch(operation), graph) : { kind: body.kind };
  }),
);

/** True where the page says that a request can do without a body. */
export function isOptionalBody({ body }: Operation): boolean {
  return "optional" in body && body.optional === true;
}

function jsonShape(body: Extract<Body, { kind: "json" }>, partial: boolean, graph: TypeGraph): BodyShape {
  const orContent = body.content.length > 0;
  const base = body.type?.kind === "resource" && graph.resource(body.type.id) ? body.type.id : undefined;
  const rows = body.properties.map((row) => (partial ? { ...row, required: false } : row));
  const named = body.named === undefined ? undefined : { id: body.named, isRequired: body.isNameRequired === true };
  const said = base ?? body.named;
  // Which type it is, its own declaration says better.
  const told = said === undefined ? rows : rows.filter(({ name }) => name !== discriminator);
  const properties = base === undefined ? told : told.flatMap((row) => refine(row, base, graph));
  if (properties.length > 0 || body.named !== undefined) {
    return { kind: "own", base, named, properties, partial, orContent };
  }
  if (!body.type) return orContent ? { kind: "content" } : { kind: "unknown" };
  return { kind: "type", type: body.type, partial, orContent };
}

// What a row says beyond what the linked type `base` says of the property; nothing where it says nothing more.
function refine(row: Property, base: TypeId, graph: TypeGraph): readonly Property[] {
  if (isDenied(row, base, graph)) return [];
  const known = graph.property(base, row.name);
  if (!known) return [row];
  const typed = row.type.kind === "unknown" ? { ...row, type: known.type } : row;
  const refined = isNullDenied(row, base, graph) ? { ...typed, nullable: known.nullable } : typed;
  const isSame = isSameProperty(refined, known) && isSentAlike(refined, known, graph);
  return isSame && !tellsMore(refined.description, known.description) ? [] : [refined];
}

/** Whether a request takes the one where it takes the other, beside what their types say. */
export function isSentAlike(a: Property, b: Property, graph: TypeGraph): boolean {
  return isOnlyAnswered(a) === isOnlyAnswered(b) && takesReferral(a, graph) === takesReferral(b, graph);
}

// Beside a family null goes where it goes by a member as well.
function isNullDenied({ name, nullable }: Property, base: TypeId, graph: TypeGraph): boolean {
  const family = graph.family(base);
  return nullable === true && family.length > 1 && !family.some((id) => graph.property(id, name)?.nullable);
}

// A row stands beside a family and in place of nothing: beside a member that has another type sent it would leave no value at all.
function isDenied({ name, type }: Property, base: TypeId, graph: TypeGraph): boolean {
  const family = graph.family(base);
  if (family.length === 1) return false;
  const said = family.flatMap((id) => graph.property(id, name) ?? []);
  return said.some((property) => !isOnlyAnswered(property) && !overlaps(type, property.type, graph));
}
