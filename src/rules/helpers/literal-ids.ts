import { guid } from "../../util/guid.js";

/** What no name of an API looks like and many an id does: a GUID, an e-mail address, a domain. */
const ids: readonly RegExp[] = [guid, /^[^@\s]+@[^@\s]+\.[a-z]+$/i, /^[\w-]+\.(?:com|net|org)$/i];

/** The segments of a route line's `target` that are names by their place and ids by their look. */
export function literalIdsIn(target: string): readonly string[] {
  const [path = ""] = target.split("?", 1);
  return path
    .replace(/^https?:\/\/[^/]*/i, "")
    .split("/")
    .filter((segment) => ids.some((id) => id.test(segment)));
}
