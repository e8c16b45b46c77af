/** The property `name` of a value of which nothing is known; undefined where there is none. */
export function property(value: unknown, name: PropertyKey): unknown {
  // Every value but null and undefined can be asked for a property, and what comes of it is as little known as the value.
  return (value as Readonly<Record<PropertyKey, unknown>> | null | undefined)?.[name];
}

/** `value` where it is text that says something. */
export function textOf(value: unknown): string | undefined {
  return (typeof value === "string" && value) || undefined;
}
