import { define } from "./definition.js";
import { asPlace, named, oneOf, suchAs } from "./phrases.js";

/** What the rules on examples report. */
export const exampleCodes = {
  "example-type-mismatch": define({
    severity: "warning",
    title: "value of another type than documented",
    message: (data: { found: string; path: string; expected: string }) =>
      `Unexpected ${data.found} ${asPlace(data.path)}, expected ${data.expected}`,
  }),
  "example-undocumented-property": define({
    severity: "warning",
    title: "property that no table documents",
    message: (data: { paths: readonly string[]; expected: string; near: string | undefined }) =>
      data.paths.length === 1
        ? `Unexpected property ${named(data.paths)}, expected ${data.expected}${suchAs(data.near)}`
        : `Unexpected properties ${named(data.paths)}, expected ${data.expected} each`,
  }),
  "example-read-only-property": define({
    severity: "warning",
    title: "read-only property in a request",
    message: (data: { paths: readonly string[] }) =>
      `Unexpected read-only ${named(data.paths)} in a request, expected ${data.paths.length === 1 ? "it" : "them"} in responses alone`,
  }),
  "example-missing-property": define({
    severity: "warning",
    title: "request without a required property",
    message: (data: { names: readonly string[] }) =>
      `Unexpected object without ${named(data.names)}, ` +
      `expected ${data.names.length === 1 ? "this required property" : "these required properties"}`,
  }),
  "example-unlisted-value": define({
    severity: "warning",
    title: "value that is none of those listed",
    message: (data: { found: string; path: string; near: string | undefined; values: readonly string[] }) =>
      `Unexpected ${data.found} ${asPlace(data.path)}, expected ${data.near === undefined ? oneOf(data.values) : `\`${data.near}\``}`,
  }),
  "example-malformed-value": define({
    severity: "warning",
    title: "value that its type does not have",
    message: (data: { found: string; path: string; expected: string }) =>
      `Unexpected ${data.found} ${asPlace(data.path)}, expected a value of type ${data.expected}`,
  }),
  "example-out-of-limits": define({
    severity: "warning",
    title: "value beyond the limits that its description sets",
    message: (data: { found: string; path: string; expected: string }) =>
      `Unexpected ${data.found} ${asPlace(data.path)}, expected ${data.expected}`,
  }),
  "example-route-unknown": define({
    severity: "warning",
    title: "request that no documented route takes",
    message: (data: { written: string; near: string | undefined }) =>
      `Unexpected request \`${data.written}\`, expected a documented route${suchAs(data.near)}`,
  }),
  "example-route-elsewhere": define({
    severity: "info",
    title: "request on a route of another page",
    message: (data: { route: string; page: string }) =>
      `Unexpected request on \`${data.route}\`, which ${data.page} documents, expected a route of this page`,
  }),
  "example-method-differs": define({
    severity: "warning",
    title: "request by another method than its page documents",
    message: (data: { method: string; path: string; documented: readonly string[] }) =>
      `Unexpected ${data.method} of \`${data.path}\`, expected ${data.documented.join(" or ")}, as the page has it`,
  }),
  "example-wrong-version": define({
    severity: "warning",
    title: "request or link to another version of the API",
    message: (data: { url: string; expected: string }) =>
      `Unexpected \`${data.url}\`, expected \`${data.expected}\`, as the other examples have it`,
  }),
  "example-status-undocumented": define({
    severity: "warning",
    title: "status that the page does not document",
    message: (data: { status: number; documented: readonly number[]; by: "Response section" | "table of errors" }) =>
      `Unexpected status ${data.status}, expected ${data.documented.join(" or ")}, as the ${data.by} says`,
  }),
  "example-undocumented-parameter": define({
    severity: "warning",
    title: "parameter that the page does not document",
    message: (data: { what: "query parameter" | "header" | "argument"; name: string; near: string | undefined }) =>
      `Unexpected ${data.what} \`${data.name}\`, ` +
      `expected one that the page ${data.what === "header" ? "lists" : "documents"}${suchAs(data.near)}`,
  }),
  "example-missing-parameter": define({
    severity: "warning",
    title: "request without a required parameter",
    message: (data: { what: "query parameter" | "header"; name: string }) =>
      `Unexpected request without the ${data.what} \`${data.name}\`, expected this required ${data.what}`,
  }),
  "example-parameter-mismatch": define({
    severity: "warning",
    title: "parameter with a value of another type than documented",
    message: (data: {
      what: "query parameter" | "argument" | "path parameter" | "header" | "filtered property";
      name: string;
      value: string;
      expected: string;
    }) => `Unexpected value \`${data.value}\` of the ${data.what} \`${data.name}\`, expected ${data.expected}`,
  }),
  "example-body-mismatch": define({
    severity: "warning",
    title: "body of another kind than documented",
    message: (data: { found: string; expected: string; by: "page" | "header" }) =>
      `Unexpected ${data.found}, expected ${data.expected}, as ${data.by === "page" ? "the page documents it" : "its `Content-Type` says"}`,
  }),
  "example-location-differs": define({
    severity: "warning",
    title: "answer whose Location leads to another object",
    message: (
      data: { written: string; expected: string; name: string } | { written: string; expected: string; type: string },
    ) =>
      "name" in data
        ? `Unexpected \`${data.written}\` in \`Location\`, expected \`${data.expected}\`, the \`${data.name}\` of the body`
        : `Unexpected \`${data.written}\` in \`Location\`, which leads to ${data.type}, expected a way to ${data.expected}, as the answer is of that`,
  }),
  "example-id-differs": define({
    severity: "warning",
    title: "answer about another object than the request",
    message: (data: { written: string; name: string; expected: string }) =>
      `Unexpected \`${data.written}\` as the \`${data.name}\` of the answer, expected \`${data.expected}\`, which the request asks for`,
  }),
  "example-key-duplicate": define({
    severity: "warning",
    title: "answer with two objects of one key",
    message: (data: { name: string; key: string }) =>
      `Unexpected second object with the \`${data.name}\` \`${data.key}\`, expected a key of its own for each`,
  }),
  "example-next-link-differs": define({
    severity: "warning",
    title: "answer that goes on somewhere else",
    message: (data: { name: string; link: string; near: string | undefined }) =>
      `Unexpected \`${data.name}\` to \`${data.link}\`, expected a documented route${suchAs(data.near)}`,
  }),
  "example-context-differs": define({
    severity: "warning",
    title: "context that names something else than the answer",
    message: (data: { written: string; expected: string }) =>
      `Unexpected \`${data.written}\` in \`@odata.context\`, expected \`${data.expected}\``,
  }),
};
