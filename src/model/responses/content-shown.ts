import type { Annotation, HttpResponse } from "../../page/page.js";
import { memberOf, type JsonNode } from "../../source/json-node.js";
import type { TypeRef } from "../api.js";
import type { Shown } from "../examples/example-draft.js";
import { isJsonMedia, mediaTypeOf } from "../examples/media-type.js";
import type { Content } from "../response.js";
import type { Linker } from "../types/link.js";
import { readTypeText } from "../types/read-type.js";
import type { TypeGraph } from "../types/type-graph.js";
import { inferType } from "../values/infer.js";

/** What it takes to tell what a body is. */
export interface ContentSources {
  readonly linker: Linker;
  readonly graph: TypeGraph;
  /** The path of the page that shows it. */
  readonly page: string;
  /** Every route ends with a key, so that what comes is one thing. */
  readonly isKeyed: boolean;
}

export type ShownResponses = readonly Shown<HttpResponse>[];

export function jsonShown(shown: ShownResponses): readonly JsonNode[] {
  return shown.flatMap(({ message }) => message.body?.json ?? []);
}

/** What the bodies of responses, and the annotations above them, say that they are. */
export function contentShown(shown: ShownResponses, sources: ContentSources): Content {
  if (shown.length === 0) return { kind: "unknown" };
  if (!shown.some(({ message }) => message.body)) return { kind: "none" };
  const values = jsonShown(shown);
  // The type of a report's CSV is not that of its JSON.
  const telling = values.length === 0 ? shown : shown.filter(({ message }) => message.body?.json);
  const [annotation] = telling.flatMap((response) => (response.annotation?.type ? [response.annotation] : []));
  const type = annotation && annotatedType(annotation, sources);
  if (values.length === 0) return opaque(mediaTypeShown(shown), type) ?? contentOfType(type, annotation?.isCollection);
  // A report that comes as CSV is a stream, and the same one as JSON is not.
  if (!type || type.kind === "unknown" || isStream(type)) return inferContent(values, sources.linker);
  if (isScalar(type)) {
    const isWrapped = values.every((value) => memberOf(value, "value"));
    return isWrapped ? contentOfType(type, annotation?.isCollection) : inferContent(values, sources.linker);
  }
  return contentOfType(type, isCollection(annotation?.isCollection ?? false, { ...sources, type, shown }));
}

/** The content of a body of `type`, or of a collection of it; scalars come in an envelope. Unknown where there is no type. */
export function contentOfType(type: TypeRef | undefined, collection = false): Content {
  if (!type) return { kind: "unknown" };
  if (!isScalar(type)) return { kind: "json", type, collection };
  return { kind: "value", type: collection ? { kind: "collection", of: type } : type };
}

/** What a sentence, or an annotation, is held against. */
interface ShownType extends Pick<ContentSources, "graph" | "isKeyed"> {
  readonly type: TypeRef;
  readonly shown: ShownResponses;
}

/**
 * Whether an answer is a collection. The sentence is right on nearly all pages; where every body shown is of the other shape, the
 * bodies are, unless it is said of one thing that the path names by its key.
 */
export function isCollection(said: boolean, { type, shown, graph, isKeyed }: ShownType): boolean {
  const bodies = jsonShown(shown).filter((body) => body.kind === "object");
  if (bodies.length === 0 || hasOwnValue(type, graph)) return said;
  if (said) return bodies.some((body) => memberOf(body, "value") !== undefined);
  return !isKeyed && bodies.every((body) => memberOf(body, "value")?.kind === "array");
}

/** The media type of the first response that names one. */
export function mediaTypeShown(shown: ShownResponses): string | undefined {
  return shown.flatMap(({ message }) => mediaTypeOf(message.headers) ?? [])[0];
}

function annotatedType({ type }: Annotation, { linker, page }: ContentSources): TypeRef | undefined {
  return type && linker.link(readTypeText(type.value, type.origin), page);
}

/** True for what comes in an envelope: a text, a number, a value of an enumeration. */
export function isScalar(type: TypeRef): boolean {
  return type.kind === "primitive" || type.kind === "enumeration" || type.kind === "values";
}

/** Whether a value is bytes of their own, which stand in no JSON. */
export function isStream(type: TypeRef): boolean {
  return type.kind === "primitive" && type.name === "Stream";
}

function hasOwnValue(type: TypeRef, graph: TypeGraph): boolean {
  return type.kind === "resource" && graph.property(type.id, "value") !== undefined;
}

/** A body that is no JSON; undefined where it means to be JSON and cannot be read. */
function opaque(mediaType: string | undefined, type: TypeRef | undefined): Content | undefined {
  if (type && isStream(type)) return contentOfStream(mediaType);
  if (mediaType === undefined) return type ? undefined : { kind: "text", mediaType: "text/plain" };
  return isJsonMedia(mediaType) ? undefined : contentOfMedia(mediaType);
}

/** Bytes, of which the page need not say what they are. */
export function contentOfStream(mediaType = "application/octet-stream"): Content {
  return { kind: "binary", mediaType };
}

/** What comes as `mediaType`, which is none of JSON. */
export function contentOfMedia(mediaType: string): Content {
  return { kind: /^text\//i.test(mediaType) ? "text" : "binary", mediaType };
}

function inferContent(values: readonly JsonNode[], { resolve }: Linker): Content {
  const lists = values.flatMap((value) => {
    const list = memberOf(value, "value");
    return list?.kind === "array" ? [list] : [];
  });
  if (lists.length < values.length) return { kind: "json", type: inferType(values, resolve), collection: false };
  const items = lists.flatMap((list) => list.items);
  return { kind: "json", type: inferType(items, resolve), collection: true };
}
