import type { TypeRef } from "../../model/api.js";
import type { Content, Operation } from "../../model/operation.js";
import { groupBy } from "../../util/group-by.js";

export type ObjectType = Extract<TypeRef, { kind: "object" }>;

/** An object that an operation answers with and of which no page of its own tells: its table or its examples do. */
export interface OwnAnswer {
  /** As the operation's answers mention it, the same at each place. */
  readonly types: readonly [ObjectType, ...ObjectType[]];
  /** The operation answers with a list of them. */
  readonly isItem: boolean;
}

/** The objects of which only `operation` tells among what it answers with. */
export function ownAnswersOf({ responses }: Operation): readonly OwnAnswer[] {
  const told = responses.filter(({ status }) => status < 400);
  const contents = told.flatMap(({ content, shownOn = [] }) => [content, ...shownOn.map((shown) => shown.content)]);
  const mentioned = contents.flatMap((content) => objectsIn(content));
  return [...groupBy(mentioned, ({ type }) => JSON.stringify(type)).values()].map((alike) => ({
    types: [alike[0].type, ...alike.slice(1).map(({ type }) => type)],
    isItem: alike[0].isItem,
  }));
}

interface Mentioned {
  readonly type: ObjectType;
  readonly isItem: boolean;
}

function objectsIn(content: Content): readonly Mentioned[] {
  if (content.kind !== "json" && content.kind !== "value") return [];
  const isList = content.type.kind === "collection";
  const type = content.type.kind === "collection" ? content.type.of : content.type;
  if (type.kind !== "object" || type.properties.length === 0) return [];
  return [{ type, isItem: isList || (content.kind === "json" && content.collection) }];
}
