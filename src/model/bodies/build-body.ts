import { itemsIn, type JsonNode, membersIn } from "../../source/json-node.js";
import type { Origin } from "../../source/source.js";
import type { Property, TypeRef } from "../api.js";
import { enclosed, wholeBody } from "./body-envelope.js";
import {
  annotatedType,
  answeredType,
  bodyTypeOf,
  contentByMethod,
  isListShown,
  mediaTypesSent,
  sentAsAnswered,
  typeNamed,
  withTypeShown,
} from "./body-evidence.js";
import { allowsBody, type BodyProse } from "./body-prose.js";
import { callsHost } from "../examples/host.js";
import type { Linker } from "../types/link.js";
import type { Body } from "../operation.js";
import { isPatch, takesBody } from "../route.js";
import type { Response } from "../response.js";
import { jsonSent, methodOf, type ExampleDraft } from "../examples/example-draft.js";
import type { OperationDraft } from "../operations/operation-draft.js";
import { isJsonMedia } from "../examples/media-type.js";
import { distinctBy } from "../../util/group-by.js";
import { draftOf } from "../properties/complete-properties.js";
import { readRepresentation } from "../properties/read-representation.js";
import { showsTypes } from "../values/shown-types.js";
import { leadsToReference, referenceAt } from "./reference-body.js";
import { demandedOf, unlessBound, withKeyOf, withRequired } from "./required-in-body.js";
import { inferProperties } from "../values/infer.js";
import type { TypeGraph } from "../types/type-graph.js";

