import type { Origin } from "../source/source.js";
import type { DefaultValue, Limits, Property, TypeId, TypeRef } from "./api.js";
import { pathKey, type PathTemplate } from "./paths/path-template.js";

/** What one page documents, or what it says below one of the headings that begin a call each: one act, reachable by one or more routes. */
export interface Operation {
  readonly kind: "operation";
  /** The page's path without its extension; with the heading's anchor where the page documents several. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly area: string | undefined;
  readonly deprecated: string | undefined;
  readonly permissions: readonly Permission[];
  readonly routes: readonly OperationRoute[];
  readonly parameters: readonly Parameter[];
  /** What else than permissions a caller must have, as the page says above its tables of these; empty where it says nothing. */
  readonly permissionDemands: string;
  /** What the page says below its tables of permissions; empty where it says nothing. */
  readonly permissionNotes: string;
  /**
   * What the page says of query options, and of a function's arguments, beside its tables, beyond that it takes OData's; empty where it
   * says nothing.
   */
  readonly queryNotes: string;
  /** Where the page says that it takes none of OData's query options; undefined where it does not. */
  readonly queryRefusal: Origin | undefined;
  /** The query options of OData that the page says that it does not take, by their names or as all others than those it takes. */
  readonly refusedOptions: readonly RefusedOption[];
  readonly body: Body;
  /** What the page says of the body beside its tables; empty where it says nothing. */
  readonly bodyNotes: string;
  /** In the order of the page, at most one a status. */
  readonly responses: readonly Response[];
  /** What the page says of its answers beside what they carry; empty where it says nothing. */
  readonly responseNotes: string;
  /** What the page says under headings of its own, each of them in bold; empty where it has none. */
  readonly furtherNotes: string;
  readonly origin: Origin;
}

/** One of OData's query options that a page says that its requests do not take, and where. */
export interface RefusedOption {
  readonly name: string;
  readonly origin: Origin;
}

/** A route line of a page. */
export interface OperationRoute {
  /** In capitals. */
  readonly method: string;
  readonly path: PathTemplate;
  /** The query that the line shows, name and value as written, decoded. */
  readonly query: readonly QueryPair[];
  /** What is answered, where a further step of the page has the route; undefined where that is what its page is about. */
  readonly answers?: readonly Response[];
  /** What the page says above the line of those that it lists there; undefined where it says nothing that tells them from others. */
  readonly caption?: string;
  /** An example takes the route, and no page lists it. */
  readonly isUndocumented?: boolean;
  /** An example takes the route, which OData adds to one that the page lists. */
  readonly isImplied?: boolean;
  readonly origin: Origin;
}

/** A route by which an operation is called. */
export type RouteTaken = Pick<OperationRoute, "method" | "path">;

/** A route's identity among those of an operation, and of the API: equal for paths that are one. */
export function routeKey({ method, path }: RouteTaken): string {
  return `${method} ${pathKey(path)}`;
}

/** True for a route of a method that sends what its page documents as a body. */
export function takesBody({ method }: Pick<RouteTaken, "method">): boolean {
  return method === "POST" || method === "PUT" || method === "PATCH";
}

/** The part of its page that documents `operation`, `#get-a-call`; empty where that is the whole page. */
export function fragmentOf({ id, origin }: Pick<Operation, "id" | "origin">): string {
  return id.slice(origin.source.path.replace(/\.md$/i, "").length);
}

/** True where each of `routes` changes what it leads to. */
export function isPatch({ routes }: { readonly routes: readonly Pick<RouteTaken, "method">[] }): boolean {
  return routes.length > 0 && routes.every(({ method }) => method === "PATCH");
}

/** The same of one of them at least: nothing is required in a body that they share. */
export function hasPatch({ routes }: { readonly routes: readonly Pick<RouteTaken, "method">[] }): boolean {
  return routes.some(({ method }) => method === "PATCH");
}

/** Method and path, once, however many pages document it. Paths that differ only in case or in placeholder names are one. */
export interface Route {
  readonly method: string;
  readonly path: PathTemplate;
  readonly operations: readonly Operation[];
  readonly origins: readonly Origin[];
}

/** All answers that the page of `operation` tells of, those of its further steps behind the others. */
export function allResponses({ responses, routes }: Operation): readonly Response[] {
  return [...responses, ...routes.flatMap(({ answers }) => answers ?? [])];
}

export interface QueryPair {
  readonly name: string;
  readonly value: string;
  /** The line that shows it has it in brackets, `[&name=value]`. */
  readonly optional?: true;
}

