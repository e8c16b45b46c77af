import type { Located, Origin } from "./source.js";

/**
 * A JSON value as a page writes it, every part with its place. Objects keep their members in a list, as written:
 * duplicates stay visible and a key such as `__proto__` is a string like any other.
 */
export type JsonNode = JsonObject | JsonArray | JsonString | JsonNumber | JsonBoolean | JsonNull;

export interface JsonObject {
  readonly kind: "object";
  readonly members: readonly JsonMember[];
  readonly origin: Origin;
}

export interface JsonMember {
  readonly name: Located<string>;
  readonly value: JsonNode;
}

interface JsonArray {
  readonly kind: "array";
  readonly items: readonly JsonNode[];
  readonly origin: Origin;
}

export interface JsonString {
  readonly kind: "string";
  readonly value: string;
  readonly origin: Origin;
}

/** `text` is the literal as written: `1.0` and integers past 2^53 survive in it. */
export interface JsonNumber {
  readonly kind: "number";
  readonly value: number;
  readonly text: string;
  readonly origin: Origin;
}

interface JsonBoolean {
  readonly kind: "boolean";
  readonly value: boolean;
  readonly origin: Origin;
}

interface JsonNull {
  readonly kind: "null";
  readonly origin: Origin;
}

/** The members of `node`, as written; none where it is no object. */
export function membersIn(node: JsonNode | undefined): readonly JsonMember[] {
  return node?.kind === "object" ? node.members : [];
}

/** The items of `node`; none where it is no list. */
export function itemsIn(node: JsonNode | undefined): readonly JsonNode[] {
  return node?.kind === "array" ? node.items : [];
}

/** The value of the last member called `name` (what JSON.parse would keep), or undefined. */
export function memberOf(node: JsonNode | undefined, name: string): JsonNode | undefined {
  return membersIn(node).findLast((member) => member.name.value === name)?.value;
}

/** The members of all objects in `root`, in no order. Takes steps in proportion to what it holds, however deep. */
export function membersWithin(root: JsonNode): readonly JsonMember[] {
  const found: JsonMember[] = [];
  const waiting = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    for (const item of itemsIn(node)) waiting.push(item);
    for (const member of membersIn(node)) {
      found.push(member);
      waiting.push(member.value);
    }
  }
  return found;
}

/** The string under `name`, or undefined where there is none or it is no string. */
export function stringMember(node: JsonNode | undefined, name: string): string | undefined {
  const value = memberOf(node, name);
  return value?.kind === "string" ? value.value : undefined;
}