interface BodySources {
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
export function buildBody(sources: BodySources): Body {
  const reading = readingOf(sources);
  const body =
    bodyInOneRow(reading) ??
    listedBody(reading) ??
    referenceBody(reading) ??
    linkedBody(reading) ??
    otherThanJson(reading) ??
    exampleBody(reading) ??
    drawnBody(reading) ??
    untoldBody(reading);
  const isSent = body.kind === "json" || body.kind === "content";
  return isSent && mayDoWithout(sources.draft) ? { ...body, optional: true } : body;
}

interface Reading extends Omit<BodySources, "host"> {
  /** The JSON that the examples send, of which those alone count that call the operation. */
  readonly shown: readonly JsonNode[];
  /** The media types that they send instead. */
  readonly sent: Pick<Extract<Body, { readonly kind: "json" }>, "content" | "contentBy">;
  /** The rows of the table. */
  readonly listed: readonly Property[];
  /** What the words beside it say that the body is. */
  readonly linked: TypeRef | undefined;
  readonly origin: Origin;
}

function readingOf({ host, ...sources }: BodySources): Reading {
  const { draft, linker, graph } = sources;
  const methods = new Set(draft.routes.map(({ method }) => method));
  const examples = sources.examples.filter((example) => methods.has(methodOf(example)) && callsHost(example, host));
  const shown = examples.flatMap((example) => jsonSent(example) ?? []);
  const page = draft.page.source.path;
  const said = typeSaid(draft.body.prose, linker, page);
  const evident = { bodies: shown, resolve: linker.resolve };
  const listed = draft.body.rows.map((row) =>
    unlessBound(withTypeShown(linker.linkProperty(row, page), row, evident), shown),
  );
  return {
    ...sources,
    examples,
    shown,
    sent: { content: mediaTypesSent(examples), ...contentByMethod(examples) },
    listed,
    linked: said && isHeld(said, listed, graph) ? undefined : said,
    origin: draft.body.origin ?? draft.origin,
  };
}

function bodyInOneRow({ listed, shown, sent, origin }: Reading): Body | undefined {
  const type = wholeBody(listed, shown);
  const isList = type?.kind === "resource" && isListShown(shown) === true;
  return type && { kind: "json", type: isList ? listOf(type) : type, properties: [], ...sent, origin };
}

function listedBody(reading: Reading): Body | undefined {
  const { draft, graph, shown, listed, linked, sent, origin } = reading;
  if (listed.length === 0) return undefined;
  if (!linked && isListShown(shown) && shown.some((body) => holdsRows(body, listed))) {
    return { kind: "json", type: listOf({ kind: "object", properties: listed }), properties: [], ...sent, origin };
  }
  const rows = linked ? listed : enclosed(listed, draft.body.envelopes, { shown, origin });
  const named = typeNamed(shown, reading);
  // "In the request body, supply a JSON representation for the call object": a table of what a type has is of that type.
  const isOfNamed = named !== undefined && rows.every(({ name }) => graph.property(named, name));
  const type = linked ?? (isOfNamed ? ({ kind: "resource", id: named } as const) : undefined);
  const isNamed = named !== undefined && (type === undefined || (type.kind === "resource" && type.id === named));
  const properties = withKeyOf(type, withRequired(type, rows, reading), reading);
  return { kind: "json", type, properties, ...(isNamed ? { named } : {}), ...sent, origin };
}

/** Whether the items of the list `body` are what `rows` list: a table may be of one of the changes of a JSON Patch. */
function holdsRows(body: JsonNode, rows: readonly Property[]): boolean {
  const names = new Set(rows.map(({ name }) => name));
  return itemsIn(body)
    .flatMap(membersIn)
    .some(({ name }) => names.has(name.value));
}

function referenceBody({ draft, sent, origin }: Reading): Body | undefined {
  const sending = draft.routes.filter(takesBody);
  if (sending.length === 0 || !sending.every(leadsToReference)) return undefined;
  return { kind: "json", type: undefined, properties: [referenceAt(origin, draft.body.notes)], ...sent, origin };
}

function linkedBody(reading: Reading): Body | undefined {
  const { draft, responses, shown, linked, sent, origin } = reading;
  const { prose } = draft.body;
  const type = linked ?? (prose.kind === "changes" && isPatch(draft) ? answeredType(responses) : undefined);
  if (!type) return undefined;
  const isList = isListShown(shown) ?? (prose.kind === "linked" && prose.collection);
  if (isList) return { kind: "json", type: listOf(type), properties: [], ...sent, origin };
  return { kind: "json", type, properties: withKeyOf(type, demandedOf(type, reading), reading), ...sent, origin };
}

/** The media types that the section names; none where JSON is among them. */
function mediaTypesSaid({ body: { mediaTypes } }: OperationDraft): readonly string[] {
  return mediaTypes.some(isJsonMedia) ? [] : mediaTypes;
}

/** No body, where the words forbid one and no example has any, or what examples send that is no JSON. */
function otherThanJson({ draft, shown, sent: { content }, origin }: Reading): Body | undefined {
  const { prose } = draft.body;
  const isShown = shown.length > 0 || content.length > 0;
  const mediaTypes = content.length > 0 ? content : mediaTypesSaid(draft);
  if (prose.kind === "none" && (!isShown || !allowsBody(prose))) return { kind: "none" };
  return mediaTypes.length > 0 && shown.length === 0 ? { kind: "content", mediaTypes, origin } : undefined;
}

function exampleBody(reading: Reading): Body | undefined {
  const { draft, examples, linker, sent, origin } = reading;
  const type = annotatedType(examples, linker) ?? sentAsAnswered(draft, reading);
  return type && { kind: "json", type, properties: withKeyOf(type, [], reading), ...sent, origin };
}

/** What the section draws in JSON. */
function drawnBody(reading: Reading): Body | undefined {
  const { draft, examples, shown, sent, origin } = reading;
  const drawn = propertiesDrawn(reading);
  if (drawn.length === 0) return undefined;
  const type = typeDrawn(reading);
  const properties = enclosed(drawn, draft.body.envelopes, { shown, origin, of: type });
  const optional = examples.some(({ request }) => request.message.body === undefined) ? { optional: true } : {};
  const own = type && properties === drawn ? { type, properties: [] } : { type: undefined, properties };
  return { kind: "json", ...own, ...sent, ...optional, origin };
}

/** The resource that the annotation above the JSON of the section calls it; undefined where there is more than one, or JSON without. */
function typeDrawn({ draft, linker }: Reading): TypeRef | undefined {
  const { json, types } = draft.body;
  const [type] = types;
  if (!type || types.length > 1 || json.length > 1) return undefined;
  const id = linker.knownResource(
    { kind: "named", name: type.value, url: undefined, origin: type.origin },
    type.origin.source.path,
  );
  return id === undefined ? undefined : { kind: "resource", id };
}

function propertiesDrawn({ draft, linker }: Reading): readonly Property[] {
  const { json } = draft.body;
  const samples = json.filter((node) => !showsTypes(node));
  const drawn = json.filter(showsTypes).flatMap(readRepresentation).map(draftOf);
  const linked = drawn.map((row) => linker.linkProperty(row, draft.page.source.path));
  return distinctBy([...linked, ...inferProperties(samples, linker.resolve)], ({ name }) => name);
}

function untoldBody({ draft, examples, shown, origin }: Reading): Body {
  const isUntold = draft.body.origin === undefined || (draft.body.prose.kind === "blank" && examples.length > 0);
  const isUnknown = draft.routes.some(takesBody) && (shown.length > 0 || !isUntold);
  return isUnknown ? { kind: "unknown", origin } : { kind: "none" };
}

/** "No request body is required. However, you can specify …" */
function mayDoWithout({ body: { optional, prose } }: OperationDraft): boolean {
  return optional || (prose.kind === "none" && allowsBody(prose));
}

function listOf(of: TypeRef): TypeRef {
  return { kind: "collection", of };
}

/** The type that the words of `prose` say a body is of. */
function typeSaid(prose: BodyProse, linker: Linker, page: string): TypeRef | undefined {
  if (prose.kind === "linked") return bodyTypeOf(linker.linkInProse(prose.type, page));
  const id = prose.kind === "named" ? linker.knownResource(prose.type, page) : undefined;
  return id === undefined ? undefined : { kind: "resource", id };
}

// "Provide a JSON object of each mark in the **marks** collection": of what the type is not, though it is linked, one of the rows is.
function isHeld(type: TypeRef, rows: readonly Property[], graph: TypeGraph): boolean {
  if (type.kind !== "resource") return false;
  return rows.some(({ name, type: held }) => {
    const item = held.kind === "collection" ? held.of : held;
    return item.kind === "resource" && item.id === type.id && !graph.property(type.id, name);
  });
}
