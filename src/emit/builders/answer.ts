import type { TypeId } from "../../model/api.js";
import type { Operation } from "../../model/operation.js";
import type { Content, JsonContent } from "../../model/response.js";
import type { RouteTaken } from "../../model/route.js";
import { localName } from "../imports.js";
import { contentsOn } from "../models/answer-shape.js";
import { membersText, typeText, unionText } from "../models/type-text.js";
import { runtimeType, type Scope, type Sdk } from "../sdk.js";

/** What a call resolves to. */
interface Answer {
  /** The types of which it may be. With `selected`, the resource in it is narrowed by the type parameter `K`. */
  readonly texts: (selected: boolean) => readonly string[];
  /** The type that `$select` narrows: where all that is answered with is one resource, or a collection of them. */
  readonly selectable: string | undefined;
}

/** A resource, or a collection of it, of which `$select` takes the properties. */
export interface Selectable {
  readonly id: TypeId;
  readonly collection: boolean;
}

/** What `operation` answers with on `route`, mentioned in `scope`. */
export function answerOf(operation: Operation, route: RouteTaken, scope: Scope): Answer {
  const contents = contentsOn(operation, route, scope.sdk.graph);
  const [only] = contents;
  if (only?.kind !== "json" || selectableIn(contents) === undefined) {
    const texts = alternativesOf(contents, scope);
    return { texts: () => texts, selectable: undefined };
  }
  const item = typeText(only.type, "output", scope);
  const wrap = (text: string): string => listText(only, text, scope);
  return {
    texts: (selected) => [wrap(selected ? `${scope.use(runtimeType("Selected"))}<${item}, K>` : item)],
    selectable: item,
  };
}

/**
 * The resource of which `$select` takes the properties, where `operation` answers with one, or with a collection, on
 * `route`.
 */
export function selectableType(operation: Operation, route: RouteTaken, sdk: Sdk): TypeId | undefined {
  return selectableContent(operation, route, sdk)?.id;
}

/** The same resource, and whether a call answers with a collection of it. */
export function selectableContent(operation: Operation, route: RouteTaken, { graph }: Sdk): Selectable | undefined {
  return selectableIn(contentsOn(operation, route, graph));
}

function alternativesOf(contents: readonly Content[], scope: Scope): readonly string[] {
  // What takes anything takes the others, which are then not named, nor imported.
  const unnoted = { ...scope, use: localName };
  const isAny = contents.length === 0 || contents.some((content) => contentText(content, unnoted) === "unknown");
  if (isAny) return ["unknown"];
  // Where it is told what JSON there is, what comes as bytes of any type is no other.
  const isJsonTold = contents.some(({ kind }) => kind === "json" || kind === "value");
  return contents.map((content) =>
    isJsonTold && isOfAnyType(content) ? "Blob | string" : contentText(content, scope),
  );
}

/**
 * The type of an answer that may be of any of `texts`. Beside another answer none is a value, for the caller to tell apart; alone
 * it is nothing to look at.
 */
export function eitherText(texts: readonly string[]): string {
  const values = texts.filter((text) => text !== "void");
  if (values.length === 0 || values.length === texts.length) return unionText(texts);
  return unionText([...values, "undefined"]);
}

/** The type expression of one documented content. */
export function contentText(content: Content, scope: Scope): string {
  switch (content.kind) {
    case "none":
      return "void";
    case "unknown":
      return "unknown";
    case "json":
      return listText(content, typeText(content.type, "output", scope), scope);
    case "value":
      return `${scope.use(runtimeType("Annotated"))} & { value: ${typeText(content.type, "output", scope)} }`;
    case "text":
      return /^text\//i.test(content.mediaType) ? "string" : "Blob";
    case "binary":
      return isOfAnyType(content) ? `Blob | ${scope.use(runtimeType("Json"))}` : "Blob";
  }
}

/** The type of `content` where `item` is what it is of: that, or a collection of them with what comes beside. */
function listText({ collection, beside = [] }: JsonContent, item: string, scope: Scope): string {
  if (!collection) return item;
  const list = `${scope.use(runtimeType("Collection"))}<${item}>`;
  return beside.length === 0 ? list : `${list} & ${membersText(beside, "output", scope)}`;
}

/** Whether bytes may be of any content type: the runtime then gives text and JSON as such. */
export function isOfAnyType(content: Content): boolean {
  return content.kind === "binary" && content.mediaType === "application/octet-stream";
}

function selectableIn([only, ...others]: readonly Content[]): Selectable | undefined {
  if (only?.kind !== "json" || only.type.kind !== "resource" || others.length > 0) return undefined;
  return { id: only.type.id, collection: only.collection };
}
