import { byWord } from "../../util/by-word.js";
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
export const headingRoles: ReadonlyMap<string, SectionRole> = byWord<SectionRole>([
  [
    "permissions",
    "permissions, permission, prerequisites, permissions required, permission scopes, scopes, scope, " +
      "delegated scopes, delegated scope, authentication scopes",
  ],
  [
    "httpRequest",
    "http request, http requests, request url, url, request syntax, request uri, endpoint, endpoints, " +
      "request path, request method",
  ],
  [
    "pathParameters",
    "path parameters, url parameters, uri parameters, route parameters, request uri parameters, " +
      "request url parameters",
  ],
  ["functionParameters", "function parameters"],
  [
    "queryParameters",
    "query parameters, query string parameters, query string, request query parameters, url query parameters, " +
      "query options, odata query options, odata query parameters",
  ],
  [
    "requestHeaders",
    "request headers, request header, headers, http headers, header parameters, request header parameters",
  ],
  [
    "requestBody",
    "request body, request body parameters, request payload, request payload example, request body example, " +
      "request object, request content, payload, body parameters, body, parameters, request parameters",
  ],
  [
    "response",
    "response, responses, rest response, success response, successful response, response body, response payload, " +
      "response payload example, response body example, response code, response codes, status code, status codes, " +
      "http status code, http status codes, http response code, http response codes, response status code, " +
      "response status codes, response object, response parameters, response properties, response fields, returns, return value, " +
      "return type, response type",
  ],
  ["responseHeaders", "response headers"],
  [
    "errors",
    "error response, error responses, error response codes, response success and error codes, errors, " +
      "error handling, exceptions",
  ],
  ["example", "example, examples, sample, samples"],
  ["exampleRequest", "request, sample request, request example, example request"],
  ["exampleResponse", "sample response, response example, example response"],
  ["notification", "notification"],
  ["properties", "properties, attributes, fields, instance attributes"],
  ["relationships", "relationships, relations, navigation properties, navigation property, navigation"],
  ["methods", "methods, tasks, reports"],
  ["members", "members, enumerated values"],
  ["representation", "json representation, json schema, representation, resource representation"],
  ["remarks", "remarks, notes, limitations"],
  ["seeAlso", "see also, next steps, what's new, related content, related links"],
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

/** The role of what `text` is the name of, in full but for what may stand before it; undefined where it says more, or something else. */
export function roleNamed(text: string): SectionRole | undefined {
  const normal = normaliseHeading(text);
  return headingRoles.get(normal) ?? headingRoles.get(normal.replace(qualifiers, "").replace(singular, " $1s"));
}

/** The role that `text` gives a section, wherever it stands. */
export function roleOfHeading(text: string): SectionRole {
  const normal = normaliseHeading(text);
  return roleNamed(text) ?? headingPatterns.find(({ pattern }) => pattern.test(normal))?.role ?? "other";
}
