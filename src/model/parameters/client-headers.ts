/** Headers that a client sees to itself, in lower case: no call has to give them, whatever its page says. */
export const clientHeaders: ReadonlySet<string> = new Set([
  "accept",
  "accept-encoding",
  "authorization",
  "connection",
  "content-length",
  "content-type",
  "host",
  "user-agent",
]);
