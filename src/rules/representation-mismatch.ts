import { typeNameInTitle } from "../model/notes/page-title.js";
import { tablesOf } from "../model/page-access.js";
import { readPropertyPath } from "../model/properties/property-path.js";
import { propertySectionsOf } from "../model/properties/property-sections.js";
import { propertyNamesIn } from "../model/properties/read-properties.js";
import { typesApart } from "../model/resources/types-apart.js";
import { isAnnotation } from "../model/types/annotation-names.js";
import type { CodeBlock, Page } from "../page/page.js";
import { type JsonNode, membersIn } from "../source/json-node.js";
import type { Located, Origin } from "../source/source.js";
import { isWithin } from "../util/upwards.js";
import type { RuleContext } from "./context.js";
import { startLineOf } from "./helpers/place-within.js";
import { explainedAt } from "./helpers/related.js";
import { representationOn } from "./helpers/representation-on.js";
import { defineRule } from "./rule.js";

/** A property of a resource that its table has and its JSON representation has not, or the other way round. */
export const representationMismatch = defineRule({
  code: "representation-mismatch",
  check(context, report) {
    for (const page of context.pages.filter(({ kind }) => kind === "resource").flatMap(typesApart)) {
      const block = representationOn(page, context);
      if (!block?.json) continue;
      const members = memberNames(block.json);
      const inJson = new Set(members.map(({ value }) => value));
      const rows = tableNamesOn(page, inJson);
      if (rows.length === 0) continue;
      const inTable = new Set([...rows.map(({ name }) => name), ...namesElsewhere(page, block, context)]);
      // What writes the way to it, `settings.mode`, is shown with the object that it is in.
      const isShown = (name: string): boolean =>
        inJson.has(name) || inJson.has(readPropertyPath(name)?.[0].name ?? name);
      const unshown = rows.filter(({ name, isRelationship }) => !isRelationship && !isShown(name));
      const candidates = unshown.map(({ name }) => name);
      const misspelt = new Set<string>();
      for (const { value: name, origin } of members.filter(({ value }) => !inTable.has(value))) {
        const near = context.suggest(name, candidates);
        if (near !== undefined) misspelt.add(near);
        const row = rows.find((other) => other.name === (near ?? rows[0]?.name));
        const other = near === undefined ? "The table begins here" : "The table has this name here";
        report(origin, { name, missingIn: "table", near }, explainedAt(row?.origin, other));
      }
      for (const { name, origin } of unshown.filter((row) => !misspelt.has(row.name) && !isAnnotation(row.name))) {
        const representation = explainedAt(startLineOf(block.json.origin), "The JSON representation begins here");
        report(origin, { name, missingIn: "JSON representation", near: undefined }, representation);
      }
    }
  },
});

function memberNames(json: JsonNode): readonly Located<string>[] {
  const names = membersIn(json).map(({ name }) => name);
  return names.filter(({ value }) => !isAnnotation(value));
}

/** What the type inherits, and what other pages of the same type tabulate, or this one in a table apart. */
function namesElsewhere(page: Page, { annotation, origin: block }: CodeBlock, context: RuleContext): readonly string[] {
  const type = context.typeNamed(annotation?.type?.value ?? typeNameInTitle(page) ?? "");
  if (type?.kind !== "resource") return [];
  const inherited = type.base === undefined ? [] : [...context.graph.properties(type.base).keys()];
  const pages = type.origins.flatMap(({ source }) => context.pageAt(source.path) ?? []);
  const others = pages.filter(({ source }) => source !== page.source).flatMap((other) => tableNamesOn(other));
  const apart = [...context.graph.properties(type.id).values()].filter(
    ({ origin }) => origin.source === page.source && !(origin.start >= block.start && origin.end <= block.end),
  );
  return [...inherited, ...[...others, ...apart].map(({ name }) => name)];
}

/** The name in a row of a page's property tables. */
interface TableName {
  readonly name: string;
  readonly origin: Origin;
  /** From a Relationships table. */
  readonly isRelationship: boolean;
}

/**
 * The properties and relationships that the tables of `page` name, in its order; `shown` are the names in its JSON representation.
 * What is no name is reported where the type is read.
 */
function tableNamesOn(page: Page, shown?: ReadonlySet<string>): readonly TableName[] {
  return propertySectionsOf(page, shown).own.flatMap((section) => {
    const isRelationship = isWithin(section, "relationships");
    const names = tablesOf(section).flatMap(propertyNamesIn);
    return names.map(({ value: name, origin }) => ({ name, origin, isRelationship }));
  });
}
