import { distinctBy } from "../../util/group-by.js";
import { untold } from "../api.js";
import type { PropertyDraft } from "../draft.js";
import { isAnnotation } from "../types/annotation-names.js";
import type { TypeExpression } from "../types/type-expression.js";
import { simpleName } from "../types/type-name.js";
import type { RepresentedProperty } from "./read-representation.js";

/**
 * The properties of a resource from its tables and its JSON representation. The tables have the last word on what a
 * property is; the JSON fills in types that they leave open, and properties that they forget. `nullable` are the names
 * that the representation's annotation calls so.
 */
export function completeProperties(
  documented: readonly PropertyDraft[],
  represented: readonly RepresentedProperty[],
  nullable: ReadonlySet<string>,
): readonly PropertyDraft[] {
  const distinct = distinctBy(represented, ({ name }) => name);
  const shown = new Map(distinct.map((property) => [property.name, property]));
  const names = new Set(documented.map((property) => property.name.toLowerCase()));
  const forgotten = distinct.filter((property) => !names.has(property.name.toLowerCase()) && isTold(property));
  const properties = [
    ...distinctBy(documented, ({ name }) => name).map((property) => complete(property, shown.get(property.name))),
    ...forgotten.map(draftOf),
  ];
  return properties.map((property) =>
    property.nullable === undefined && nullable.has(property.name) ? { ...property, nullable: true } : property,
  );
}

// Any object may be annotated: an annotation is the type's own where the values are listed that it may have.
function isTold({ name, values }: RepresentedProperty): boolean {
  return !isAnnotation(name) || (name.startsWith("@") && values.length > 0);
}

function complete(property: PropertyDraft, shown: RepresentedProperty | undefined): PropertyDraft {
  if (!shown) return property;
  const type = saysLess(property.type, shown.type) || isLinked(property.type, shown.type) ? shown.type : property.type;
  const values = property.values.length > 0 ? property.values : shown.values;
  return { ...property, type, values, shown: shown.type };
}

/** True where a cell says no type, or an array of no type, "Array", and the JSON shows one. */
function saysLess(type: TypeExpression, shown: TypeExpression): boolean {
  if (type.kind === "unreadable") return shown.kind !== "unreadable";
  return type.kind === "collection" && shown.kind === "collection" && saysLess(type.of, shown.of);
}

/** True where a cell, `[tape](cassette.md)`, calls by another name what it leads to, and the JSON shows what it leads to. */
function isLinked(type: TypeExpression, shown: TypeExpression): boolean {
  if (type.kind === "collection") return shown.kind === "collection" && isLinked(type.of, shown.of);
  if (type.kind !== "named" || type.url === undefined || shown.kind !== "named") return false;
  const name = simpleName(shown.name).toLowerCase();
  const page = /(?:^|\/)([^/]+)\.md$/i.exec(type.url)?.[1]?.toLowerCase();
  return page === name && simpleName(type.name).toLowerCase() !== name;
}

/** What the JSON representation shows of a property that no table has. */
export function draftOf({ name, type, values, origin }: RepresentedProperty): PropertyDraft {
  return { ...untold, name, type, values, isShown: true, origin };
}
