import type { Block } from "../../page/page.js";
import { memberOf, membersIn, type JsonNode } from "../../source/json-node.js";
import type { Origin } from "../../source/source.js";
import { type Property, type TypeRef, untold } from "../api.js";
import { proseOf } from "../prose/markdown-text.js";

/** The one member of a body that holds what the table of the body lists, or a list of such objects. */
export interface Envelope {
  readonly name: string;
  readonly isList: boolean;
}

const things = "(?:following )?(?:[\\w-]+ )?(?:propert(?:y|ies)|fields?|parameters?)";

/** "Supply an array of JSON objects with the id parameter": as OData sends lists, in `value` (JSON Format 4.01, section 13). */
const listOfObjects = new RegExp(
  `\\b(?:array|list|collection) of (?:JSON )?objects with (?:the|these) ${things}\\b`,
  "i",
);

/**
 * In what the rows of a Request body section may be sent, as its prose says: in a member that it names, "You can specify a `caller`
 * in the request body", as an example shows, or in a list.
 */
export function readEnvelopes(blocks: readonly Block[]): readonly Envelope[] {
  const texts = blocks.flatMap((block) => (block.kind === "paragraph" ? [proseOf(block.text)] : []));
  const words = new Set(texts.flatMap((text) => text.match(/\w+/g) ?? []));
  const named = Array.from(words, (name) => ({ name, isList: false }));
  return texts.some((text) => listOfObjects.test(text)) ? [...named, { name: "value", isList: true }] : named;
}

/** The type of a row called "body" that stands alone: it tells of the body itself, where no example has a member of that name. */
export function wholeBody(rows: readonly Property[], shown: readonly JsonNode[]): TypeRef | undefined {
  const [row, ...others] = rows;
  if (row?.name !== "body" || others.length > 0) return undefined;
  return shown.length > 0 && shown.every((body) => !memberOf(body, row.name)) ? row.type : undefined;
}

interface Enclosing {
  /** The bodies that examples show. */
  readonly shown: readonly JsonNode[];
  readonly origin: Origin;
  /** The type that has the rows, where there is one. */
  readonly of?: TypeRef | undefined;
}

/** Members that hold the same: more than any body has. */
const most = 16;

/** `rows` in those of the `envelopes` that every one of the bodies has that examples show. */
export function enclosed(
  rows: readonly Property[],
  envelopes: readonly Envelope[],
  { shown, origin, of }: Enclosing,
): readonly Property[] {
  const names = new Set(rows.map(({ name }) => name));
  const bodies = shown.map((body) => new Map(membersIn(body).map(({ name, value }) => [name.value, value])));
  const isFlat = bodies.some((body) => [...body.keys()].some((name) => names.has(name)));
  if (bodies.length === 0 || isFlat) return rows;
  const object: TypeRef = of ?? { kind: "object", properties: rows };
  const enclosing = envelopes
    .filter((each) => !names.has(each.name) && bodies.every((body) => encloses(each, body.get(each.name), names)))
    .map(({ name, isList }): Property => {
      const type: TypeRef = isList ? { kind: "collection", of: object } : object;
      return { name, type, ...untold, origin };
    });
  return enclosing.length > 0 && enclosing.length <= most ? enclosing : rows;
}

function encloses({ isList }: Envelope, value: JsonNode | undefined, names: ReadonlySet<string>): boolean {
  return isList ? value?.kind === "array" : membersIn(value).some(({ name }) => names.has(name.value));
}
