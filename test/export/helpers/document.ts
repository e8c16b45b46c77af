import type { Api } from "../../../src/model/api.js";
import { exportOpenapi } from "../../../src/export/openapi/openapi.js";
import type { OpenapiOptions } from "../../../src/export/options.js";
import { printJson } from "../../../src/export/print.js";
import { apiOf, type Pages } from "../../helpers/api.js";

/** The options of a document of which nobody says anything. */
export const defaults: OpenapiOptions = {
  openapi: "3.1",
  title: undefined,
  version: undefined,
  baseUrl: undefined,
  docsUrl: undefined,
  oauth: undefined,
};

/** A document, or a part of one, as a reader of its JSON has it. */
export interface Document {
  readonly [name: string]: Document;
}

/** `api` as the OpenAPI document that a reader of the file has. */
export function documentOf(api: Api, options: Partial<OpenapiOptions> = {}): Document {
  // What JSON.parse returns is looked at by expectations alone.
  return JSON.parse(printJson(exportOpenapi(api, { ...defaults, ...options }))) as Document;
}

/** The document of the API that `pages` document. */
export function openapiOf(pages: Pages, options: Partial<OpenapiOptions> = {}): Document {
  return documentOf(apiOf(pages), options);
}

/** `part` without the places and links that every node of a document has, for tests of something else. */
export function withoutPlaces(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(withoutPlaces);
  if (typeof part !== "object" || part === null) return part;
  const left = Object.entries(part).filter(([name]) => !/^x-docwright-(?:origin|also)$|^externalDocs$/.test(name));
  return Object.fromEntries(left.map(([name, value]) => [name, withoutPlaces(value)]));
}

/** The part of `document` that `path` leads to; undefined where it leads nowhere. */
export function partOf(document: Document, ...path: readonly string[]): Document | undefined {
  let part: Document | undefined = document;
  for (const name of path) part = part?.[name];
  return part;
}

/** The members of a part, in their order. */
export function membersOf(document: Document, ...path: readonly string[]): readonly (readonly [string, Document])[] {
  return Object.entries(partOf(document, ...path) ?? {});
}

/** The schema `name`, of the default namespace of the tests where it names none, without places. */
export function schemaOf(document: Document, name: string): unknown {
  return withoutPlaces(partOf(document, "components", "schemas", /[.-]/.test(name) ? name : `contoso.meet.${name}`));
}

const methods = new Set(["get", "put", "post", "delete", "options", "head", "patch", "trace"]);

/** Every operation of a document, webhooks among them, with its method and path: `get /calls`. */
export function operationsOf(document: Document): readonly (readonly [string, Document])[] {
  const items = [...membersOf(document, "paths"), ...membersOf(document, "webhooks")];
  return items.flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, operation]) =>
      methods.has(method) ? [[`${method} ${path}`, operation] as const] : [],
    ),
  );
}