export interface Permission {
  /** "Delegated (work or school account)", as written. */
  readonly kind: string;
  /** What the row is about, where the table is a matrix of resources by kind, or stands below a heading that says so. */
  readonly resource?: string;
  /** Those of `scopes` that bear an asterisk, of which a footnote says more. */
  readonly marked?: readonly string[];
  /** Scope names, from least to most privileged; empty where the page says that it is not supported, or that none is needed. */
  readonly scopes: readonly string[];
  /** The cell, where it says more than scopes. */
  readonly note: string | undefined;
  readonly origin: Origin;
}

export interface Parameter {
  readonly kind: "parameter";
  readonly name: string;
  readonly in: "path" | "query" | "header" | "function";
  readonly type: TypeRef;
  readonly required: boolean;
  readonly description: string;
  readonly deprecated: string | undefined;
  readonly origin: Origin;
  /** As a property's. */
  readonly limits?: Limits;
  /** As a property's. */
  readonly default?: DefaultValue;
}

/** What a request carries. */
export type Body =
  /** The page says to send none, or the method has none. */
  | { readonly kind: "none" }
  /** The page says nothing that helps. */
  | { readonly kind: "unknown"; readonly origin: Origin }
  /** Not JSON: text, bytes, a form. Media types as the page's examples and headers name them. */
  | {
      readonly kind: "content";
      readonly mediaTypes: readonly string[];
      /** The page says that a request can do without. */
      readonly optional?: boolean;
      readonly origin: Origin;
    }
  /**
   * `type`: the resource that the section links, else the one that examples name where the table is of it, else what the answers tell;
   * `properties`: the rows of its table, which say more of some of that type's properties or stand alone.
   * `named`: the resource that every example names in `@odata.type`, where a body has no `type`, or where `isNameRequired`: its
   * route takes, or leads to, other types too.
   * `content`: media types that examples send instead of JSON; `contentBy`: the methods by which they send no JSON, where they do by
   * others. Required properties bind POST and PUT alone: a PATCH is partial.
   */
  | {
      readonly kind: "json";
      readonly type: TypeRef | undefined;
      readonly properties: readonly Property[];
      readonly named?: TypeId;
      readonly isNameRequired?: true;
      readonly content: readonly string[];
      readonly contentBy?: readonly string[];
      readonly optional?: boolean;
      readonly origin: Origin;
    };

/** What examples show to come from a resource, by the last name of its path in lower case. */
export interface ShownContent {
  readonly resource: string;
  readonly content: Content;
}

export interface Response {
  readonly status: number;
  readonly content: Content;
  /** What examples show of each resource that they ask for; undefined where the page says one thing of all its routes. */
  readonly shownOn?: readonly ShownContent[];
  /** What comes with it where the bare value is asked for, by `$value`; undefined where the page does not say. */
  readonly bare?: Content;
  /** The paths that lead to many of what is said to be one; undefined where none does. */
  readonly manyOn?: readonly PathTemplate[];
  /**
   * Where the page says one for many, or many for one, of what every body shows, or that something comes with a status that
   * carries nothing; undefined where these agree.
   */
  readonly overruled?: Origin;
  /** What its page lists of the one resource that it carries, where no page defines that. */
  readonly listed?: readonly Property[];
  readonly origin: Origin;
}

/** The id of the one resource that `content` is; undefined for many, and for what is none. */
export function resourceIn(content: Content | undefined): TypeId | undefined {
  if (content?.kind !== "json" || content.collection || content.type.kind !== "resource") return undefined;
  return content.type.id;
}

/** The id of the resource that `content` is many of; undefined for one, and for what are none. */
export function resourceOfMany(content: Content): TypeId | undefined {
  return content.kind === "json" && content.collection && content.type.kind === "resource"
    ? content.type.id
    : undefined;
}

/** The type of what `content` is, in JSON; none for other content. */
export function typesOfContent(content: Content): readonly TypeRef[] {
  if (content.kind === "value") return [content.type];
  return content.kind === "json" ? [content.type, ...(content.beside ?? []).map(({ type }) => type)] : [];
}

/** An answer in JSON that no envelope holds but that of a collection. */
export type JsonContent = Extract<Content, { kind: "json" }>;

/** What an answer carries. A collection comes as `{ value: [...] }`. */
export type Content =
  | { readonly kind: "none" }
  | { readonly kind: "unknown" }
  | {
      readonly kind: "json";
      readonly type: TypeRef;
      readonly collection: boolean;
      /** What comes with the items of a collection, and is no control information of OData: `{ count: 2, value: [...] }`. */
      readonly beside?: readonly Property[];
    }
  /** `{ "value": … }`: a primitive, or a collection of primitives (OData JSON Format 4.01, section 11). */
  | { readonly kind: "value"; readonly type: TypeRef }
  | { readonly kind: "text"; readonly mediaType: string }
  | { readonly kind: "binary"; readonly mediaType: string };
