import { paragraphs } from "../../src/model/notes/paragraphs.js";
import type { Enumeration, Property, Resource, TypeRef } from "../../src/model/api.js";
import type { Contradiction, Example, ExampleBody, Webhook } from "../../src/model/example.js";
import type { Body, Operation, Parameter } from "../../src/model/operation.js";
import type { Content } from "../../src/model/response.js";
import { formatPath } from "../../src/model/paths/path-template.js";
import { positionOf } from "../../src/source/source.js";
import { jsonValue } from "./json-value.js";

/** A resource in lines that say all it holds but the places: its own facts first, a line a property below. */
export function sketchResource(resource: Resource): readonly string[] {
  const { id, base, description, properties } = resource;
  const facts = [
    resource.abstract && "abstract",
    resource.open && "open",
    resource.inferred && "inferred",
    resource.keyProperty !== undefined && `key ${resource.keyProperty}`,
    resource.area !== undefined && `area ${resource.area}`,
    resource.deprecated !== undefined && `deprecated ${resource.deprecated}`,
  ];
  const head = base === undefined ? `resource ${id}` : `resource ${id} from ${base}`;
  const entries = resource.entries ? [{ ...resource.entries, name: "*" }] : [];
  return [line(head, facts, description), ...[...properties, ...entries].map((each) => `  ${sketchProperty(each)}`)];
}

/** A property, or a row of a table, on one line. */
export function sketchProperty(property: Property): string {
  const facts = [
    property.navigation && "navigation",
    property.readOnly && (property.isSent ? "read-only but sent" : "read-only"),
    property.isReferred === true && "or its key alone",
    property.required && "required",
    property.nullable !== undefined && (property.nullable ? "nullable" : "not nullable"),
    property.deprecated !== undefined && `deprecated ${property.deprecated}`.trim(),
    property.inferred === true && "inferred",
  ];
  return line(`${property.name}: ${sketchType(property.type)}`, facts, property.description);
}

/** An enumeration in lines, a line a member. */
export function sketchEnumeration(enumeration: Enumeration): readonly string[] {
  const { id, flags, area, deprecated, description, members } = enumeration;
  const facts = [
    flags && "flags",
    area !== undefined && `area ${area}`,
    deprecated !== undefined && `deprecated ${deprecated}`.trim(),
  ];
  return [
    line(`enumeration ${id}`, facts, description),
    ...members.map((member) => {
      const deprecation = member.deprecated !== undefined && `deprecated ${member.deprecated}`.trim();
      return line(
        `  ${member.name}${member.value === undefined ? "" : ` = ${member.value}`}`,
        [deprecation],
        member.description,
      );
    }),
  ];
}

/** A type as a reader would write it. */
export function sketchType(type: TypeRef): string {
  switch (type.kind) {
    case "primitive":
      return type.name;
    case "resource":
      return type.id;
    case "enumeration":
      return `enum ${type.id}`;
    case "collection":
      return `${sketchType(type.of)}[]`;
    case "dictionary":
      return `Record<${sketchType(type.of)}>`;
    case "union":
      return `(${type.of.map(sketchType).join(" | ")})`;
    case "values":
      return type.values.map((value) => `"${value}"`).join(" | ");
    case "object":
      return `{ ${type.properties.map(sketchProperty).join("; ")} }`;
    case "unknown":
      return "unknown";
    default:
      return type satisfies never;
  }
}

/** An operation in lines: its own facts, then its permissions, routes, parameters, body and responses. */
export function sketchOperation(operation: Operation): readonly string[] {
  const { area, deprecated, description, furtherNotes } = operation;
  const facts = [area !== undefined && `area ${area}`, deprecated !== undefined && `deprecated ${deprecated}`.trim()];
  return [
    line(`operation ${operation.id} "${operation.title}"`, facts, paragraphs(description, furtherNotes)),
    ...operation.permissions.map(({ kind, scopes, marked = [], note }) => {
      const shown = scopes.map((scope) => (marked.includes(scope) ? `${scope}*` : scope));
      return line(`  ${kind}: ${shown.join(" ") || "none"}`, [], note ?? "");
    }),
    ...operation.routes.map(({ method, path, query }) => {
      const shown = query.map(({ name, value }) => `${name}=${value}`).join("&");
      return `  ${method} ${formatPath(path)}${shown && `?${shown}`}`;
    }),
    ...operation.parameters.map((parameter) => `  ${sketchParameter(parameter)}`),
    ...sketchBody(operation.body).map((text) => `  ${text}`),
    ...operation.responses.map(({ status, content }) => `  ${status} ${sketchContent(content)}`),
  ];
}

