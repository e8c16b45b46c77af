/** A literal of OData that is written as it stands, without quotes. */
export interface Raw {
  readonly raw: string;
}

/** A value that OData has a literal for. */
export type Literal = string | number | bigint | boolean | null | Date | Raw;

/**
 * Marks `text` as an OData literal to be written as it stands: a GUID, a date, a duration, an enumeration member.
 *
 * @example
 * client.reports.getUsage({ date: raw("2026-03-01") }) // …/getUsage(date=2026-03-01)
 */
export function raw(text: string): Raw {
  return { raw: text };
}

/**
 * `value` as an OData literal (OData URL Conventions 4.01): a string in single quotes, those inside
 * doubled; a date in ISO 8601; any other object or array as JSON. Not yet percent-encoded.
 */
export function printLiteral(value: unknown): string {
  if (typeof value === "string") return `'${value.replaceAll("'", "''")}'`;
  if (typeof value !== "object" || value === null) return String(value);
  if (value instanceof Date) return value.toISOString();
  return "raw" in value ? String(value.raw) : JSON.stringify(value);
}
