import { itemsIn, stringMember, type JsonNode, memberOf } from "../../source/json-node.js";
import type { TypeId, TypeRef, Property } from "../api.js";
import type { PropertyDraft } from "../draft.js";
import { jsonSent, methodOf, type ExampleDraft } from "../examples/example-draft.js";
import { isJsonMedia, mediaTypeOf } from "../examples/media-type.js";
import type { OperationDraft } from "../operations/operation-draft.js";
import type { Response } from "../response.js";
import { isSuccess } from "../responses/status.js";
import { isPatch, takesBody } from "../route.js";
import { discriminator, isAnnotation } from "../types/annotation-names.js";
import type { Linker } from "../types/link.js";
import { readTypeText } from "../types/read-type.js";
import type { TypeExpression } from "../types/type-expression.js";
import type { TypeGraph } from "../types/type-graph.js";
import { inferType, type ResolveName } from "../values/infer.js";
import { isCreation } from "./creation.js";

/** What is known of an operation beside what its requests carry. */
interface Known {
  readonly responses: readonly Response[];
  readonly graph: TypeGraph;
}

/** `type` where it can be that of a body, an object: a link to an enumeration or to a primitive explains something about it. */
export function bodyTypeOf(type: TypeRef): TypeRef | undefined {
  if (type.kind === "union") return type.of.every(({ kind }) => kind === "resource") ? type : undefined;
  return type.kind === "resource" ? type : undefined;
}

/**
 * The resource that each of `bodies` says that it is, in the spelling of its page: another one is a slip. None where the page
 * answers with another type, or where others derive from it, for then a body may be of more types than examples show.
 */
export function typeNamed(
  bodies: readonly JsonNode[],
  { linker, responses, graph }: Known & { readonly linker: Linker },
): TypeId | undefined {
  const names = new Set(bodies.map((body) => stringMember(body, discriminator)?.replace(/^#/, "")));
  const [name] = names;
  const [body] = bodies;
  if (!body || name === undefined || names.size > 1) return undefined;
  const answered = answeredType(responses);
  if (answered?.kind === "resource" && answered.id !== name) return undefined;
  return linker.resolve(name, body) === name && graph.subtypes(name).length === 0 ? name : undefined;
}

/** The type that comes back: a PATCH changes what its route leads to, and answers with that (OData 4.01 Protocol, section 11.4.3). */
export function answeredType(responses: readonly Response[]): TypeRef | undefined {
  const [content] = responses.flatMap(({ status, content: one }) => (isSuccess(status) ? [one] : []));
  return content?.kind === "json" && !content.collection ? bodyTypeOf(content.type) : undefined;
}

/**
 * The same where it is what is sent: who creates or changes an entity gets it back (OData 4.01 Protocol, sections 11.4.2 and 11.4.3). An
 * action's answer is not what it was sent: where all that is sent is known of what comes back, this is none, or what it takes is a
 * part of that.
 */
export function sentAsAnswered(
  draft: OperationDraft,
  { shown, responses, graph }: Known & { readonly shown: readonly JsonNode[] },
): TypeRef | undefined {
  const type = isCreation({ routes: draft.routes, responses }) || isPatch(draft) ? answeredType(responses) : undefined;
  if (type?.kind !== "resource") return undefined;
  const sent = shown.flatMap((body) => (body.kind === "object" ? body.members.map(({ name }) => name.value) : [""]));
  const names = sent.filter((name) => !isAnnotation(name));
  return names.length > 0 && names.every((name) => graph.property(type.id, name)) ? type : undefined;
}

/** The type that the annotations above requests with JSON name. Where they differ, some are to other operations. */
export function annotatedType(examples: readonly ExampleDraft[], linker: Linker): TypeRef | undefined {
  const sent = examples.filter((example) => jsonSent(example) && takesBody({ method: methodOf(example) }));
  const [example] = sent;
  const named = example?.request.annotation?.type;
  if (!named || sent.some(({ request }) => request.annotation?.type?.value !== named.value)) return undefined;
  const type = linker.link(readTypeText(named.value, named.origin), example.page.source.path);
  const isList = isListShown(sent.flatMap((each) => jsonSent(each) ?? []));
  const known = bodyTypeOf(type);
  return known && isList ? { kind: "collection", of: known } : known;
}

/** Whether `bodies` are lists of what is sent; undefined where there are none. */
export function isListShown(bodies: readonly JsonNode[]): boolean | undefined {
  return bodies.length === 0 ? undefined : bodies.every(({ kind }) => kind === "array");
}

/** The methods by which `examples` send text or bytes and never JSON, where they send JSON by others. */
export function contentByMethod(examples: readonly ExampleDraft[]): { readonly contentBy?: readonly string[] } {
  const json = new Set(examples.filter(jsonSent).map(methodOf));
  const others = new Set(examples.filter((example) => mediaTypesSent([example]).length > 0).map(methodOf));
  const contentBy = [...others].filter((method) => !json.has(method)).toSorted();
  return json.size === 0 || contentBy.length === 0 ? {} : { contentBy };
}

/** The media types, sorted, of example bodies that are not JSON. */
export function mediaTypesSent(examples: readonly ExampleDraft[]): readonly string[] {
  const sent = examples.flatMap(({ request: { message } }) => {
    const mediaType = message.body && !message.body.json ? mediaTypeOf(message.headers) : undefined;
    return mediaType !== undefined && !isJsonMedia(mediaType) ? [mediaType] : [];
  });
  return [...new Set(sent)].toSorted();
}

interface Shown {
  readonly bodies: readonly JsonNode[];
  readonly resolve: ResolveName;
}

/**
 * `property` of a `row` whose table has no types, or that is a list of no type, "Array", with the type that the `bodies` of examples
 * show: a text, a number or a Boolean. Of what an object or a list may hold they show but a part.
 */
export function withTypeShown(property: Property, row: PropertyDraft, { bodies, resolve }: Shown): Property {
  const untyped = untypedIn(row.type, property.type);
  if (!untyped) return property;
  const values = bodies.flatMap((body) => memberOf(body, property.name) ?? []);
  const shown = inferType(untyped === "items" ? values.flatMap(itemsIn) : values, resolve);
  if (shown.kind !== "primitive") return property;
  return { ...property, type: untyped === "items" ? { kind: "collection", of: shown } : shown };
}

function untypedIn(written: TypeExpression, type: TypeRef): "all" | "items" | undefined {
  if (written.kind === "collection" && type.kind === "collection")
    return written.of.kind === "unreadable" && type.of.kind === "unknown" ? "items" : undefined;
  return written.kind === "unreadable" && written.text === "" && type.kind === "unknown" ? "all" : undefined;
}
