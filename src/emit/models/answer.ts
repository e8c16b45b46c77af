import { type StatementStructures, StructureKind } from "ts-morph";
import { docsOf, documentsOf } from "../documentation.js";
import type { NamedAnswer } from "../names/names.js";
import { runtimeType, type Scope } from "../sdk.js";
import { emitProperty } from "./property.js";

/** The type of an object of which only the page of its operation tells. */
export function emitAnswer(answer: NamedAnswer, scope: Scope): StatementStructures {
  const { sdk, use } = scope;
  const { isItem, name, operation, types } = answer;
  const what = isItem ? "An item of what" : "What";
  return {
    kind: StructureKind.Interface,
    name,
    isExported: true,
    docs: docsOf({
      paragraphs: [`${what} "${operation.title}" answers with.`],
      see: documentsOf([operation], sdk.options),
    }),
    extends: [use(runtimeType("Annotated"))],
    properties: types[0].properties.map((property) => emitProperty(property, "output", scope)),
  };
}
