import type { Page, RichText } from "../../page/page.js";
import { type JsonNode, membersIn } from "../../source/json-node.js";
import type { PropertyDraft } from "../draft.js";
import { paragraphsOf, sectionsOf } from "../page-access.js";
import { isAnnotation } from "../types/annotation-names.js";
import { namedBy, type NamedExpression, type TypeExpression } from "../types/type-expression.js";
import { draftOf } from "./complete-properties.js";
import { readRepresentation } from "./read-representation.js";

/** True for a name that a property can have (OData CSDL 4.01, section 17.2); in the JSON of an open type another is made up. */
export function isIdentifier(name: string): boolean {
  return /^[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{Nd}\p{Mn}\p{Mc}\p{Pc}\p{Cf}]*$/u.test(name) || isAnnotation(name);
}

/**
 * What the properties hold that anyone adds to the open type of `page`: that of which all are in `json`, its JSON representation, under
 * names that are made up, or what its words say that the values are. Undefined where they differ, or nothing is said.
 */
export function entriesShown(json: readonly JsonNode[], page: Page): PropertyDraft | undefined {
  const entries = json.flatMap(readRepresentation).filter(({ name }) => !isIdentifier(name));
  const kinds = new Set(json.flatMap(valuesIn).map(({ kind }) => kind));
  const [first] = entries;
  if (!first) return undefined;
  const types = entries.flatMap(({ type }) => (type.kind === "unreadable" ? [] : [type]));
  const [type = valuesLinkedOn(page), ...others] = types;
  if (!type || others.some((other) => wordOf(other) !== wordOf(type))) return undefined;
  // An object that does not say its type is not text either.
  if (type.kind !== "named" && kinds.has("object")) return undefined;
  return { ...draftOf({ ...first, type, values: [] }), nullable: kinds.has("null") || undefined };
}

function wordOf(type: TypeExpression): string {
  if (type.kind === "collection") return `${wordOf(type.of)}[]`;
  return type.kind === "primitive" || type.kind === "named" ? type.name.toLowerCase() : type.kind;
}

function valuesIn(json: JsonNode): readonly JsonNode[] {
  return membersIn(json).flatMap(({ name, value }) => (isIdentifier(name.value) ? [] : [value]));
}

/** How much of what stands before a link is looked at, in characters. */
const longestAnnouncement = 80;

/** "Clients provide names, and the values must be [mark](mark.md) objects." */
const announced = /\bvalues? (?:is|are|must be) (?:an? |the )?$/i;

function valuesLinkedOn(page: Page): NamedExpression | undefined {
  const texts = sectionsOf(page, "introduction", "properties").flatMap(paragraphsOf);
  return texts.flatMap(({ text }) => valueLinked(text))[0];
}

function valueLinked({ runs }: RichText): readonly NamedExpression[] {
  let before = "";
  for (const run of runs) {
    if (run.kind === "link" && announced.test(before.replaceAll(/\s+/g, " "))) {
      return [namedBy(run)];
    }
    before = (before + run.text).slice(-longestAnnouncement);
  }
  return [];
}
