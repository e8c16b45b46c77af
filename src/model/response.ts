import type { Origin } from "../source/source.js";
import type { Property, TypeId, TypeRef } from "./api.js";
import type { PathTemplate } from "./paths/path-template.js";

/** What a page says that its operation answers with one status. */
export interface Response {
  readonly status: number;
  readonly content: Content;
  /** What examples show of each resource that they ask for; undefined where the page says one thing of all its routes. */
  readonly shownOn?: readonly ShownContent[];
  /** What comes with it where the bare value is asked for, by `$value`; undefined where the page does not say. */
  readonly bare?: Content;
  /** The methods that examples show to answer with other successes in its place; undefined where there are none. */
  readonly notBy?: readonly string[];
  /** The paths that lead to many of what is said to be one; undefined where none does. */
  readonly manyOn?: readonly PathTemplate[];
  /**
   * Where the page says one for many, or many for one, of what every body shows, or that something comes with a status that
   * carries nothing; undefined where these agree.
   */
  readonly overruled?: Origin;
  /** What its page lists beside the one resource that it carries; that is the resource, where no page defines it. */
  readonly listed?: readonly Property[];
  readonly origin: Origin;
}

/** What examples show to come from a resource, by the last name of its path in lower case. */
export interface ShownContent {
  readonly resource: string;
  readonly content: Content;
}

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

/** An answer in JSON that no envelope holds but that of a collection. */
export type JsonContent = Extract<Content, { kind: "json" }>;

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
