/** The methods of HTTP that builders send, in the order in which they list them. */
const verbs: readonly string[] = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD"];

/** Whether builders have a method that sends `method`. */
export function isVerb(method: string): boolean {
  return verbs.includes(method);
}

/** The place of `method` among the methods of a builder. */
export function verbRank(method: string): number {
  return verbs.indexOf(method);
}
