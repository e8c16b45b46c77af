import { memberOf, stringMember, type JsonNode } from "../../source/json-node.js";
import type { Property, TypeId, TypeRef } from "../api.js";
import { enclosed, wholeBody } from "./body-envelope.js";
import { allowsBody, type BodyProse } from "./body-prose.js";
import { isCreation } from "./creation.js";
import { keyInUrl } from "../types/entity-key.js";
import { callsHost } from "../examples/host.js";
import type { Linker } from "../types/link.js";
import { isJsonMedia, mediaTypeOf } from "./media-type.js";
import { type Body, isPatch, type Response, takesBody } from "../operation.js";
import { methodOf, type ExampleDraft } from "../examples/read-examples.js";
import type { OperationDraft } from "./read-operation.js";
import { leadsToReference, referenceAt } from "./reference-body.js";
import { isSuccess } from "../responses/status.js";
import { discriminator, isAnnotation } from "../types/annotation-names.js";
import { withTypeShown } from "./untyped-rows.js";
import { inferProperties } from "../values/infer.js";
import { readTypeText } from "../types/type-expression.js";
import type { TypeGraph } from "../types/type-graph.js";

export interface BodySources {
  readonly draft: OperationDraft;
  readonly examples: readonly ExampleDraft[];
  readonly linker: Linker;
  /** The API's own host: what examples send elsewhere is no body of the operation. */
  readonly host: string | undefined;
  readonly responses: readonly Response[];
  readonly graph: TypeGraph;
}

/**
 * What an operation's requests carry: what its table lists, else what its prose links, else what the annotations above its
 * requests name, else what the JSON of its section or its examples send.
 */
export function buildBody({ draft, examples: shownRequests, graph, host, linker, responses }: BodySources): Body {
  const methods = new Set(draft.routes.map(({ method }) => method));
  const examples = shownRequests.filter((example) => methods.has(methodOf(example)) && callsHost(example, host));
  const { prose, rows, origin: section } = draft.body;
  const page = draft.page.source.path;
  const origin = section ?? draft.origin;
  const content = mediaTypesSent(examples);
  const sent = { content, ...contentByMethod(examples) };
  const shown = examples.flatMap(({ request }) => request.message.body?.json ?? []);
  const said = typeSaid(prose, { linker, page });
  const evident = { bodies: shown, resolve: linker.resolve };
  const listed = rows.map((row) => unlessBound(withTypeShown(linker.linkProperty(row, page), row, evident), shown));
  const whole = wholeBody(listed, shown);
  if (whole) {
    const isList = whole.kind === "resource" && isListShown(shown) === true;
    return { kind: "json", type: isList ? { kind: "collection", of: whole } : whole, properties: [], ...sent, origin };
  }
  const linked = said && isHeld(said, listed, graph) ? undefined : said;
  if (rows.length > 0) {
    const properties = linked ? listed : enclosed(listed, draft.body.envelope, { shown, origin });
    const named = typeNamed(shown, { linker, responses, graph });
    // "In the request body, supply a JSON representation for the call object": a table of what a type has is of that type.
    const isOfNamed = named !== undefined && properties.every(({ name }) => graph.property(named, name));
    const type = linked ?? (isOfNamed ? ({ kind: "resource", id: named } as const) : undefined);
    const isNamed = named !== undefined && (type === undefined || (type.kind === "resource" && type.id === named));
    // "No request body is required. However, you can specify …"
    const optional = draft.body.optional || (prose.kind === "none" && allowsBody(prose));
    return {
      kind: "json",
      type,
      properties: withKeyOf(type, withRequired(type, properties, { draft, graph, shown }), { draft, graph }),
      ...(isNamed ? { named } : {}),
      ...sent,
      ...(optional ? { optional } : {}),
      origin,
    };
  }
  const type = linked ?? (prose.kind === "changes" && isPatch(draft) ? answeredType(responses) : undefined);
  const sending = draft.routes.filter(takesBody);
  if (sending.length > 0 && sending.every(leadsToReference)) {
    return { kind: "json", type: undefined, properties: [referenceAt(origin, draft.body.notes)], content, origin };
  }
  if (type) {
    const isList = isListShown(shown) ?? (prose.kind === "linked" && prose.collection);
    const properties = isList ? [] : withKeyOf(type, demandedOf(type, { draft, graph }), { draft, graph });
    const optional = draft.body.optional ? { optional: true } : {};
    return {
      kind: "json",
      type: isList ? { kind: "collection", of: type } : type,
      properties,
      ...sent,
      ...optional,
      origin,
    };
  }
  if (prose.kind === "none" && ((shown.length === 0 && content.length === 0) || !allowsBody(prose)))
    return { kind: "none" };
  if (content.length > 0 && shown.length === 0) {
    return { kind: "content", mediaTypes: content, ...(prose.kind === "none" ? { optional: true } : {}), origin };
  }
  const named = annotatedType(examples, linker) ?? sentAsAnswered(draft, { shown, responses, graph });
  if (named) return { kind: "json", type: named, properties: withKeyOf(named, [], { draft, graph }), content, origin };
  const drawn = inferProperties(draft.body.json, linker.resolve);
  if (drawn.length > 0) {
    const optional = examples.some(({ request }) => request.message.body === undefined);
    return { kind: "json", type: undefined, properties: drawn, ...sent, ...(optional ? { optional } : {}), origin };
  }
  const isUntold = section === undefined || (prose.kind === "blank" && examples.length > 0);
  return draft.routes.some(takesBody) && (shown.length > 0 || !isUntold)
    ? { kind: "unknown", origin }
    : { kind: "none" };
}

