import type { Located, Origin } from "../source/source.js";
import type { Example, Sample, Webhook } from "./example.js";
import type { Operation } from "./operation.js";
import type { Route } from "./route.js";
import type { Primitive } from "./types/primitives.js";

/** What the reference says the API is, linked: every type reference leads to a resource or an enumeration below. */
export interface Api {
  /** The namespace of types that name none, `microsoft.graph` say: the one that most pages use. */
  readonly namespace: string;
  /** Nothing tells it: `namespace` stands in the ids of types only, and a service that got it would not know it. */
  readonly isNamespaceUntold?: true;
  /**
   * Origin and version that most examples call, such as `https://graph.microsoft.com/v1.0`; undefined where none is absolute, or
   * where all leave the version open.
   */
  readonly baseUrl: string | undefined;
  /** Scheme and host of the API itself, in lower case; undefined where no example is absolute. */
  readonly host: string | undefined;
  /** By id, sorted by id. */
  readonly resources: ReadonlyMap<string, Resource>;
  readonly enumerations: ReadonlyMap<string, Enumeration>;
  /** One a page that documents any route, or one a heading where a page documents several; in page order. */
  readonly operations: readonly Operation[];
  /** Distinct method + path pairs over all operations, sorted by path and method. */
  readonly routes: readonly Route[];
  readonly examples: readonly Example[];
  readonly webhooks: readonly Webhook[];
  readonly samples: readonly Sample[];
  /** What the pages say and docwright cannot use, each with its reason. */
  readonly omissions: readonly Omission[];
}

/** The qualified wire name of a type, `microsoft.graph.message`, in the spelling of the page that defines it. */
export type TypeId = string;

/** A type expression, resolved. */
export type TypeRef =
  | { readonly kind: "primitive"; readonly name: Primitive }
  | { readonly kind: "resource"; readonly id: TypeId }
  | { readonly kind: "enumeration"; readonly id: TypeId }
  | { readonly kind: "collection"; readonly of: TypeRef }
  /** An object of any names, under each of which it holds the same. */
  | { readonly kind: "dictionary"; readonly of: TypeRef }
  | { readonly kind: "union"; readonly of: readonly TypeRef[] }
  /** A string of which the page lists the values. */
  | { readonly kind: "values"; readonly values: readonly string[] }
  /** An anonymous shape, inferred from examples. */
  | { readonly kind: "object"; readonly properties: readonly Property[] }
  | { readonly kind: "unknown" };

/** An entity or complex type. A type documented on several pages is one resource with several origins. */
export interface Resource {
  readonly kind: "resource";
  readonly id: TypeId;
  readonly description: string;
  readonly base: TypeId | undefined;
  readonly abstract: boolean;
  /** Takes properties beyond the documented ones. */
  readonly open: boolean;
  readonly keyProperty: string | undefined;
  /** Own properties only, relationships among them, in the order of the page. */
  readonly properties: readonly Property[];
  /** What each property holds that anyone adds, under any name, where the page shows that. */
  readonly entries?: Property;
  readonly deprecated: string | undefined;
  /** True where no page defines the type and examples alone show it. */
  readonly inferred: boolean;
  readonly area: string | undefined;
  /** The defining pages' places; for an inferred type, the examples'. Never empty. */
  readonly origins: readonly Origin[];
}

export interface Property {
  readonly name: string;
  readonly type: TypeRef;
  readonly description: string;
  /** Leads to other entities (a Relationships row): absent unless expanded. */
  readonly navigation: boolean;
  readonly readOnly: boolean;
  /** A request that the pages show sends it, for all that they call it read-only. */
  readonly isSent?: true;
  /** A request that the pages show refers to what it holds by its key alone. */
  readonly isReferred?: true;
  /** The page says that a request must carry it. */
  readonly required: boolean;
  /** The page says that it may be null, or shows it null; false where the page says that it never is, undefined where it says nothing. */
  readonly nullable: boolean | undefined;
  readonly deprecated: string | undefined;
  /** No page documents it, and examples show it. */
  readonly inferred?: true;
  readonly origin: Origin;
  /** Where its type is documented, if that is elsewhere. */
  readonly typedAt?: Origin;
  /** What its description says that its value, or each item of its list, may be at most and at least. */
  readonly limits?: Limits;
  /** What its description says that its value is where nothing is said. */
  readonly default?: DefaultValue;
}

/** A property of which nothing is said but what it is. */
export const untold = {
  description: "",
  navigation: false,
  readOnly: false,
  required: false,
  nullable: undefined,
  deprecated: undefined,
} as const satisfies Partial<Property>;

/** A default, as JSON has it. */
export type DefaultValue = string | number | boolean;

/** How great a number or how long a text may be, both ends included. One end at least is told. */
export interface Limits {
  readonly of: "value" | "length";
  readonly least: number | undefined;
  readonly most: number | undefined;
}

/** True for a property that answers have and no request: one that is read-only by what its page says and the requests show. */
export function isOnlyAnswered({ readOnly, isSent }: Pick<Property, "readOnly" | "isSent">): boolean {
  return readOnly && isSent !== true;
}

/** What an object of a type holds: the properties that it has, and, as `entries`, what those hold that anyone adds. */
export function withEntries<T>({
  properties,
  entries,
}: {
  readonly properties: readonly T[];
  readonly entries?: T | undefined;
}): readonly T[] {
  return entries ? [...properties, entries] : properties;
}

export interface Enumeration {
  readonly kind: "enumeration";
  readonly id: TypeId;
  readonly description: string;
  readonly members: readonly EnumerationMember[];
  /** Values combine, comma separated. */
  readonly flags: boolean;
  readonly deprecated: string | undefined;
  readonly area: string | undefined;
  readonly origins: readonly Origin[];
}

export interface EnumerationMember {
  readonly name: string;
  readonly value: string | undefined;
  readonly description: string;
  readonly deprecated: string | undefined;
  readonly origin: Origin;
}

export interface Omission {
  readonly what: "route" | "example" | "type" | "property" | "parameter" | "section" | "note" | "page";
  /** As the page writes it: the route line, the heading of the example, the name. */
  readonly subject: Located<string>;
  readonly reason: string;
}
