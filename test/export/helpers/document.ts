import type { Api } from "../../../src/model/api.js";
import { exportOpenapi } from "../../../src/export/openapi/openapi.js";
import type { OpenapiOptions } from "../../../src/export/options.js";
import { printJson } from "../../../src/export/print.js";
import { apiOf, type Pages } from "../../helpers/api.js";

const defaults: OpenapiOptions = {
  openapi: "3.1",
  title: undefined,
  version: undefined,
  baseUrl: undefined,
  docsUrl: undefined,
  oauth: undefined,
};

/** Part of a document, as a reader of its JSON has it. */
export type Document = { readonly [name: string]: Document } & readonly Document[];

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

/** The schema `name` of the default namespace of the tests, without places. */
export function schemaOf(document: Document, name: string): unknown {
  return withoutPlaces(document["components"]?.["schemas"]?.[name.includes(".") ? name : `contoso.meet.${name}`]);
}