/** The type that the words of `prose` say a body is of. */
function typeSaid(
  prose: BodyProse,
  { linker, page }: Pick<BodySources, "linker"> & { readonly page: string },
): TypeRef | undefined {
  if (prose.kind === "linked") return bodyTypeOf(linker.linkInProse(prose.type, page));
  const id = prose.kind === "named" ? linker.knownResource(prose.type, page) : undefined;
  return id === undefined ? undefined : ({ kind: "resource", id } as const);
}

// "Provide a JSON object of each mark in the **marks** collection": of what the type is not, though it is linked, one of the rows is.
function isHeld(type: TypeRef, rows: readonly Property[], graph: TypeGraph): boolean {
  if (type.kind !== "resource") return false;
  return rows.some(({ name, type: held }) => {
    const item = held.kind === "collection" ? held.of : held;
    return item.kind === "resource" && item.id === type.id && !graph.property(type.id, name);
  });
}

// A body is an object: a link to an enumeration or to a primitive explains something about it.
function bodyTypeOf(type: TypeRef): TypeRef | undefined {
  if (type.kind === "union") return type.of.every(({ kind }) => kind === "resource") ? type : undefined;
  return type.kind === "resource" ? type : undefined;
}

/** The properties of `type` that the page asks for in words, which its own page leaves open. A PATCH can do without any. */
function demandedOf(type: TypeRef, { draft, graph }: Pick<BodySources, "draft" | "graph">): readonly Property[] {
  if (type.kind !== "resource" || isPatch(draft)) return [];
  return draft.body.demanded.flatMap((name) => {
    const property = graph.property(type.id, name);
    return property && !property.required && !property.readOnly ? [{ ...property, required: true }] : [];
  });
}

/**
 * `listed` with what the page of `type` requires, where neither the table nor the words beside it say what is required: a table that
 * marks some rows says of the others that they can be left out, and words may say when. What an example leaves out can be left out
 * as well.
 */
function withRequired(
  type: TypeRef | undefined,
  listed: readonly Property[],
  { draft, graph, shown }: Pick<BodySources, "draft" | "graph"> & { readonly shown: readonly JsonNode[] },
): readonly Property[] {
  const said = [draft.body.notes, ...listed.map(({ description }) => description)];
  const isTold = listed.some(({ required }) => required) || said.some((text) => requirement.test(text));
  if (type?.kind !== "resource" || isPatch(draft) || isTold) return listed;
  return listed.map((property) => {
    const known = graph.property(type.id, property.name);
    const isDemanded = known?.required && !known.readOnly && !property.readOnly;
    const isSent = shown.every((body) => memberOf(body, property.name));
    return isDemanded && isSent ? { ...property, required: true } : property;
  });
}

const requirement = /\b(?:required|mandatory|optional)\b/i;

// What the URL says, a body need not repeat, unless the page's own table says that it must.
function withKeyOf(
  type: TypeRef | undefined,
  listed: readonly Property[],
  { draft, graph }: Pick<BodySources, "draft" | "graph">,
): readonly Property[] {
  const key = type?.kind === "resource" ? keyInUrl(type.id, draft.routes, graph) : undefined;
  return key === undefined || listed.some(({ name }) => name === key.name) ? listed : [...listed, key];
}

