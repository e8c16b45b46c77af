import type { ExampleResponse } from "../../model/example.js";
import { keyNameOf } from "../../model/resources/entity-key.js";
import { resourceIn } from "../../model/response.js";
import type { TypeGraph } from "../../model/types/type-graph.js";
import { type JsonNode, type JsonString, memberOf, membersIn } from "../../source/json-node.js";
import { isKeyUnknown } from "./key-unknown.js";

/** The key of the one object that an answer shows. */
export interface KeyShown {
  /** The property that is the key. */
  readonly name: string;
  readonly shown: JsonString;
}

/** The key in the body of `response` where that is not `written`, the key in a URL; undefined where the two may lead to one object. */
export function otherKeyShown(
  { content, body }: ExampleResponse,
  written: string,
  graph: TypeGraph,
): KeyShown | undefined {
  const type = resourceIn(content);
  if (type === undefined || body?.kind !== "json" || isKeyUnknown(written)) return undefined;
  const members = membersIn(body.value);
  const name = keyNameOf(type, graph);
  const shown = memberOf(body.value, name);
  // An alternate key is a key as well: that of a user by name.
  const isShown = members.some(({ value }) => textOf(value)?.toLowerCase() === written.toLowerCase());
  return shown?.kind !== "string" || isKeyUnknown(shown.value) || isShown ? undefined : { name, shown };
}

function textOf(value: JsonNode): string | undefined {
  if (value.kind === "string") return value.value;
  return value.kind === "number" ? value.text : undefined;
}
