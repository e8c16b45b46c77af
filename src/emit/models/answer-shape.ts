import type { TypeRef } from "../../model/api.js";
import { allResponses, type Operation } from "../../model/operation.js";
import type { Content, JsonContent, Response } from "../../model/response.js";
import { responsesOn } from "../../model/responses/route-responses.js";
import { isRedirection, isSuccess } from "../../model/responses/status.js";
import type { RouteTaken } from "../../model/route.js";
import type { TypeGraph } from "../../model/types/type-graph.js";
import { isSameType } from "./type-relations.js";

export type ObjectType = Extract<TypeRef, { kind: "object" }>;

/** An object that an operation answers with and of which no page of its own tells: its table or its examples do. */
export interface OwnAnswer {
  /** As the operation's answers mention it, the same at each place. */
  readonly types: readonly [ObjectType, ...ObjectType[]];
  /** The operation answers with a list of them. */
  readonly isItem: boolean;
}

/**
 * What a call of `operation` can resolve to on `route`. What failures carry comes as an ApiError. A redirection
 * is followed, and what is at its end is told by its own content or by none. Statuses that answer with the same are one.
 */
export function contentsOn(operation: Operation, route: RouteTaken, graph: TypeGraph): readonly Content[] {
  const responses = responsesOn(operation, route, graph);
  const successes = responses.filter(({ status }) => isSuccess(status));
  const redirections = responses.filter(({ status, content }) => isRedirection(status) && content.kind !== "none");
  const contents = [...successes, ...redirections].map(({ content }) => content);
  return contents.filter((content, index) => contents.findIndex((other) => isSameContent(other, content)) === index);
}

/** The objects of which only the page of `operation` tells among what its calls resolve to. */
export function ownAnswersOf(operation: Operation, graph: TypeGraph): readonly OwnAnswer[] {
  const said = alike(allResponses(operation).flatMap(objectsSaid));
  if (said.length === 0) return said;
  const resolved = operation.routes.flatMap((route) => contentsOn(operation, route, graph));
  const used = new Set(resolved.flatMap((content) => objectIn(content)?.type ?? []));
  return said.filter(({ types }) => types.some((type) => used.has(type)));
}

interface Mentioned {
  readonly type: ObjectType;
  readonly isItem: boolean;
}

function alike(mentioned: readonly Mentioned[]): readonly OwnAnswer[] {
  const answers: { readonly types: [ObjectType, ...ObjectType[]]; readonly isItem: boolean }[] = [];
  for (const { type, isItem } of mentioned) {
    const known = answers.find(({ types }) => isSameType(types[0], type));
    if (known) known.types.push(type);
    else answers.push({ types: [type], isItem });
  }
  return answers;
}

function objectsSaid({ content, shownOn = [] }: Response): readonly Mentioned[] {
  return [content, ...shownOn.map((shown) => shown.content)].flatMap((each) => objectIn(each) ?? []);
}

function objectIn(content: Content): Mentioned | undefined {
  if (content.kind !== "json" && content.kind !== "value") return undefined;
  const isList = content.type.kind === "collection";
  const type = content.type.kind === "collection" ? content.type.of : content.type;
  if (type.kind !== "object" || type.properties.length === 0) return undefined;
  return { type, isItem: isList || (content.kind === "json" && content.collection) };
}

function isSameBeside({ beside: a = [] }: JsonContent, { beside: b = [] }: JsonContent): boolean {
  return isSameType({ kind: "object", properties: a }, { kind: "object", properties: b });
}

function isSameContent(a: Content, b: Content): boolean {
  switch (a.kind) {
    case "json":
      return b.kind === "json" && a.collection === b.collection && isSameType(a.type, b.type) && isSameBeside(a, b);
    case "value":
      return b.kind === "value" && isSameType(a.type, b.type);
    case "text":
    case "binary":
      return b.kind === a.kind && a.mediaType === b.mediaType;
    default:
      return a.kind === b.kind;
  }
}
