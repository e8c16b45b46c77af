const table = "the (?:following table|table below)";
const values = "(?:the )?(?:\\w+ )?values(?: (?:for|of) this \\w+)?";
const said = "(?:are|is)(?: (?:defined|described|documented|explained|given|listed|shown|specified))?";

/** A sentence that says no more than where the values of a thing stand, unless these follow it as a list. */
const pointer = new RegExp(
  `(^|[.!?]\\s+)(?:${values} ${said} in ${table}|see more in ${table}|see ${table} for (?:more )?(?:details|values))\\.(?!\\s+[-*]\\s)(?:\\s+|$)`,
  "i",
);

/** `description`, of what has values for its type, without what leads its readers to a table that is not before them. */
export function withoutPointer(description: string): string {
  return description.replace(pointer, "$1").trim();
}
