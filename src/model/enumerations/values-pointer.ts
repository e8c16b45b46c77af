/** What holds values for its type: the members of an enumeration, which are explained there, or bare values. */
export type HoldsValues = "enumeration" | "values";

const table = "the (?:following table|table below)";
// "Default values" and "the old values" are others than those of the type.
const adjective = "(?:accepted|allowed|available|permitted|possible|supported|valid)";
const values = `(?:the )?(?:${adjective} )?values(?: (?:for|of) this \\w+)?`;
const said = "(?:are|is)(?: (?:defined|described|documented|explained|given|listed|shown|specified))?";
const toValues = `${values} ${said} in ${table}`;
const toMore = `see more in ${table}|see ${table} for (?:more )?(?:details|values)`;

/** Sentences that say no more than where the values of a thing stand, or more of them, unless these follow them as a list. */
const pointers: Readonly<Record<HoldsValues, RegExp>> = {
  enumeration: sentence(`${toValues}|${toMore}`),
  values: sentence(toValues),
};

function sentence(words: string): RegExp {
  return new RegExp(`(^|[.!?]\\s+)(?:${words})\\.(?!\\s+[-*]\\s)(?:\\s+|$)`, "i");
}

/** `description`, of what has values for its type, without what leads its readers to a table that is not before them. */
export function withoutPointer(description: string, holds: HoldsValues): string {
  return description.replace(pointers[holds], "$1").trim();
}
