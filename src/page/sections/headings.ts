import { oneLine } from "../../util/one-line.js";
import { withoutIdentifier } from "../../util/heading-identifier.js";
import { withoutOrdinal } from "../../util/ordinal.js";

/** What a section documents, by its heading. */
export type SectionRole =
  /** What stands before any heading but the title. */
  | "introduction"
  | "permissions"
  | "httpRequest"
  | "pathParameters"
  | "functionParameters"
  | "queryParameters"
  | "requestHeaders"
  | "requestBody"
  /** What the API answers, in prose. */
  | "response"
  | "responseHeaders"
  | "errors"
  | "example"
  | "exampleRequest"
  | "exampleResponse"
  /** A request that the API sends. */
  | "notification"
  | "properties"
  | "relationships"
  | "methods"
  /** The values of an enumeration: of the page's own, or of the one that the heading names. */
  | "members"
  | "representation"
  | "remarks"
  | "seeAlso"
  | "other";

/** The parts of the description of a call that say what goes in. */
export const rolesOfRequests: readonly SectionRole[] = [
  "pathParameters",
  "functionParameters",
  "queryParameters",
  "requestHeaders",
  "requestBody",
];

/** The same with those that say what comes out. */
export const rolesOfCalls: readonly SectionRole[] = [...rolesOfRequests, "response", "responseHeaders"];

/** Roles by normalised heading text, as `normaliseHeading` gives it. */
export const headingRoles: ReadonlyMap<string, SectionRole> = new Map<string, SectionRole>([
  ["permissions", "permissions"],
  ["permission", "permissions"],
  ["prerequisites", "permissions"],
  ["permissions required", "permissions"],
  ["permission scopes", "permissions"],
  ["scopes", "permissions"],
  ["scope", "permissions"],
  ["delegated scopes", "permissions"],
  ["delegated scope", "permissions"],
  ["authentication scopes", "permissions"],
  ["http request", "httpRequest"],
  ["http requests", "httpRequest"],
  ["request url", "httpRequest"],
  ["url", "httpRequest"],
  ["request syntax", "httpRequest"],
  ["request uri", "httpRequest"],
  ["endpoint", "httpRequest"],
  ["endpoints", "httpRequest"],
  ["path parameters", "pathParameters"],
  ["url parameters", "pathParameters"],
  ["uri parameters", "pathParameters"],
  ["route parameters", "pathParameters"],
  ["function parameters", "functionParameters"],
  ["query parameters", "queryParameters"],
  ["query string parameters", "queryParameters"],
  ["query string", "queryParameters"],
  ["request query parameters", "queryParameters"],
  ["url query parameters", "queryParameters"],
  ["query options", "queryParameters"],
  ["odata query options", "queryParameters"],
  ["odata query parameters", "queryParameters"],
  ["request headers", "requestHeaders"],
  ["request header", "requestHeaders"],
  ["headers", "requestHeaders"],
  ["http headers", "requestHeaders"],
  ["header parameters", "requestHeaders"],
  ["request header parameters", "requestHeaders"],
  ["request body", "requestBody"],
  ["request body parameters", "requestBody"],
  ["request payload", "requestBody"],
  ["request payload example", "requestBody"],
  ["request body example", "requestBody"],
  ["request object", "requestBody"],
  ["request content", "requestBody"],
  ["payload", "requestBody"],
  ["body parameters", "requestBody"],
  ["body", "requestBody"],
  ["parameters", "requestBody"],
  ["request parameters", "requestBody"],
  ["request uri parameters", "pathParameters"],
  ["request url parameters", "pathParameters"],
  ["request path", "httpRequest"],
  ["request method", "httpRequest"],
  ["response", "response"],
  ["responses", "response"],
  ["rest response", "response"],
  ["success response", "response"],
  ["successful response", "response"],
  ["response body", "response"],
  ["response payload", "response"],
  ["response payload example", "response"],
  ["response body example", "response"],
  ["response code", "response"],
  ["response codes", "response"],
  ["status code", "response"],
  ["status codes", "response"],
  ["response object", "response"],
  ["response parameters", "response"],
  ["response properties", "response"],
  ["response fields", "response"],
  ["returns", "response"],
  ["return value", "response"],
  ["return type", "response"],
  ["response type", "response"],
  ["response headers", "responseHeaders"],
  ["error response", "errors"],
  ["error responses", "errors"],
  ["error response codes", "errors"],
  ["response success and error codes", "errors"],
  ["errors", "errors"],
  ["error handling", "errors"],
  ["exceptions", "errors"],
  ["example", "example"],
  ["examples", "example"],
  ["sample", "example"],
  ["samples", "example"],
  ["request", "exampleRequest"],
  ["sample request", "exampleRequest"],
  ["request example", "exampleRequest"],
  ["example request", "exampleRequest"],
  ["sample response", "exampleResponse"],
  ["response example", "exampleResponse"],
  ["example response", "exampleResponse"],
  ["notification", "notification"],
  ["properties", "properties"],
  ["attributes", "properties"],
  ["fields", "properties"],
  ["instance attributes", "properties"],
  ["relationships", "relationships"],
  ["relations", "relationships"],
  ["navigation properties", "relationships"],
  ["navigation property", "relationships"],
  ["navigation", "relationships"],
  ["methods", "methods"],
  ["tasks", "methods"],
  ["reports", "methods"],
  ["members", "members"],
  ["enumerated values", "members"],
  ["json representation", "representation"],
  ["json schema", "representation"],
  ["representation", "representation"],
  ["resource representation", "representation"],
  ["remarks", "remarks"],
  ["notes", "remarks"],
  ["limitations", "remarks"],
  ["see also", "seeAlso"],
  ["next steps", "seeAlso"],
  ["what's new", "seeAlso"],
  ["related content", "seeAlso"],
  ["related links", "seeAlso"],
]);

