import type { Api } from "../../../model/api.js";
import type { Operation } from "../../../model/operation.js";
import { rankOperations } from "../../../model/operations/rank-operations.js";
import type { PathTemplate } from "../../../model/paths/path-template.js";
import type { OperationRoute } from "../../../model/route.js";
import { groupBy } from "../../../util/group-by.js";
import { compareText } from "../../../util/order.js";
import { listOrNothing, recordOf, type JsonRecord } from "../../json.js";
import type { Context } from "../context.js";
import type { Shown } from "../examples.js";
import type { Namer } from "../namer.js";
import { operationOf } from "../operation.js";
import { originsOf } from "../origin.js";
import { lineOrigins, type Use, type Uses } from "../use.js";
import { operationMembers } from "./methods.js";
import { operationId } from "./operation-id.js";
import { pathParameters } from "./path-parameters.js";
import { createSpeller, type SpelledPath } from "./path-spelling.js";

/** A path with all that pages document of it. */
interface PathUse {
  readonly spelled: SpelledPath;
  /** Any of its routes' own paths. */
  readonly path: PathTemplate;
  /** By method. */
  readonly methods: ReadonlyMap<string, Uses>;
}

/** The paths of `api`, in the order of its routes, and how to find the one that a template is. */
interface PathUses {
  readonly all: readonly PathUse[];
  readonly keyOf: (path: PathTemplate) => string;
}

/** Brings together the routes that are one path for OpenAPI. */
export function findPaths({ operations, routes }: Api): PathUses {
  const lines = operations.flatMap((operation) => operation.routes.map((line) => ({ operation, line })));
  const spell = createSpeller(lines.map(({ line }) => line.path));
  const byPath = groupBy(lines, ({ line }) => spell(line.path).key);
  const keys = new Set(routes.map(({ path }) => spell(path).key));
  const all = [...keys].flatMap((key): readonly PathUse[] => {
    const group = byPath.get(key);
    if (!group) return [];
    const { path } = group[0].line;
    const byMethod = [...groupBy(group, ({ line }) => line.method)].toSorted(([one], [other]) =>
      compareText(one, other),
    );
    return [{ spelled: spell(path), path, methods: new Map(byMethod.map(([method, uses]) => [method, usesOf(uses)])) }];
  });
  return { all, keyOf: (path) => spell(path).key };
}

/** The path items of `paths` by template. */
export function pathItems({ all }: PathUses, shown: Shown, context: Context, name: Namer): JsonRecord {
  return recordOf(all.map((path) => [path.spelled.template, pathItem(path, { shown, name }, context)] as const));
}

interface Parts {
  readonly shown: Shown;
  readonly name: Namer;
}

function pathItem({ spelled, path, methods: byMethod }: PathUse, { shown, name }: Parts, context: Context): JsonRecord {
  const uses = [...byMethod.values()].flat();
  const operations = [...byMethod].map(([method, methodUses]) => {
    const id = name(operationId(method, path));
    const examples = shown.examples.get(routeKey(method, spelled.key)) ?? [];
    return [method, operationOf({ method, path, id, uses: methodUses, shown: examples }, context)] as const;
  });
  const [first, ...others] = uses;
  return {
    parameters: first && listOrNothing(pathParameters(spelled.slots, [first, ...others], context)),
    ...operationMembers(operations),
    ...originsOf(lineOrigins(uses)),
  };
}

/** What examples of a route are found by. */
export function routeKey(method: string, pathKey: string): string {
  return `${method} ${pathKey}`;
}

interface Line {
  readonly operation: Operation;
  readonly line: OperationRoute;
}

function usesOf(lines: readonly [Line, ...Line[]]): Uses {
  const byOperation = groupBy(lines, ({ operation }) => operation);
  const { method, path } = lines[0].line;
  const uses = rankOperations({ method, path, operations: [...byOperation.keys()] }).map((operation): Use => {
    const [first, ...others] = byOperation.get(operation) ?? lines;
    return { operation, lines: [first.line, ...others.map(({ line }) => line)] };
  });
  const [first = { operation: lines[0].operation, lines: [lines[0].line] }, ...rest] = uses;
  return [first, ...rest];
}
