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

/** The value of the last member called `name` (what JSON.parse would keep), or undefined. */
export function memberOf(node: JsonNode | undefined, name: string): JsonNode | undefined {
  return node?.kind === "object" ? node.members.findLast((member) => member.name.value === name)?.value : undefined;
}

/** The members of all objects in `root`, in no order. Takes steps in proportion to what it holds, however deep. */
export function membersWithin(root: JsonNode): readonly JsonMember[] {
  const found: JsonMember[] = [];
  const waiting = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.kind === "array") for (const item of node.items) waiting.push(item);
    if (node.kind !== "object") continue;
    for (const member of node.members) {
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
