import type { Origin } from "../source/source.js";
import type { DefaultValue, Limits, Property, TypeId, TypeRef } from "./api.js";
import type { Response } from "./response.js";
import type { OperationRoute } from "./route.js";

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
  /** Not JSON: text, bytes, a form. */
  | {
      readonly kind: "content";
      /** As the page's examples and headers name them. */
      readonly mediaTypes: readonly string[];
      /** The page says that a request can do without. */
      readonly optional?: boolean;
      readonly origin: Origin;
    }
  /** Required properties bind POST and PUT alone: a PATCH is partial. */
  | {
      readonly kind: "json";
      /** The resource that the section links, else the one that examples name where the table is of it, else what the answers tell. */
      readonly type: TypeRef | undefined;
      /** The rows of its table, which say more of some of that type's properties or stand alone. */
      readonly properties: readonly Property[];
      /** The resource that every example names in `@odata.type`, where there is no `type`, or where the name is required. */
      readonly named?: TypeId;
      /** Its route takes, or leads to, other types too. */
      readonly isNameRequired?: true;
      /** Media types that examples send instead of JSON. */
      readonly content: readonly string[];
      /** The methods by which they send no JSON, where they do by others. */
      readonly contentBy?: readonly string[];
      /** The page says that a request can do without. */
      readonly optional?: boolean;
      readonly origin: Origin;
    };

/** The part of its page that documents `operation`, `#get-a-call`; empty where that is the whole page. */
export function fragmentOf({ id, origin }: Pick<Operation, "id" | "origin">): string {
  return id.slice(origin.source.path.replace(/\.md$/i, "").length);
}

/** All answers that the page of `operation` tells of, those of its further steps behind the others. */
export function allResponses({ responses, routes }: Operation): readonly Response[] {
  return [...responses, ...routes.flatMap(({ answers }) => answers ?? [])];
}
