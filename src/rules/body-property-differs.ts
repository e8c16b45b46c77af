import type { Property, TypeId, TypeRef } from "../model/api.js";
import { describeType } from "../model/describe-type.js";
import type { Operation } from "../model/operation.js";
import type { Primitive } from "../model/primitives.js";
import { isSuccess } from "../model/status.js";
import { explainedAt } from "./related.js";
import { defineRule } from "./rule.js";

/** A row of a request body whose type no value can have that is of the type which the resource's page gives the property. */
export const bodyPropertyDiffers = defineRule({
  code: "body-property-differs",
  check({ api, graph }, report) {
    for (const operation of api.operations) {
      const { body } = operation;
      const id = body.kind === "json" ? resourceSent(operation) : undefined;
      if (body.kind !== "json" || id === undefined) continue;
      for (const { name, type, origin } of body.properties) {
        const known = graph.property(id, name);
        // What a property leads to, a request may name by its address.
        if (!known || known.navigation || known.origin === origin || canAgree(type, known)) continue;
        const data = { name, type: describeType(type), expected: describeType(known.type), resource: id };
        report(origin, data, explainedAt(known.origin, "The resource has it so here"));
      }
    }
  },
});

/** What a request creates or changes: the resource that the page links, or the one that comes back from a PATCH or a `201 Created`. */
function resourceSent({ body, routes, responses }: Operation): TypeId | undefined {
  if (body.kind === "json" && body.type?.kind === "resource") return body.type.id;
  const isChange = routes.length > 0 && routes.every(({ method }) => method === "PATCH");
  const answer = responses.find(({ status }) => status === 201 || (isChange && isSuccess(status)))?.content;
  if (answer?.kind !== "json" || answer.collection || answer.type.kind !== "resource") return undefined;
  return answer.type.id;
}

// An action's parameter may bear the name of a property and be something else: only what JSON tells apart is compared.
function canAgree(type: TypeRef, { type: known }: Property): boolean {
  const [one, other] = [shapesOf(type), shapesOf(known)];
  return one === undefined || other === undefined || one === other;
}

/** What a value of `type` is in JSON, lists as `list of …`; undefined where it may be of several kinds. */
function shapesOf(type: TypeRef): string | undefined {
  switch (type.kind) {
    case "primitive":
      return primitiveShapes[type.name];
    case "values":
    case "enumeration":
      return "text";
    case "resource":
    case "object":
      return "object";
    case "collection": {
      const item = shapesOf(type.of);
      return item && `list of ${item}`;
    }
    case "union":
    case "unknown":
      return undefined;
    default:
      return type satisfies never;
  }
}

const primitiveShapes: Readonly<Record<Primitive, string | undefined>> = {
  Binary: "text",
  Boolean: "boolean",
  Byte: "number",
  Date: "text",
  DateTimeOffset: "text",
  Decimal: "number",
  Double: "number",
  Duration: "text",
  Guid: "text",
  Int16: "number",
  Int32: "number",
  Int64: "number",
  Json: undefined,
  SByte: "number",
  Single: "number",
  Stream: undefined,
  String: "text",
  TimeOfDay: "text",
};
