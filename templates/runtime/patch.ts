/**
 * What a PATCH may carry of `T`: any part of it, and of the objects in it. A list is replaced whole, so its items are complete
 * (OData 4.01 Protocol, section 11.4.3). So is text, of which that of an open enumeration, `string & {}`, passes for an object.
 */
export type Patch<T> = T extends string | readonly unknown[]
  ? T
  : T extends object
    ? { [K in keyof T]?: Patch<T[K]> }
    : T;
