import { type StatementStructures, StructureKind } from "ts-morph";
import type { Operation } from "../../model/operation.js";
import { docsOf, pagesOf } from "../documentation.js";
import { runtimeType, type Scope } from "../sdk.js";
import type { OwnAnswer } from "./answer-shape.js";
import { emitProperty } from "./property.js";

/** The type of an object of which only the page of `operation` tells. */
export function emitAnswer(
  { types: [type], isItem }: OwnAnswer,
  operation: Operation,
  scope: Scope,
): StatementStructures {
  const { sdk, use } = scope;
  const what = isItem ? "An item of what" : "What";
  return {
    kind: StructureKind.Interface,
    name: sdk.names.answers.get(type)?.name ?? "",
    isExported: true,
    docs: docsOf({
      paragraphs: [`${what} "${operation.title}" answers with.`],
      see: pagesOf([operation.origin], sdk.options),
    }),
    extends: [use(runtimeType("Annotated"))],
    properties: type.properties.map((property) => emitProperty(property, "output", scope)),
  };
}
