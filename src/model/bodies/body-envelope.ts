import type { Block } from "../../page/page.js";
import { memberOf, type JsonNode } from "../../source/json-node.js";
import type { Origin } from "../../source/source.js";
import { type Property, type TypeRef, untold } from "../api.js";
import { proseOf } from "../prose/markdown-text.js";

/** The one member of a body that holds what the table of the body lists, or a list of such objects. */
export interface Envelope {
  readonly name: string;
  readonly isList: boolean;
}

const things = "(?:following )?(?:[\\w-]+ )?(?:propert(?:y|ies)|fields?|parameters?)";

/** "Provide a `caller` object with the following properties", of any word: an example shows whether it is a member's name. */
const objectNamed = new RegExp(
  `\\b(?:an?|the) (?:optional )?[*\`]*(\\w+)[*\`]* object with (?:the|these) ${things}\\b`,
  "i",
);
/** "You can specify a `caller` property in the request body". */
const propertyNamed =
  /\b(?:specify|supply|provide|include|pass) (?:an?|the) (?:optional )?[*`]*(\w+)[*`]* property in the (?:request )?body\b/i;
/** "Supply an array of JSON objects with the id parameter": as OData sends lists, in `value` (JSON Format 4.01, section 13). */
const listOfObjects = new RegExp(
  `\\b(?:array|list|collection) of (?:JSON )?objects with (?:the|these) ${things}\\b`,
  "i",
);

/** In what the rows of a Request body section may be sent, as its prose says it. */
export function readEnvelopes(blocks: readonly Block[]): readonly Envelope[] {
  const texts = blocks.flatMap((block) => (block.kind === "paragraph" ? [proseOf(block.text)] : []));
  const names = texts.flatMap((text) =>
    [objectNamed, propertyNamed].flatMap((pattern) => pattern.exec(text)?.[1] ?? []),
  );
  const lists = texts.filter((text) => listOfObjects.test(text));
  return [...names.map((name) => ({ name, isList: false })), ...lists.map(() => ({ name: "value", isList: true }))];
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

/** `rows` in the first of `envelopes` that every one of the bodies has that examples show; as they are where there is none. */
export function enclosed(
  rows: readonly Property[],
  envelopes: readonly Envelope[],
  { shown, origin, of }: Enclosing,
): readonly Property[] {
  const envelope = envelopes.find((one) => shown.length > 0 && shown.every((body) => holds(body, one, rows)));
  if (!envelope) return rows;
  const object: TypeRef = of ?? { kind: "object", properties: rows };
  const type: TypeRef = envelope.isList ? { kind: "collection", of: object } : object;
  return [{ name: envelope.name, type, ...untold, origin }];
}

function holds(body: JsonNode, { name, isList }: Envelope, rows: readonly Property[]): boolean {
  const value = memberOf(body, name);
  return (
    value?.kind === (isList ? "array" : "object") && !rows.some((row) => row.name === name || memberOf(body, row.name))
  );
}
