// A longer list is read where it stands.
const mostNamed = 8;

/** Several names in a list, each as code. */
export function named(names: readonly string[]): string {
  const shown = names.slice(0, mostNamed).map((name) => `\`${name}\``);
  const left = names.length - shown.length;
  return left > 0 ? `${shown.join(", ")} and ${left} more` : shown.join(", ");
}

/** What can stand in a place where one of `values` does. */
export function oneOf(values: readonly string[]): string {
  return values.length === 1 ? named(values) : `one of ${named(values)}`;
}

/** A clause for the end of a message that names what was meant, or nothing where nobody knows. */
export function suchAs(near: string | undefined): string {
  return near === undefined ? "" : `, such as \`${near}\``;
}

/** Where in a body something stands, by its path there. */
export function asPlace(path: string): string {
  return path === "" ? "as the body" : `for \`${path}\``;
}
