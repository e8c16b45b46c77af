import type { Enumeration, Property, TypeRef } from "../model/api.js";
import type { Operation } from "../model/operation.js";
import { resourceSent } from "../model/operations/body-values.js";
import { readProse } from "../model/prose/prose.js";
import type { TypeGraph } from "../model/types/type-graph.js";
import type { Origin } from "../source/source.js";
import { describedIn } from "./described.js";
import { explainedAt } from "./related.js";
import { defineRule } from "./rule.js";

/** A description that lists values which the named enumeration, or the resource that a body is of, does not have. */
export const enumerationValuesDiffer = defineRule({
  code: "enumeration-values-differ",
  check({ api, graph, suggest }, report) {
    const lists = [
      ...describedIn(api).flatMap((described) => listedBeside(described, graph)),
      ...api.operations.flatMap((operation) => listedInBody(operation, graph)),
    ];
    for (const { name, listed, values, whose, explanation, origin } of lists) {
      const members = new Set(values);
      const unknown = listed.filter((value) => !members.has(value));
      if (unknown.length === 0) continue;
      const near = unknown.map((value) => suggest(value, members)).filter((member) => member !== undefined);
      report(
        origin,
        { name, unknown, whose, near: [...new Set(near)] },
        explainedAt(explanation.origin, explanation.message),
      );
    }
  },
});

/** Two lists of one property's values. */
interface Lists {
  readonly name: string;
  /** What may leave some out. */
  readonly listed: readonly string[];
  readonly values: readonly string[];
  /** "members of callState", as the message puts it. */
  readonly whose: string;
  readonly explanation: { readonly message: string; readonly origin: Origin | undefined };
  readonly origin: Origin;
}

function listedBeside(
  { name, type, description, origin }: Pick<Property, "name" | "type" | "description" | "origin">,
  graph: TypeGraph,
): readonly Lists[] {
  const enumeration = enumerationIn(type, graph);
  const listed = enumeration ? (readProse(description).possibleValues ?? []) : [];
  if (!enumeration || listed.length === 0) return [];
  const { id, origins } = enumeration;
  const explanation = { message: `The values of ${id} are listed here`, origin: origins[0] };
  return [{ name, listed, values: namesIn(enumeration), whose: `members of ${id}`, explanation, origin }];
}

/** The values that rows of a body list, where the resource that it creates or changes has a list of its own. */
function listedInBody(operation: Operation, graph: TypeGraph): readonly Lists[] {
  const { body } = operation;
  const id =
    body.kind === "json" && body.properties.some(({ type }) => valuesIn(type)) ? resourceSent(operation) : undefined;
  if (body.kind !== "json" || id === undefined) return [];
  return body.properties.flatMap(({ name, type, origin }): readonly Lists[] => {
    const listed = valuesIn(type);
    const known = listed && graph.property(id, name);
    const enumeration = known && enumerationIn(known.type, graph);
    const values = known && (enumeration ? namesIn(enumeration) : valuesIn(known.type));
    if (!listed || !values || known.origin === origin) return [];
    const explanation = { message: "Its values are listed here", origin: known.origin };
    return [{ name, listed, values, whose: `those of ${id}`, explanation, origin }];
  });
}

function valuesIn(type: TypeRef): readonly string[] | undefined {
  if (type.kind === "collection") return valuesIn(type.of);
  return type.kind === "values" ? type.values : undefined;
}

function enumerationIn(type: TypeRef, graph: TypeGraph): Enumeration | undefined {
  if (type.kind === "collection") return enumerationIn(type.of, graph);
  return type.kind === "enumeration" ? graph.enumeration(type.id) : undefined;
}

function namesIn({ members }: Enumeration): readonly string[] {
  return members.map(({ name }) => name);
}
