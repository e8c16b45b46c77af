import type { Origin } from "../source/source.js";
import type { Related } from "./diagnostic.js";

/** More places of one kind tell nobody more. */
const most = 5;

/** Further places of one and the same fault, which is said once: so many of them as are worth showing. */
export function furtherPlaces(places: readonly Origin[], message = "The same stands here"): readonly Related[] {
  return places.slice(0, most).map((origin) => ({ message, origin, isFurther: true }));
}
