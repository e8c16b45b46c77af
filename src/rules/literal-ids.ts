import type { PathTemplate } from "../model/path-template.js";

/** What no name of an API looks like and many an id does: a GUID, an e-mail address, a domain. */
const ids: readonly RegExp[] = [
  /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i,
  /^[^@\s]+@[^@\s]+\.[a-z]+$/i,
  /^[\w-]+\.(?:com|net|org)$/i,
];

/** The segments of `path` that are names by their place and ids by their look. */
export function literalIdsIn({ segments }: PathTemplate): readonly string[] {
  return segments.flatMap((segment) =>
    segment.kind === "literal" && ids.some((id) => id.test(segment.name)) ? [segment.name] : [],
  );
}
