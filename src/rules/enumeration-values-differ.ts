import type { Property, TypeId, TypeRef } from "../model/api.js";
import { rowsSent } from "../model/bodies/body-values.js";
import type { Operation } from "../model/operation.js";
import { representedValues } from "../model/properties/read-representation.js";
import { readProse } from "../model/prose/prose.js";
import { primitiveOf } from "../model/types/primitives.js";
import type { TypeGraph } from "../model/types/type-graph.js";
import type { Page } from "../page/page.js";
import type { Origin } from "../source/source.js";
import type { RuleContext } from "./context.js";
import { describedIn } from "./helpers/described.js";
import { alsoAt, explainedAt, sameOnPage } from "./helpers/related.js";
import { representationOn } from "./helpers/representation-on.js";
import { defineRule } from "./rule.js";

/**
 * A description, or a JSON representation, that lists values which the named enumeration, or the resource that a body is of, does
 * not have.
 */
export const enumerationValuesDiffer = defineRule({
  code: "enumeration-values-differ",
  check(context, report) {
    const { api, graph, suggest } = context;
    const lists = [
      ...describedIn(api).flatMap((described) => listedBeside(described, graph)),
      ...api.operations.flatMap((operation) => listedInBody(operation, graph)),
      ...context.pages
        .filter(({ kind }) => kind === "resource")
        .flatMap((page) => listedInRepresentation(page, context)),
    ];
    const differing = lists.flatMap((list) => {
      const members = new Set(list.values);
      const unknown = list.listed.filter((value) => !members.has(value));
      return unknown.length === 0 ? [] : [{ ...list, members, unknown }];
    });
    // What a page says of a property in its table and shows in its representation is said once.
    const found = sameOnPage(differing, ({ name, whose, unknown }) => [name, whose, ...unknown]);
    for (const [{ name, members, unknown, whose, explanation, origin }, ...others] of found) {
      const near = unknown.map((value) => suggest(value, members)).filter((member) => member !== undefined);
      const related = explainedAt(explanation.origin, explanation.message);
      report(origin, { name, unknown, whose, near: [...new Set(near)] }, [...related, ...alsoAt(others)]);
    }
  },
});

/** What a property may be. */
interface KnownValues {
  readonly values: readonly string[];
  /** "members of callState", as the message puts it. */
  readonly whose: string;
  readonly explanation: { readonly message: string; readonly origin: Origin | undefined };
}

/** Two lists of one property's values. */
interface Lists extends KnownValues {
  readonly name: string;
  /** What may leave some out. */
  readonly listed: readonly string[];
  readonly origin: Origin;
}

/** The values that a description lists of a property whose type is an enumeration. */
function listedBeside(
  { name, type, description, origin }: Pick<Property, "name" | "type" | "description" | "origin">,
  graph: TypeGraph,
): readonly Lists[] {
  const known = membersIn(type, graph);
  const listed = known ? (readProse(description).possibleValues ?? []) : [];
  return known && listed.length > 0 ? [{ name, listed, origin, ...known }] : [];
}

/** The values that rows of a body list, where the resource that it creates or changes has a list of its own. */
function listedInBody(operation: Operation, graph: TypeGraph): readonly Lists[] {
  const sent = rowsSent(operation);
  if (!sent) return [];
  return sent.rows.flatMap(({ name, type, origin }): readonly Lists[] => {
    const listed = valuesIn(type);
    const property = graph.property(sent.id, name);
    if (!listed || !property || property.origin === origin) return [];
    const known = valuesOf(property, sent.id, graph);
    return known ? [{ name, listed, origin, ...known }] : [];
  });
}

/** The values that a JSON representation shows in place of one, "audio | video", where the property has a list of its own. */
function listedInRepresentation(page: Page, context: RuleContext): readonly Lists[] {
  const { graph, typeNamed } = context;
  const block = representationOn(page, context);
  const resource = block?.annotation?.type && typeNamed(block.annotation.type.value);
  if (block?.json?.kind !== "object" || resource?.kind !== "resource") return [];
  return block.json.members.flatMap(({ name, value }): readonly Lists[] => {
    const shown = value.kind === "array" ? value.items[0] : value;
    // "String | null" lists no values.
    const listed = representedValues(value).filter((item) => !primitiveOf(item));
    const property = listed.length > 0 ? graph.property(resource.id, name.value) : undefined;
    if (!shown || !property || property.origin === name.origin) return [];
    const known = valuesOf(property, resource.id, graph);
    return known ? [{ name: name.value, listed, origin: shown.origin, ...known }] : [];
  });
}

/** What a property of the resource `id` may be: a member of its enumeration, or what its description lists. */
function valuesOf({ type, origin }: Property, id: TypeId, graph: TypeGraph): KnownValues | undefined {
  const values = valuesIn(type);
  if (!values) return membersIn(type, graph);
  return { values, whose: `those of ${id}`, explanation: { message: "Its values are listed here", origin } };
}

function valuesIn(type: TypeRef): readonly string[] | undefined {
  if (type.kind === "collection") return valuesIn(type.of);
  return type.kind === "values" ? type.values : undefined;
}

function membersIn(type: TypeRef, graph: TypeGraph): KnownValues | undefined {
  if (type.kind === "collection") return membersIn(type.of, graph);
  const enumeration = type.kind === "enumeration" ? graph.enumeration(type.id) : undefined;
  if (!enumeration) return undefined;
  const { id, members, origins } = enumeration;
  const explanation = { message: `The values of ${id} are listed here`, origin: origins[0] };
  return { values: members.map(({ name }) => name), whose: `members of ${id}`, explanation };
}
