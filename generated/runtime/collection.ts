import type { Annotated } from "./selection.js";

/** A page of a collection, as OData wraps it (OData JSON Format 4.01). */
export interface Collection<T> extends Annotated {
  value: T[];
  /** The address of the next page; absent on the last. */
  "@odata.nextLink"?: string;
  /** Where to ask, later, for what has changed since. */
  "@odata.deltaLink"?: string;
  /** How many items match in all, where the query asked with `$count: true`. */
  "@odata.count"?: number;
}

/** What iterating over a `T` gives: a collection's items, and nothing for any other answer. */
export type ItemOf<T> = T extends { value: readonly (infer Item)[] } ? Item : never;
