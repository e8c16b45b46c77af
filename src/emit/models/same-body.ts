import { isOnlyAnswered, type Property, type TypeRef } from "../../model/api.js";
import type { Operation } from "../../model/operation.js";
import { propertiesByName } from "../../model/properties/properties-by-name.js";
import type { TypeGraph } from "../../model/types/type-graph.js";
import { memoize } from "../../util/memoize.js";
import { type BodyShape, bodyShapeOf, isSentAlike } from "./body-shape.js";
import { isSameProperty, isSameType } from "./type-relations.js";

/** The first of `operations` that takes what `operation` does, whatever each says of that. */
export function firstWithBodyOf(
  operation: Operation,
  operations: readonly Operation[],
  graph: TypeGraph,
): Operation | undefined {
  const shape = bodyShapeOf(undescribed(operation), graph);
  return operations.find((other) => isSameShape(bodyShapeOf(undescribed(other), graph), shape, graph));
}

// Rows that only say more make a type of their own, which takes the same. Its shape is known by the operation, so each has one.
const undescribed = memoize((operation: Operation): Operation => {
  const { body } = operation;
  if (body.kind !== "json") return operation;
  const properties = body.properties.map((row) => ({ ...row, description: "", type: sentOf(row.type) }));
  return { ...operation, body: { ...body, properties } };
});

/** What a request holds of `type`: in an object that is written out, no property of answers alone. */
function sentOf(type: TypeRef): TypeRef {
  switch (type.kind) {
    case "collection":
    case "dictionary":
      return { ...type, of: sentOf(type.of) };
    case "union":
      return { ...type, of: type.of.map(sentOf) };
    case "object": {
      const sent = type.properties.filter((property) => !isOnlyAnswered(property));
      return { ...type, properties: sent.map((property) => ({ ...property, type: sentOf(property.type) })) };
    }
    default:
      return type;
  }
}

function isSameShape(a: BodyShape, b: BodyShape, graph: TypeGraph): boolean {
  switch (a.kind) {
    case "type":
      return b.kind === "type" && a.partial === b.partial && a.orContent === b.orContent && isSameType(a.type, b.type);
    case "own":
      return (
        b.kind === "own" &&
        a.base === b.base &&
        a.partial === b.partial &&
        a.orContent === b.orContent &&
        a.named?.id === b.named?.id &&
        a.named?.isRequired === b.named?.isRequired &&
        hasSameProperties(a.properties, b.properties, graph)
      );
    default:
      return a.kind === b.kind;
  }
}

function hasSameProperties(a: readonly Property[], b: readonly Property[], graph: TypeGraph): boolean {
  const others = propertiesByName(b);
  return (
    a.length === b.length &&
    a.every((property) => {
      const other = others.get(property.name);
      return other !== undefined && isSameProperty(property, other) && isSentAlike(property, other, graph);
    })
  );
}
