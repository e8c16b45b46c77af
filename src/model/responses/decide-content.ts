import { type JsonNode, memberOf, membersIn } from "../../source/json-node.js";
import type { Origin } from "../../source/source.js";
import type { TypeRef } from "../api.js";
import { isJsonMedia } from "../examples/media-type.js";
import type { Content } from "../response.js";
import type { Linker } from "../types/link.js";
import type { Primitive } from "../types/primitives.js";
import type { TypeGraph } from "../types/type-graph.js";
import { inferType } from "../values/infer.js";
import {
  contentOfMedia,
  contentOfStream,
  contentOfType,
  contentShown,
  isCollection,
  isScalar,
  jsonShown,
  mediaTypeShown,
  type ContentSources,
  type ShownResponses,
} from "./content-shown.js";
import { isAnnotation } from "../types/annotation-names.js";
import type { DocumentedType } from "./response-content.js";
import type { DocumentedAnswer } from "./documented-answer.js";

/** Server-sent events (HTML, section 9.2). */
const eventStream = "text/event-stream";

/**
 * What an answer carries by its sentence, and by the responses that are `shown` where the sentence leaves it open, or is about something
 * else than what they show.
 */
export function decideContent({ content }: DocumentedAnswer, shown: ShownResponses, sources: ContentSources): Content {
  switch (content.kind) {
    case "none":
      return content.stated || jsonShown(shown).length === 0 ? { kind: "none" } : contentShown(shown, sources);
    case "unknown":
      return contentShown(shown, sources);
    case "primitive":
      return primitiveContent(content.name, content.collection, shown);
    case "object":
    case "collection": {
      if (meansNone(content.types[0], sources)) return contentShown(shown, sources);
      // Events hold such objects, and come as lines of text.
      if (shown.length > 0 && mediaTypeShown(shown) === eventStream) return contentOfMedia(eventStream);
      const type = linkTypes(content.types, sources);
      // What is no OData answers with the list alone.
      if (content.kind === "collection" && isBareList(shown))
        return contentOfType({ kind: "collection", of: type }, false);
      const envelope = content.kind === "collection" ? envelopeOf(type, shown, sources) : undefined;
      if (envelope) return contentOfType(envelope);
      const items = content.kind === "object" ? itemsAlone(type, sources) : undefined;
      if (items) return contentOfType(items, true);
      return contentOfType(type, isCollection(content.kind === "collection", { ...sources, type, shown }));
    }
  }
}

/** What the `value` of `type` lists, where it has nothing else: it is the envelope that every collection comes in. */
function itemsAlone(type: TypeRef, { graph }: ContentSources): TypeRef | undefined {
  if (type.kind !== "resource") return undefined;
  const own = [...graph.properties(type.id).values()].filter(({ name }) => !isAnnotation(name));
  const [only, ...others] = own;
  if (others.length > 0 || only?.name !== "value" || only.type.kind !== "collection") return undefined;
  return isScalar(only.type.of) || graph.subtypes(type.id).length > 0 ? undefined : only.type.of;
}

/** Where the sentence says one for many, or many for one, of what `content` is by the bodies, or anything of what carries nothing. */
export function overruledBy(
  content: Content,
  { content: said }: DocumentedAnswer,
  sources: ContentSources,
): Origin | undefined {
  if (!("types" in said) || said.types[0].isWord) return undefined;
  if (content.kind === "none") return said.types[0].origin;
  if (content.kind !== "json" || isListAsShown(content.type)) return undefined;
  if (content.collection === (said.kind === "collection")) return undefined;
  return content.collection && itemsAlone(linkTypes(said.types, sources), sources) ? undefined : said.types[0].origin;
}

/** True for what decides of itself how many come: a bare list, and an object around one. */
function isListAsShown({ kind }: TypeRef): boolean {
  return kind === "collection" || kind === "object";
}

function isBareList(shown: ShownResponses): boolean {
  const bodies = jsonShown(shown);
  return bodies.length > 0 && bodies.every(({ kind }) => kind === "array");
}

function primitiveContent(name: Primitive, collection: boolean, shown: ShownResponses): Content {
  const mediaType = mediaTypeShown(shown);
  if (name === "Stream") return contentOfStream(mediaType);
  if (mediaType !== undefined && !isJsonMedia(mediaType)) return { kind: "text", mediaType };
  return contentOfType({ kind: "primitive", name }, collection);
}

function meansNone({ name, url, isWord, origin }: DocumentedType, { linker, page }: ContentSources): boolean {
  return isWord === true && linker.knownResource({ kind: "named", name, url, origin }, page) === undefined;
}

function linkTypes(types: readonly DocumentedType[], { linker, page }: ContentSources): TypeRef {
  const linked = types.map((type) => linker.linkInProse({ kind: "named", ...type }, page));
  const [only, ...others] = linked;
  return only && others.length === 0 ? only : { kind: "union", of: linked };
}

/**
 * The object in which a list of `type` comes where no body has it as `value`: `{ "totalCount": 2, "items": [ … ] }`. Undefined where the
 * bodies show no such list, or several.
 */
function envelopeOf(
  type: TypeRef,
  shown: ShownResponses,
  { linker, graph }: { readonly linker: Linker; readonly graph: TypeGraph },
): TypeRef | undefined {
  const bodies = jsonShown(shown);
  const [first, ...others] = bodies;
  if (!first || bodies.some((body) => memberOf(body, "value"))) return undefined;
  const lists = listsIn(first).filter((name) => others.every((body) => listsIn(body).includes(name)));
  const [list, ...more] = lists;
  const isOwn = (name: string): boolean => type.kind === "resource" && graph.property(type.id, name) !== undefined;
  if (list === undefined || more.length > 0 || isOwn(list)) return undefined;
  const inferred = inferType(bodies, linker.resolve);
  if (inferred.kind !== "object") return undefined;
  const of = { kind: "collection", of: type } as const;
  return {
    kind: "object",
    properties: inferred.properties.map((property) => (property.name === list ? { ...property, type: of } : property)),
  };
}

/** The names of the lists of objects in `body`. */
function listsIn(body: JsonNode): readonly string[] {
  return membersIn(body).flatMap(({ name, value }) =>
    value.kind === "array" && value.items.every(({ kind }) => kind === "object") ? [name.value] : [],
  );
}
