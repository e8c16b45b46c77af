import type { Api } from "../../model/api.js";
import { compareText } from "../../util/order.js";
import { listOrNothing, recordOf, type Json, type JsonRecord } from "../json.js";
import type { OpenapiOptions } from "../options.js";
import { answerSchema, collectionSchema } from "./answer.js";
import { createContext, type Context } from "./context.js";
import { errorSchema, failureComponents } from "./error.js";
import { exampleComponents, showBodies } from "./examples.js";
import { createIdNamer } from "./paths/operation-id.js";
import { findPaths, pathItems, routeKey } from "./paths/paths.js";
import { enumerationSchema } from "./schemas/enumeration-schema.js";
import { bodyRowsSchema, requestSchema } from "./schemas/request-schema.js";
import { resourceSchema } from "./schemas/resource-schema.js";
import { securitySchemes } from "./security.js";
import { webhooksOf } from "./webhooks.js";

/** `api` as an OpenAPI document: the same bytes for the same reference, paths in the order of its routes, components by name. */
export function exportOpenapi(api: Api, options: OpenapiOptions): JsonRecord {
  const context = createContext(api, options);
  const paths = findPaths(api);
  const shown = showBodies(api.examples, api.webhooks, (method, path) => routeKey(method, paths.keyOf(path)));
  const name = createIdNamer();
  const { dialect } = context;
  return {
    openapi: dialect.openapi,
    info: infoOf(context),
    servers: serversOf(context),
    // Each operation says for itself what it takes.
    security: [],
    tags: listOrNothing([...new Set(context.tags.values())].toSorted(compareText).map((tag) => ({ name: tag }))),
    paths: pathItems(paths, shown, context, name),
    [dialect.webhooks]: webhooksOf(shown, context, name),
    components: {
      schemas: sorted(schemas(context)),
      responses: failureComponents(context),
      examples: sorted(exampleComponents(shown)),
      securitySchemes: securitySchemes(context),
    },
  };
}

function infoOf({ api, options }: Context): JsonRecord {
  const [, version] = /^https?:\/\/[^/]+\/(?:.*\/)?([^/]+)\/?$/i.exec(baseUrlOf(api, options) ?? "") ?? [];
  return { title: options.title ?? api.namespace, version: options.version ?? version ?? "unversioned" };
}

function serversOf({ api, options }: Context): Json | undefined {
  const url = baseUrlOf(api, options);
  return url === undefined ? undefined : [{ url }];
}

function baseUrlOf(api: Api, options: OpenapiOptions): string | undefined {
  return options.baseUrl ?? api.baseUrl;
}

type Member = readonly [name: string, value: Json];

function schemas(context: Context): readonly Member[] {
  const { api, names } = context;
  const resources = [...api.resources].map(([id, type]): Member => [
    names.resources.get(id) ?? id,
    resourceSchema(type, context),
  ]);
  const enumerations = [...api.enumerations].map(([id, type]): Member => [
    names.enumerations.get(id) ?? id,
    enumerationSchema(type, context),
  ]);
  return [
    ...resources,
    ...enumerations,
    ...named(names.requests, (id) => requestSchema(id, context)),
    ...named(names.collections, (id) => collectionSchema(id, context)),
    ...named(names.bodies, (operation) => bodyRowsSchema(operation, context)),
    ...named(names.answers, (response, name) => answerSchema(name, response, context)),
    [names.error, errorSchema(context)],
  ];
}

function named<K>(names: ReadonlyMap<K, string>, schemaOf: (key: K, name: string) => Json): readonly Member[] {
  return [...names].map(([key, name]) => [name, schemaOf(key, name)]);
}

function sorted(members: readonly Member[]): JsonRecord | undefined {
  return members.length === 0 ? undefined : recordOf(members.toSorted(([one], [other]) => compareText(one, other)));
}
