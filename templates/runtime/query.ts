import { encodePairs } from "./encode.js";
import type { KnownName, PropertyName } from "./selection.js";

/** A value of a query parameter. An array is joined by commas; a date is written in ISO 8601. */
export type QueryValue = string | number | boolean | Date | readonly (string | number | boolean)[];

/** Query parameters by name. One that is undefined is not sent. */
export type Query = Readonly<Record<string, QueryValue | undefined>>;

/** OData's system query options for a `T`, of which `$select` names the properties `K`. */
export interface QueryOptions<T, K extends PropertyName<T> = never> {
  /** The properties to answer with; the result's type has these and no other. */
  readonly $select?: readonly K[] | readonly KnownName<T>[] | undefined;
  /** What to embed: `"attachments"`, `"members($select=id)"`. A `$select` beside it must name it too, for the result's type to have it. */
  readonly $expand?: string | readonly string[] | undefined;
  /** Which items to answer with. The `filter` template quotes the values put in it. */
  readonly $filter?: string | undefined;
  readonly $orderby?: string | readonly string[] | undefined;
  /** Text to search for. Phrases are in double quotes. */
  readonly $search?: string | undefined;
  /** At most so many items in a page. */
  readonly $top?: number | undefined;
  readonly $skip?: number | undefined;
  /** Whether to count all matching items, in `@odata.count`. */
  readonly $count?: boolean | undefined;
  readonly $format?: string | undefined;
  readonly $skiptoken?: string | undefined;
  readonly $deltatoken?: string | undefined;
  /** What an argument of a function stands for that is an alias, `raw("@from")`. */
  readonly [alias: `@${string}`]: QueryValue | undefined;
}

/** The name of one of OData's system query options. */
export type QueryOption = keyof QueryOptions<unknown>;

/** `query` as the text behind a URL's `?`, empty where there is nothing to say. */
export function printQuery(query: Query): string {
  // What a query may hold unencoded (RFC 3986, 3.4), but for `&`, `=`, `+` and `;`, which some servers split at.
  const reserved = /[#&+;=?]/g;
  return encodePairs(query, "&", reserved, (value) => {
    if (value instanceof Date) return value.toISOString();
    return Array.isArray(value) && value.length === 0 ? undefined : String(value);
  });
}
