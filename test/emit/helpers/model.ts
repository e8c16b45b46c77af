import {
  type Api,
  type Enumeration,
  type EnumerationMember,
  type Property,
  type Resource,
  type TypeRef,
  untold,
} from "../../../src/model/api.js";
import type { Operation, Parameter } from "../../../src/model/operation.js";
import type { Route } from "../../../src/model/route.js";
import type { Response } from "../../../src/model/response.js";
import type { FunctionArgument, Segment } from "../../../src/model/paths/path-template.js";
import { readQuery } from "../../../src/model/paths/read-query.js";
import type { Primitive } from "../../../src/model/types/primitives.js";
import type { Origin } from "../../../src/source/source.js";

/** A place on the page at `path`. */
export function at(path: string): Origin {
  return { source: { path, text: "# A page\n" }, start: 0, end: 8 };
}

/** An API with what `parts` says and nothing else; resources and enumerations as lists. */
export function anApi(
  parts: Partial<Omit<Api, "resources" | "enumerations">> & {
    readonly resources?: readonly Resource[];
    readonly enumerations?: readonly Enumeration[];
  } = {},
): Api {
  const operations = parts.operations ?? [];
  return {
    namespace: "contoso.meet",
    baseUrl: undefined,
    host: undefined,
    routes: routesOf(operations),
    examples: [],
    webhooks: [],
    samples: [],
    omissions: [],
    ...parts,
    operations,
    resources: byId(parts.resources ?? []),
    enumerations: byId(parts.enumerations ?? []),
  };
}

/** A resource of the default namespace: `aResource("call", [aProperty("state", text)])`. */
export function aResource(name: string, properties: readonly Property[] = [], more: Partial<Resource> = {}): Resource {
  return {
    kind: "resource",
    id: qualified(name),
    description: "",
    base: undefined,
    abstract: false,
    open: false,
    keyProperty: undefined,
    properties,
    deprecated: undefined,
    inferred: false,
    area: "calls",
    origins: [at(`resources/${name}.md`)],
    ...more,
  };
}

export function aProperty(name: string, type: TypeRef = text, more: Partial<Property> = {}): Property {
  return {
    ...untold,
    name,
    type,
    nullable: false,
    origin: at("resources/call.md"),
    ...more,
  };
}

export function anEnumeration(
  name: string,
  members: readonly (string | EnumerationMember)[],
  more: Partial<Enumeration> = {},
): Enumeration {
  return {
    kind: "enumeration",
    id: qualified(name),
    description: "",
    members: members.map((member) => (typeof member === "string" ? aMember(member) : member)),
    flags: false,
    deprecated: undefined,
    area: "calls",
    origins: [at(`resources/${name}.md`)],
    ...more,
  };
}

export function aMember(name: string, description = ""): EnumerationMember {
  return { name, value: undefined, description, deprecated: undefined, origin: at("resources/enums.md") };
}

/** The operation of a page: `anOperation("call-redirect", ["POST /calls/{callId}/redirect"], { … })`. */
export function anOperation(page: string, routes: readonly string[], more: Partial<Operation> = {}): Operation {
  return {
    kind: "operation",
    id: `api/${page}`,
    title: page.replaceAll("-", " "),
    description: "",
    area: "calls",
    deprecated: undefined,
    permissions: [],
    routes: routes.map((route) => {
      const [method = "", path = "", query = ""] = route.split(/[ ?]/);
      return { method, path: { segments: segmentsOf(path) }, query: readQuery(query), origin: at(`api/${page}.md`) };
    }),
    parameters: [],
    permissionDemands: "",
    permissionNotes: "",
    queryNotes: "",
    bodyNotes: "",
    responseNotes: "",
    furtherNotes: "",
    queryRefusal: undefined,
    refusedOptions: [],
    body: { kind: "none" },
    responses: [],
    origin: at(`api/${page}.md`),
    ...more,
  };
}

/** The body that a table documents, over the type that it links. */
export function jsonBody(
  type: TypeRef | undefined,
  properties: readonly Property[] = [],
): Extract<Operation["body"], { kind: "json" }> {
  return { kind: "json", type, properties, content: [], origin: at("api/page.md") };
}

export function aParameter(place: Parameter["in"], name: string, more: Partial<Parameter> = {}): Parameter {
  return {
    kind: "parameter",
    name,
    in: place,
    type: text,
    required: false,
    description: "",
    deprecated: undefined,
    origin: at("api/page.md"),
    ...more,
  };
}

/** A success with one `type`, or a `collection` of them. */
export function answers(type: TypeRef, { collection = false, status = 200 } = {}): readonly Response[] {
  return [{ status, content: { kind: "json", type, collection }, origin: at("api/page.md") }];
}

export const noContent: readonly Response[] = [{ status: 204, content: { kind: "none" }, origin: at("api/page.md") }];

export function primitive(name: Primitive): TypeRef {
  return { kind: "primitive", name };
}

export const text: TypeRef = primitive("String");

export function resource(name: string): TypeRef {
  return { kind: "resource", id: qualified(name) };
}

export function enumeration(name: string): TypeRef {
  return { kind: "enumeration", id: qualified(name) };
}

export function listOf(of: TypeRef): TypeRef {
  return { kind: "collection", of };
}

/** `call` is `contoso.meet.call`; a dotted name stays as it is. */
export function qualified(name: string): string {
  return name.includes(".") ? name : `contoso.meet.${name}`;
}

/**
 * A path in the notation of the tests: `/calls/{callId}`, `/rooms('{id}')`, `/root:/{path}:/content`,
 * `/top(n={n},of='x')`.
 */
export function segmentsOf(path: string): readonly Segment[] {
  const pattern =
    /\('\{(?<quotedKey>\w+)\}'\)|\(\{(?<bareKey>\w+)\}\)|:\/\{(?<relative>\w+)\}:?|\/\{(?<key>\w+)\}|\/(?<name>[^/(:]+)(?:\((?<args>|\w+=[^)]*)\))?/g;
  return [...path.matchAll(pattern)].map(({ groups = {} }): Segment => {
    const { quotedKey, bareKey, relative, key, name = "", args } = groups;
    if (quotedKey !== undefined) return { kind: "parenthesisedKey", parameter: quotedKey, quoted: true };
    if (bareKey !== undefined) return { kind: "parenthesisedKey", parameter: bareKey, quoted: false };
    if (relative !== undefined) return { kind: "relativePath", parameter: relative };
    if (key !== undefined) return { kind: "key", parameter: key };
    if (args === undefined) return { kind: "literal", name };
    return { kind: "function", name, arguments: args === "" ? [] : args.split(",").map(argumentOf) };
  });
}

function argumentOf(written: string): FunctionArgument {
  const [name = "", value = ""] = written.split("=");
  const quoted = value.startsWith("'");
  const bare = quoted ? value.slice(1, -1) : value;
  const parameter = /^\{(?<name>\w+)\}$/.exec(bare)?.groups?.["name"];
  return { name, parameter, literal: parameter === undefined ? bare : undefined, quoted };
}

function routesOf(operations: readonly Operation[]): readonly Route[] {
  const routes = new Map<string, Route>();
  for (const operation of operations) {
    for (const { method, path, origin } of operation.routes) {
      const key = `${method} ${JSON.stringify(path)}`;
      const known = routes.get(key) ?? { method, path, operations: [], origins: [] };
      routes.set(key, { ...known, operations: [...known.operations, operation], origins: [...known.origins, origin] });
    }
  }
  return [...routes].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, route]) => route);
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map((item) => [item.id, item]));
}
