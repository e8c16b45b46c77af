import type { Origin } from "../../source/source.js";
import { type Property, untold } from "../api.js";
import type { RouteTaken } from "../route.js";

/** True for a route that adds or sets a reference to an entity: `POST …/members/$ref`. */
export function leadsToReference({ method, path }: RouteTaken): boolean {
  const last = path.segments.at(-1);
  return (method === "POST" || method === "PUT") && last?.kind === "literal" && last.name === "$ref";
}

// "To put it out, the value can be `{}`."
const emptied = /\b(?:can|may) (?:also )?be (?:an empty object\b|`?\{\s*\}`?)/i;

/**
 * What `$ref` takes, whatever the page links: the address of the entity to refer to (OData JSON Format 4.01, section 14). It may be left
 * out where `notes`, what the page says of the body, allow an empty object.
 */
export function referenceAt(origin: Origin, notes: string): Property {
  return {
    name: "@odata.id",
    type: { kind: "primitive", name: "String" },
    ...untold,
    description: "The address of the entity to refer to.",
    required: !emptied.test(notes),
    origin,
  };
}
