import type { PathTemplate, Segment } from "../../../model/paths/path-template.js";
import { createNamer, type Namer } from "../namer.js";

/** A namer for which names are told apart by their letters and digits alone, as the identifiers that generators make of them are. */
export function createIdNamer(): Namer {
  return createNamer((name) => name.toLowerCase().replace(/[^a-z0-9]/g, ""));
}

/**
 * The chain of the emitted client that sends `method` to `path`: `app.calls.byId.redirect.post`. It depends on the route alone,
 * so that no other page of the reference can rename it.
 */
export function operationId(method: string, { segments }: PathTemplate): string {
  return [...segments.map(linkOf), method.toLowerCase()].join(".");
}

function linkOf(segment: Segment): string {
  switch (segment.kind) {
    case "literal":
      return segment.name.replace(/^\$/, "");
    case "key":
      return "byId";
    case "parenthesisedKey":
      return "byKey";
    case "relativePath":
      return "byPath";
    case "function":
      return [segment.name, ...segment.arguments.map(({ name }) => name).toSorted()].join("-");
  }
}
