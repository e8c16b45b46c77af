/**
 * The names that OData keeps for its control information and annotations: `@odata.type`, `members@odata.bind`
 * (OData JSON Format 4.01).
 */
type AnnotationName = `${string}@${string}`;

/** An object that may carry annotations beside its properties. Every model is one. */
export interface Annotated {
  [annotation: AnnotationName]: unknown;
}

/** The names of a model's own properties, its annotations left out: what `$select` takes. */
export type PropertyName<T> = Exclude<keyof T & string, AnnotationName>;

/**
 * What an answer holds when `$select` names the properties `K`: these, present, and any annotations. With no `K` it is the
 * whole of `T`, where the reference says for itself what may be absent.
 */
export type Selected<T, K extends keyof T> = [K] extends [never] ? T : Selection<T, K>;

type Selection<T, K extends keyof T> = { [P in K]-?: T[P] } & Annotated;
