import type { TypeId, TypeRef } from "../api.js";
import { allResponses, type Body, type Operation } from "../operation.js";
import { typesOfContent } from "../response.js";
import { typesIn } from "../types/types-in.js";

/** The types that a call of `operation` takes or answers with, those of the page's further steps among them. */
export function operationTypes(operation: Operation): readonly TypeId[] {
  const contents = allResponses(operation).flatMap(({ content, bare, shownOn = [] }) => [
    content,
    ...(bare ? [bare] : []),
    ...shownOn.map((shown) => shown.content),
  ]);
  const parameters = operation.parameters.map(({ type }) => type);
  return [...[...parameters, ...contents.flatMap(typesOfContent)].flatMap(typesIn), ...bodyTypes(operation.body)];
}

function bodyTypes(body: Body): readonly TypeId[] {
  if (body.kind !== "json") return [];
  const types: readonly TypeRef[] = [...(body.type ? [body.type] : []), ...body.properties.map(({ type }) => type)];
  return [...types.flatMap(typesIn), ...(body.named === undefined ? [] : [body.named])];
}