// What a request refers to, by its address, it need not hold (OData JSON Format 4.01, section 8.5).
function unlessBound(property: Property, shown: readonly JsonNode[]): Property {
  const isBound = property.required && shown.some((body) => memberOf(body, `${property.name}@odata.bind`));
  return isBound ? { ...property, required: false } : property;
}

/**
 * The resource that each of `bodies` says that it is, in the spelling of its page: another one is a slip. None where the page
 * answers with another type, or where others derive from it, for then a body may be of more types than examples show.
 */
function typeNamed(
  bodies: readonly JsonNode[],
  { linker, responses, graph }: Pick<BodySources, "linker" | "responses" | "graph">,
): TypeId | undefined {
  const names = new Set(bodies.map((body) => stringMember(body, discriminator)?.replace(/^#/, "")));
  const [name] = names;
  const [body] = bodies;
  if (!body || name === undefined || names.size > 1) return undefined;
  const answered = answeredType(responses);
  if (answered?.kind === "resource" && answered.id !== name) return undefined;
  return linker.resolve(name, body) === name && graph.subtypes(name).length === 0 ? name : undefined;
}

// A PATCH changes what its route leads to, and answers with that (OData 4.01 Protocol, section 11.4.3).
function answeredType(responses: readonly Response[]): TypeRef | undefined {
  const [content] = responses.flatMap(({ status, content: one }) => (isSuccess(status) ? [one] : []));
  return content?.kind === "json" && !content.collection ? bodyTypeOf(content.type) : undefined;
}

interface Sent {
  readonly shown: readonly JsonNode[];
  readonly responses: readonly Response[];
  readonly graph: TypeGraph;
}

// Who creates or changes an entity sends it, and gets it back (OData 4.01 Protocol, sections 11.4.2 and 11.4.3). An action's
// answer is not what it was sent: where all that is sent is known of what comes back, this is none, or what it takes is a part of that.
function sentAsAnswered(draft: OperationDraft, { shown, responses, graph }: Sent): TypeRef | undefined {
  const type = isCreation({ routes: draft.routes, responses }) || isPatch(draft) ? answeredType(responses) : undefined;
  if (type?.kind !== "resource") return undefined;
  const sent = shown.flatMap((body) => (body.kind === "object" ? body.members.map(({ name }) => name.value) : [""]));
  const names = sent.filter((name) => !isAnnotation(name));
  return names.length > 0 && names.every((name) => graph.property(type.id, name)) ? type : undefined;
}

// Of requests with different annotations, some are to other operations.
function annotatedType(examples: readonly ExampleDraft[], linker: Linker): TypeRef | undefined {
  const sent = examples.filter(
    ({ request: { message } }) => message.body?.json && takesBody({ method: message.method.value }),
  );
  const [first, ...others] = sent.map(({ request }) => request.annotation?.type);
  if (!first || others.some((type) => type?.value !== first.value)) return undefined;
  const [example] = sent;
  const type = linker.link(readTypeText(first.value, first.origin), example?.page.source.path ?? "");
  const isList = isListShown(sent.flatMap(({ request }) => request.message.body?.json ?? []));
  const known = bodyTypeOf(type);
  return known && isList ? { kind: "collection", of: known } : known;
}

function isListShown(bodies: readonly JsonNode[]): boolean | undefined {
  return bodies.length === 0 ? undefined : bodies.every(({ kind }) => kind === "array");
}

/** The methods by which `examples` send text or bytes and never JSON, where they send JSON by others. */
function contentByMethod(examples: readonly ExampleDraft[]): { readonly contentBy?: readonly string[] } {
  const json = new Set(examples.filter(({ request }) => request.message.body?.json).map(methodOf));
  const others = new Set(examples.filter((example) => mediaTypesSent([example]).length > 0).map(methodOf));
  const contentBy = [...others].filter((method) => !json.has(method)).toSorted();
  return json.size === 0 || contentBy.length === 0 ? {} : { contentBy };
}

/** The media types, sorted, of example bodies that are not JSON. */
function mediaTypesSent(examples: readonly ExampleDraft[]): readonly string[] {
  const sent = examples.flatMap(({ request: { message } }) => {
    const mediaType = message.body && !message.body.json ? mediaTypeOf(message.headers) : undefined;
    return mediaType !== undefined && !isJsonMedia(mediaType) ? [mediaType] : [];
  });
  return [...new Set(sent)].toSorted();
}
