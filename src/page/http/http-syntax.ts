/** The request methods that pages use; other words at the start of a line are prose. */
export const methods = ["GET", "POST", "PATCH", "PUT", "DELETE", "HEAD", "OPTIONS", "MERGE"] as const;

/**
 * Header names, lower case, that a message's own headers bear. A block of `Name: value` lines behind a blank line is
 * headers only where all its names are among these: a MIME message or a vCard in a body has others.
 */
export const headerNames: ReadonlySet<string> = new Set(
  (
    "accept accept-encoding accept-language authorization cache-control client-request-id connection " +
    "consistencylevel content-encoding content-language content-length content-location content-range " +
    "content-type date etag expect host if-match if-modified-since if-none-match location " +
    "operation-location prefer preference-applied range request-id retry-after scenario slug " +
    "transfer-encoding user-agent workbook-session-id x-http-method-override"
  ).split(" "),
);

/** Languages of a fence that shows HTTP or may: the first word of its info string, lower case. */
export const httpLanguages: ReadonlySet<string> = new Set([
  "",
  "http",
  "https",
  "msgraph-interactive",
  "msgraph",
  "rest",
]);

/** Languages of a fence that may hold one JSON value. */
export const jsonLanguages: ReadonlySet<string> = new Set([
  "",
  "http",
  "json",
  "jsonc",
  "json5",
  "msgraph-interactive",
]);
