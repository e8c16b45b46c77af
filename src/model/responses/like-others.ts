import { resourceIn, type Response } from "../response.js";
import { isAnnotation } from "../types/annotation-names.js";
import type { TypeGraph } from "../types/type-graph.js";
import { mostlyEmpty } from "./documented-answer.js";
import { isSuccess } from "./status.js";

/**
 * `told` with the one resource that a success carries in the place of an object without a name that another one is shown to carry and that
 * has nothing that the resource has not: "`201 Created` and a call object, or `200 OK` where there is one". What comes with
 * `202 Accepted` tells of the request (RFC 9110, section 15.3.3).
 */
export function likeOthers(told: readonly Response[], graph: TypeGraph): readonly Response[] {
  const resources = told.flatMap(({ status, content }) => (isSuccess(status) ? (resourceIn(content) ?? []) : []));
  const [id, ...others] = new Set(resources);
  if (id === undefined || others.length > 0) return told;
  return told.map((response) => {
    const { status, content } = response;
    if (
      !isSuccess(status) ||
      mostlyEmpty.has(status) ||
      content.kind !== "json" ||
      content.collection ||
      content.type.kind !== "object"
    )
      return response;
    const names = content.type.properties.map(({ name }) => name).filter((name) => !isAnnotation(name));
    const isLike = names.length > 0 && names.every((name) => graph.property(id, name));
    return isLike ? { ...response, content: { ...content, type: { kind: "resource", id } } } : response;
  });
}
