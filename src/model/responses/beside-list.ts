import { memberOf } from "../../source/json-node.js";
import type { Property } from "../api.js";
import type { Content } from "../response.js";
import { isAnnotation } from "../types/annotation-names.js";
import type { Linker } from "../types/link.js";
import { inferProperties } from "../values/infer.js";
import { isScalar, jsonShown, type ShownResponses } from "./content-shown.js";

/** `content` with what the bodies that are `shown` have beside the items of a collection: `{ "count": 2, "value": [ … ] }`. */
export function withBeside(content: Content, shown: ShownResponses, { resolve }: Linker): Content {
  const around = jsonShown(shown).flatMap((body) => {
    if (body.kind !== "object" || memberOf(body, "value")?.kind !== "array") return [];
    return { ...body, members: body.members.filter(({ name }) => isBeside(name.value)) };
  });
  return addBeside(content, inferProperties(around, resolve));
}

/**
 * `content` with what a table lists of a collection, `value` and what comes with that. Items may have a value of their own, but as
 * text, or several texts.
 */
export function withListedBeside(content: Content, rows: readonly Property[]): Content {
  const holdsItems = rows.some(
    ({ name, type }) => name === "value" && !isScalar(type.kind === "collection" ? type.of : type),
  );
  return holdsItems ? addBeside(content, rows) : content;
}

/** What comes first is told of first; a table may list control information too. */
function addBeside(content: Content, more: readonly Property[]): Content {
  if (content.kind !== "json" || !content.collection) return content;
  const own = more.filter(({ name }) => isBeside(name));
  const told = new Set(own.map(({ name }) => name));
  const beside = [...own, ...(content.beside ?? []).filter(({ name }) => !told.has(name))];
  return beside.length === 0 ? content : { ...content, beside };
}

function isBeside(name: string): boolean {
  return name !== "value" && !isAnnotation(name);
}
