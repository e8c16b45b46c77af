import { memberOf } from "../../source/json-node.js";
import type { Origin } from "../../source/source.js";
import { distinctBy } from "../../util/group-by.js";
import type { Property } from "../api.js";
import { resourceIn, type Content, type Response } from "../response.js";
import { isAnnotation } from "../types/annotation-names.js";
import type { Linker } from "../types/link.js";
import { inferProperties } from "../values/infer.js";
import { contentOfType, isScalar, jsonShown, type ShownResponses } from "./content-shown.js";
import { isSuccess } from "./status.js";

/** What a table of the Response section lists. */
interface Listing {
  readonly listed: readonly Property[];
  /** Of the success that it tells of where nothing else does. */
  readonly origin: Origin;
}

/**
 * `responses` with what is `listed`, for a success of which nothing names the type, or one that no page defines. What examples show
 * beside it comes after it.
 */
export function withListed(responses: readonly Response[], { listed, origin }: Listing): readonly Response[] {
  if (listed.length === 0) return responses;
  if (!responses.some(({ status }) => isSuccess(status)))
    return [{ status: 200, content: listedIn({ kind: "unknown" }, listed), origin }, ...responses];
  return responses.map((response) => {
    if (!isSuccess(response.status)) return response;
    const content = listedIn(response.content, listed);
    const id = resourceIn(content);
    return { ...response, content, ...(id !== undefined && { listed }) };
  });
}

function listedIn(content: Content, listed: readonly Property[]): Content {
  if (content.kind === "unknown") return contentOfType({ kind: "object", properties: listed });
  const beside = content.kind === "json" && content.collection ? withListedBeside(content, listed) : content;
  if (beside !== content || content.kind !== "json" || content.type.kind !== "object") return beside;
  const properties = withRows(content.type.properties, listed);
  const { length } = content.type.properties;
  // A table beside a list may be about anything but its items, and have a name in common with them.
  const shared = length + listed.length - properties.length;
  const isOfItems = shared > 0 && 2 * shared >= Math.min(length, listed.length);
  return content.collection && !isOfItems ? content : { ...content, type: { kind: "object", properties } };
}

/**
 * `listed`, and those of the properties that are `shown` that it has not. What both have is spelled as it is shown, and of that type where
 * its row says none.
 */
function withRows(shown: readonly Property[], listed: readonly Property[]): readonly Property[] {
  const byName = new Map(shown.map((property) => [property.name.toLowerCase(), property]));
  const rows = listed.map((row) => {
    const { name, type } = byName.get(row.name.toLowerCase()) ?? row;
    return { ...row, name, type: row.type.kind === "unknown" ? type : row.type };
  });
  return distinctBy([...rows, ...shown], ({ name }) => name);
}

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
function withListedBeside(content: Content, rows: readonly Property[]): Content {
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