/** Parts and traits of requests. */
const ofRequests =
  "(?:bod(?:y|ies)|content|details|fields?|flow|format|headers?|limits?|method|model|object|options|parameters?|path|" +
  "payload|properties|quotas?|rates?|schema|sizes?|syntax|throttling|ur[il]s?|validation)";

/** Headings that say more than their role, tried in order where the whole text is no known heading. */
const headingPatterns: readonly { readonly pattern: RegExp; readonly role: SectionRole }[] = [
  { pattern: /^examples?\b/, role: "example" },
  { pattern: /^notification\b/, role: "notification" },
  { pattern: /^https? requests?\b/, role: "httpRequest" },
  // "Request 2", "Request: get a call", "Request in JSON", and no part or trait of requests.
  { pattern: new RegExp(`^request[ :(–-] ?(?!${ofRequests}\\b)`), role: "exampleRequest" },
  { pattern: /^response (?:example|sample)s?\b/, role: "exampleResponse" },
  { pattern: /^(?:initial|first|second|third|next|last) request$/, role: "exampleRequest" },
  { pattern: /^(?:initial|first|second|third|next|last) (?:request )?response$/, role: "exampleResponse" },
  {
    pattern: /^(?:additional|advanced|basic|editable|general|other|read-?only|writable) properties$/,
    role: "properties",
  },
  { pattern: /^permissions (?:for|acting on)\b/, role: "permissions" },
  {
    pattern: /^\S+ (?:property )?(?:values|enum type|enumeration|enumeration values|flags|members|options)$/,
    role: "members",
  },
];

/** Roles that mean something else below an example, or right after an example's request. */
export const rolesInExamples: ReadonlyMap<SectionRole, SectionRole> = new Map<SectionRole, SectionRole>([
  ["httpRequest", "exampleRequest"],
  ["response", "exampleResponse"],
]);

// No heading of this length names a section, and what is not read costs nothing.
const longestHeading = 200;

/** What is left of bold words where a blank keeps markdown from reading its marks: `**Response **`. */
const strayMarks = /^[*_]+/;

/**
 * Lower case, single spaces, without an ordinal before it, and without an identifier, digits, colons, dashes and full stops behind: `Response
 * 2:` is `response`; nor with marks of emphasis that mark nothing.
 */
export function normaliseHeading(text: string): string {
  const words = oneLine(text.slice(0, longestHeading).toLowerCase());
  // One pattern for all that may stand behind would try every way to part a run of colons.
  const named = withoutIdentifier(withoutOrdinal(words.replace(strayMarks, "")));
  return [/[\s:.*_]/, /\d/, /[\s:.#\u2013\u2014-]/].reduce(withoutEnd, named);
}

function withoutEnd(text: string, dropped: RegExp): string {
  let end = text.length;
  while (end > 0 && dropped.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** What may stand before the name of a section without making it another: `Required permissions`, `Optional query parameters`. */
const qualifiers = /^(?:(?:required|optional|supported|available|additional|common) )+| \((?:required|optional)\)$/;

/** What heads a single one: `URI parameter`. */
const singular = / (parameter|header)$/;

/** The role that `text` gives a section, wherever it stands. */
export function roleOfHeading(text: string): SectionRole {
  const normal = normaliseHeading(text);
  return (
    headingRoles.get(normal) ??
    headingPatterns.find(({ pattern }) => pattern.test(normal))?.role ??
    headingRoles.get(normal.replace(qualifiers, "").replace(singular, " $1s")) ??
    "other"
  );
}
