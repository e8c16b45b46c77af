import { foldCase } from "../../util/fold-case.js";
import type { OperationRoute } from "../route.js";
import { foldName, placesIn, writtenKeysOf } from "./place-parameters.js";

/**
 * What the URLs of `routes` call a parameter that a table calls by the placeholder of its value, `?api-version={version}`, or writes in
 * other letters, "ApiVersion"; any other has its own name.
 */
export function namesInQuery(routes: readonly OperationRoute[]): (name: string) => string {
  const pairs = routes.flatMap(({ query }) => query);
  if (pairs.length === 0) return (name) => name;
  const asked = new Map(pairs.map(({ name }) => [foldCase(name), name] as const));
  const keys = new Set([...placesIn({ routes }), ...routes.flatMap(writtenKeysOf)].map(foldName));
  const spelled = pairs.map(({ name }) => [foldName(name), name] as const);
  const standIns = pairs.flatMap(({ name, value }) => {
    const [, held] = /^[{<]([^{}<>]+)[}>]$/.exec(value) ?? [];
    return held === undefined ? [] : [[foldName(held), name] as const];
  });
  const names = new Map([...standIns, ...spelled].toReversed());
  return (name) => (keys.has(foldName(name)) ? name : (asked.get(foldCase(name)) ?? names.get(foldName(name)) ?? name));
}
