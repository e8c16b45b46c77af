import { exampleCodes } from "./catalog-examples.js";
import { define } from "./definition.js";
import { named, oneOf, suchAs } from "./phrases.js";

/** What the rules report: where pages contradict themselves or each other. Each has its page in `src/rules/`. */
export const ruleCodes = {
  ...exampleCodes,
  "front-matter-missing": define({
    severity: "warning",
    title: "page without front matter",
    message: () => "Unexpected start of page, expected front matter with a title and a description",
  }),
  "include-outside-root": define({
    severity: "warning",
    title: "include from outside the folder that is read",
    message: (data: { url: string }) =>
      `Unexpected include of \`${data.url}\`, which lies outside the folder that is read; to take it in, ` +
      "run docwright on the folder that holds both, and choose the pages with `--include`",
  }),
  "broken-link": define({
    severity: "warning",
    title: "link that leads nowhere",
    message: (data: { url: string; leadsOut: boolean; near: string | undefined }) =>
      `Unexpected link to \`${data.url}\`, ` +
      `${data.leadsOut ? "which leads out of the reference, expected a page inside it" : "expected a page of the reference"}` +
      suchAs(data.near),
  }),
  "broken-anchor": define({
    severity: "warning",
    title: "link to a heading that is not there",
    message: (data: { anchor: string; path: string; near: string | undefined }) =>
      `Unexpected link to \`#${data.anchor}\`, expected a heading of ${data.path}${suchAs(data.near && `#${data.near}`)}`,
  }),
  "link-case": define({
    severity: "warning",
    title: "link that matches only without case",
    message: (data: { url: string; expected: string }) =>
      `Unexpected link to \`${data.url}\`, expected \`${data.expected}\`, as the file is spelt`,
  }),
  "editions-mixed": define({
    severity: "error",
    title: "folders with two versions of the API",
    message: (data: { folder: string; baseUrl: string; expected: string }) =>
      `Unexpected folder \`${data.folder}/\`, whose pages call \`${data.baseUrl}\`, beside pages that call \`${data.expected}\`, ` +
      "expected those of one version: the two are read as one API; run docwright on the folder of one, " +
      "or leave the other out with `--exclude`",
  }),
  "body-property-differs": define({
    severity: "warning",
    title: "property of a body with another type, default or name than its resource gives it",
    message: (data: {
      what: "type" | "default" | "name";
      name: string;
      written: string;
      expected: string;
      resource: string;
    }) =>
      `Unexpected ${data.what} ${data.written}${data.what === "name" ? "" : ` of \`${data.name}\``}, expected ${data.expected}, as ${data.resource} has it`,
  }),
  "derived-property-differs": define({
    severity: "warning",
    title: "property with another type than the base of its type gives it",
    message: (data: { name: string; type: string; expected: string; base: string }) =>
      `Unexpected type ${data.type} of \`${data.name}\`, expected ${data.expected}, as its base ${data.base} has it`,
  }),
  "status-phrase": define({
    severity: "info",
    title: "status in words that are not its own",
    message: (data: { written: string; expected: string }) =>
      `Unexpected \`${data.written}\`, expected \`${data.expected}\``,
  }),
  "permission-duplicate": define({
    severity: "warning",
    title: "permission type with two rows",
    message: (data: { type: string }) =>
      `Unexpected second row of \`${data.type}\`, expected one row with all of its permissions`,
  }),
  "permission-order": define({
    severity: "warning",
    title: "permission before one that allows less",
    message: (data: { before: string; after: string; first: "less" | "more" }) =>
      `Unexpected \`${data.before}\` before \`${data.after}\`, expected the ${data.first} privileged one first, as the column is headed`,
  }),
  "permission-spelling": define({
    severity: "warning",
    title: "permission that is spelled otherwise elsewhere",
    message: (data: { scope: string; expected: string }) =>
      `Unexpected permission \`${data.scope}\`, expected \`${data.expected}\`, as it is spelled elsewhere`,
  }),
  "scope-undocumented": define({
    severity: "warning",
    title: "scope of a request that is none of its page's permissions",
    message: (data: { scope: string; near: string | undefined }) =>
      `Unexpected scope \`${data.scope}\` in an annotation, expected a permission of its page${suchAs(data.near)}`,
  }),
  "row-duplicate": define({
    severity: "warning",
    title: "property, parameter or member with two rows",
    message: (data: { name: string }) => `Unexpected second row of \`${data.name}\`, expected one`,
  }),
  "reference-undefined": define({
    severity: "warning",
    title: "reference without a destination",
    message: (data: { label: string }) =>
      `Unexpected reference to \`[${data.label}]\`, expected one that the page defines, as in \`[${data.label}]: ….md\``,
  }),
  "type-name-differs": define({
    severity: "warning",
    title: "type with another name than its page has",
    message: (data: { what: "type" | "namespace"; written: string; expected: string; by: "is headed" | "says" }) =>
      `Unexpected ${data.what} \`${data.written}\`, expected \`${data.expected}\`, as the page ${data.by}`,
  }),
  "response-type-differs": define({
    severity: "warning",
    title: "response annotated with another type",
    message: (data: { type: string; expected: string; by: "Response section" | "body" }) =>
      `Unexpected type ${data.type}, expected ${data.expected}, as the ${data.by} says`,
  }),
  "representation-mismatch": define({
    severity: "warning",
    title: "table and JSON representation that differ",
    message: (data: { name: string; missingIn: "table" | "JSON representation"; near: string | undefined }) =>
      data.near === undefined
        ? `Unexpected property \`${data.name}\`, expected it in the ${data.missingIn} as well`
        : `Unexpected property \`${data.name}\`, expected \`${data.near}\`, as the ${data.missingIn} has it`,
  }),
  "type-link-mismatch": define({
    severity: "warning",
    title: "link text that is not the type behind it",
    message: (data: { name: string; expected: string }) =>
      `Unexpected type \`${data.name}\`, expected \`${data.expected}\`, which its link leads to`,
  }),
  "prose-property-unknown": define({
    severity: "warning",
    title: "sentence about a property that there is not",
    message: (data: { name: string; near: string | undefined }) =>
      `Unexpected property \`${data.name}\` in a sentence, expected one that the reference documents${suchAs(data.near)}`,
  }),
  "title-mismatch": define({
    severity: "info",
    title: "front matter with another title than the page",
    message: (data: { title: string; heading: string }) =>
      `Unexpected title "${data.title}", expected "${data.heading}", as the page is headed`,
  }),
  "request-name-duplicate": define({
    severity: "warning",
    title: "two requests of one name",
    message: (data: { name: string }) => `Unexpected second request named \`${data.name}\`, expected a name of its own`,
  }),
  "response-name-unknown": define({
    severity: "warning",
    title: "response to a request that is not there",
    message: (data: { name: string; near: string | undefined }) =>
      `Unexpected name \`${data.name}\`, expected that of a request of the page${suchAs(data.near)}`,
  }),
  "body-despite-none": define({
    severity: "warning",
    title: "body where the page says to send none",
    message: () => "Unexpected body, expected none, as the Request body section says",
  }),
  "no-content-with-body": define({
    severity: "warning",
    title: "body of a response that has none",
    message: (data: { status: number; by: "status" | "page"; length?: string }) =>
      `Unexpected ${data.length === undefined ? "body" : `\`Content-Length: ${data.length}\``}, expected none in a response of status ${data.status}${data.by === "page" ? ", as the Response section says" : ""}`,
  }),
  "route-documented-twice-differently": define({
    severity: "info",
    title: "route that pages document differently",
    message: (data: { route: string; answer: string; expected: string }) =>
      `Unexpected answer of \`${data.route}\`, ${data.answer}, expected ${data.expected}, as another page says`,
  }),
  "route-duplicate": define({
    severity: "warning",
    title: "route that a page lists twice",
    message: (data: { route: string }) => `Unexpected second \`${data.route}\`, expected a route once`,
  }),
  "route-literal-id": define({
    severity: "warning",
    title: "route with somebody's id",
    message: (data: { literal: string; route: string }) =>
      `Unexpected \`${data.literal}\` in a route, expected a placeholder such as \`{id}\``,
  }),
  "enumeration-values-differ": define({
    severity: "warning",
    title: "listed values that the enumeration, or the resource, does not have",
    message: (data: { name: string; unknown: readonly string[]; whose: string; near: readonly string[] }) =>
      `Unexpected ${named(data.unknown)} among the values of \`${data.name}\`, ` +
      `expected ${data.whose}${data.near.length === 0 ? "" : `, such as ${named(data.near)}`}`,
  }),
  "default-mismatch": define({
    severity: "warning",
    title: "default that is no value of its type",
    message: (data: {
      text: string;
      name: string;
      /** What is, of its type or within its limits; undefined where that is one of `values`. */
      expected: string | undefined;
      near: string | undefined;
      values: readonly string[];
    }) =>
      `Unexpected default \`${data.text}\` of \`${data.name}\`, ` +
      `expected ${data.expected ?? (data.near === undefined ? oneOf(data.values) : `\`${data.near}\``)}`,
  }),
  "operation-unlinked": define({
    severity: "info",
    title: "operation that no resource links",
    message: (data: { title: string }) =>
      `Unexpected operation "${data.title}" without a link to it, expected one from a resource, among its methods`,
  }),
  "method-return-differs": define({
    severity: "info",
    title: "method that returns otherwise than its page answers",
    message: (data: { written: string; answered: string }) =>
      `Unexpected return type \`${data.written}\` of a method, expected ${data.answered}, as its page says`,
  }),
  "verb-differs": define({
    severity: "warning",
    title: "verb that is not what the method does",
    message: (data: { verb: string; method: string; expected: string; by: "page" | "link" }) =>
      `Unexpected "${data.verb}", expected a verb for ${data.method}, such as "${data.expected}", ` +
      `as the route ${data.by === "page" ? "" : "of the page behind the link "}has it`,
  }),
  "doc-type-mismatch": define({
    severity: "info",
    title: "front matter that calls the page what it is not",
    message: (data: { written: string; expected: string }) =>
      `Unexpected doc_type \`${data.written}\`, expected \`${data.expected}\``,
  }),
  "representation-type-mismatch": define({
    severity: "warning",
    title: "table and JSON representation with two types",
    message: (data: { name: string; found: string; expected: string }) =>
      `Unexpected ${data.found} for \`${data.name}\`, expected ${data.expected}, as the table says`,
  }),
  "key-property-undocumented": define({
    severity: "warning",
    title: "key that no table documents",
    message: (data: { key: string; type: string; near: string | undefined }) =>
      `Unexpected key \`${data.key}\`, expected a property of ${data.type}${suchAs(data.near)}`,
  }),
  "annotated-property-unknown": define({
    severity: "warning",
    title: "property in an annotation that its type has not",
    message: (data: { name: string; type: string; near: string | undefined }) =>
      `Unexpected property \`${data.name}\` in an annotation, expected a property of ${data.type}${suchAs(data.near)}`,
  }),
  "response-property-unknown": define({
    severity: "warning",
    title: "row of an answer's table that its resource has no property for",
    message: (data: { name: string; resource: string; near: string | undefined }) =>
      `Unexpected property \`${data.name}\` in an answer, expected a property of ${data.resource}${suchAs(data.near)}`,
  }),
  "response-collection-differs": define({
    severity: "warning",
    title: "one object announced and a collection shown, or the other way round",
    message: ({ type, said, by }: { type: string; said: "object" | "collection"; by: "annotation" | "sentence" }) => {
      if (by === "sentence") {
        const [unexpected, expected] = said === "object" ? ["collection", "one"] : ["object", "a collection of"];
        return `Unexpected ${unexpected}, expected ${expected} ${type}, as the Response section says`;
      }
      return said === "object"
        ? `Unexpected annotation of one \`${type}\` above a collection, expected \`"isCollection": true\`, or one object in the body`
        : `Unexpected annotation of a collection of \`${type}\` above one object, ` +
            `expected one without \`"isCollection"\`, or a collection in the body`;
    },
  }),
  "response-body-missing": define({
    severity: "warning",
    title: "response without the documented body",
    message: (data: { status: number }) =>
      `Unexpected end of the response, expected the body that the page documents for status ${data.status}`,
  }),
  "path-case": define({
    severity: "info",
    title: "name in a path that is written in another case elsewhere",
    message: (data: { written: string; expected: string; as: "the route has it" | "other routes have it" }) =>
      `Unexpected \`${data.written}\` in a path, expected \`${data.expected}\`, as ${data.as}`,
  }),
  "get-with-body": define({
    severity: "warning",
    title: "request that reads, with a body",
    message: (data: { method: string }) => `Unexpected body, expected none in a ${data.method} request`,
  }),
  "operation-without-example": define({
    severity: "info",
    title: "operation without an example",
    message: (data: { title: string }) => `Unexpected end of "${data.title}", expected an example of a request`,
  }),
};

export type RuleCode = keyof typeof ruleCodes;