/** A parameter on one line. */
export function sketchParameter({ name, in: place, type, required, deprecated, description }: Parameter): string {
  const facts = [required && "required", deprecated !== undefined && `deprecated ${deprecated}`.trim()];
  return line(`${place} ${name}: ${sketchType(type)}`, facts, description);
}

/** What a request carries, a line a row. */
export function sketchBody(body: Body): readonly string[] {
  if (body.kind === "content") return [`body of ${body.mediaTypes.join(", ")}`];
  if (body.kind !== "json") return [`body ${body.kind}`];
  const named = body.named === undefined ? "" : ` named ${body.named}${body.isNameRequired ? "!" : ""}`;
  const type = `body${body.type ? ` ${sketchType(body.type)}` : ""}${named}`;
  const head = body.content.length > 0 ? `${type} or ${body.content.join(", ")}` : type;
  return [head, ...body.properties.map((property) => `  ${sketchProperty(property)}`)];
}

/** What an answer carries. */
export function sketchContent(content: Content): string {
  switch (content.kind) {
    case "none":
    case "unknown":
      return content.kind;
    case "json":
      return `${content.collection ? "collection of " : ""}${sketchType(content.type)}${sketchBeside(content.beside)}`;
    case "value":
      return `value ${sketchType(content.type)}`;
    case "text":
    case "binary":
      return `${content.kind} ${content.mediaType}`;
    default:
      return content satisfies never;
  }
}

function sketchBeside(beside: readonly Property[] = []): string {
  return beside.length === 0 ? "" : ` beside ${beside.map(sketchProperty).join("; ")}`;
}

/** An example in lines: its title, the request with the route that it takes, the responses, and what contradicts the page. */
export function sketchExample({ title, operation, request, responses, match, untestable }: Example): readonly string[] {
  const { method, target, query, headers, body } = request;
  return [
    line(`example "${title}" of ${operation.id}`, [untestable !== undefined && `untestable: ${untestable}`], ""),
    `  ${method} ${target}`,
    ...query.map(({ name, value }) => `    ?${name}=${value}`),
    ...headers.map(({ name, value }) => `    ${name}: ${value}`),
    ...(body ? sketchExampleBody(body) : []),
    ...(match ? [`  takes ${match.method} ${formatPath(match.path)} of ${match.operation.id} as ${match.target}`] : []),
    ...[...(match?.values ?? [])].map(([name, { text, quoted }]) => `    ${name} = ${quoted ? `'${text}'` : text}`),
    ...responses.flatMap((response) => [
      `  ${response.status} ${sketchContent(response.content)}`,
      ...response.headers.map(({ name, value }) => `    ${name}: ${value}`),
      ...(response.body ? sketchExampleBody(response.body) : []),
    ]),
  ];
}

function sketchExampleBody(body: ExampleBody): readonly string[] {
  if (body.kind === "text") return [`    text ${JSON.stringify(body.text)}`];
  return [
    `    ${JSON.stringify(jsonValue(body.value))}`,
    ...body.contradictions.map((contradiction) => `    ! ${sketchContradiction(contradiction)}`),
  ];
}

/** A contradiction on one line: `type timeout: "60", expected Int32 (line 12)`, with the line that documents it. */
export function sketchContradiction({ kind, path, node, expected, documented }: Contradiction): string {
  const place = documented ? ` (line ${positionOf(documented).line})` : "";
  return `${kind} ${path || "(root)"}: ${JSON.stringify(jsonValue(node))}, expected ${expected}${place}`;
}

/** A webhook in lines, two or more an example. */
export function sketchWebhook({ method, target, type, examples }: Webhook): readonly string[] {
  return [
    `webhook ${method} ${target}: ${sketchType(type)}`,
    ...examples.flatMap(({ title, headers, payload, contradictions }) => [
      `  "${title}"`,
      ...headers.map(({ name, value }) => `    ${name}: ${value}`),
      `    ${JSON.stringify(jsonValue(payload))}`,
      ...contradictions.map((contradiction) => `    ! ${sketchContradiction(contradiction)}`),
    ]),
  ];
}

function line(head: string, facts: readonly (string | false)[], description: string): string {
  const told = facts.filter((fact) => fact !== false);
  return `${head}${told.length > 0 ? ` (${told.join(", ")})` : ""}${description && ` — ${description}`}`;
}
