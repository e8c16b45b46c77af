/**
 * The names that OData keeps for its control information and annotations: `@odata.type`, `members@odata.bind`
 * (OData JSON Format 4.01), and `odata.type` of OData 3.
 */
type AnnotationName = `${string}@${string}` | `odata.${string}`;

/** An object that may carry annotations beside its properties. Every model is one. */
export interface Annotated {
  [annotation: AnnotationName]: unknown;
}

/**
 * The names of a model's own properties, its annotations left out: what `$select` takes. Of a union those of all its
 * members, and any name where nothing is known.
 */
export type PropertyName<T> = unknown extends T
  ? string
  : T extends unknown
    ? Exclude<keyof T & string, AnnotationName>
    : never;

/**
 * The same without what an open type takes beside its documented properties, which would be any name: what an editor
 * offers to complete `$select` with.
 */
export type KnownName<T> = unknown extends T
  ? never
  : T extends unknown
    ? keyof { [P in keyof T as string extends P ? never : P extends AnnotationName ? never : P]: T[P] } & string
    : never;

/**
 * What an answer holds when `$select` names the properties `K`: these, present, and any annotations. With no `K` it is the
 * whole of `T`, where the reference says for itself what may be absent.
 */
export type Selected<T, K extends PropertyName<T>> = [K] extends [never]
  ? T
  : unknown extends T
    ? unknown
    : T extends unknown
      ? Selection<T, K & keyof T>
      : never;

type Selection<T, K extends keyof T> = { [P in K]-?: T[P] } & Typed<T> & Annotated;

/** The `@odata.type` of a `T` that declares one: a union can still be told apart by it. */
type Typed<T> = T extends { "@odata.type"?: infer Name }
  ? unknown extends Name
    ? unknown
    : Pick<T, "@odata.type" & keyof T>
  : unknown;
