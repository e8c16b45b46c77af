import { createNamePool } from "../../util/name-pool.js";

/** Names a component as near to what is wanted as can be: unique ignoring case, of OpenAPI's characters (3.1.1, section 4.8.7). */
export type Namer = (wanted: string) => string;

// Long enough for any name that a person gave, short enough for the file names that generators make of them.
const longest = 160;

/** A namer that has given no name. `fold` gives what two names must not have in common. */
export function createNamer(fold: (name: string) => string = (name) => name.toLowerCase()): Namer {
  const pool = createNamePool({ fold, separator: "-" });
  return (wanted) => pool.claim([componentName(wanted)]);
}

function componentName(text: string): string {
  const name = text
    .slice(0, longest)
    .replace(/[^\w.-]+/g, "-")
    .replace(/^[-.]+|[-.]+$/g, "");
  return name === "" ? "unnamed" : name;
}
