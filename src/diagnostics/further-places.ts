import type { Origin } from "../source/source.js";
import type { Related } from "./diagnostic.js";

/** Further places of one and the same fault, which is said once. */
export function furtherPlaces(places: readonly Origin[], message = "The same stands here"): readonly Related[] {
  return places.map((origin) => ({ message, origin, isFurther: true }));
}
