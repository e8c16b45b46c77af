import type { Api, TypeId } from "../../model/api.js";
import { allResponses, type Operation } from "../../model/operation.js";
import { resourceOfMany, type Response } from "../../model/response.js";
import { compareText } from "../../util/order.js";
import { createNamer } from "./namer.js";

/** What the components of the document are called. */
export interface ComponentNames {
  /** By type: its `@odata.type`. */
  readonly resources: ReadonlyMap<TypeId, string>;
  readonly enumerations: ReadonlyMap<TypeId, string>;
  /** By resource: what a request must hold of it. */
  readonly requests: ReadonlyMap<TypeId, string>;
  /** By the type of its items: a page of a collection. */
  readonly collections: ReadonlyMap<TypeId, string>;
  /** By operation: the body that its page tabulates. */
  readonly bodies: ReadonlyMap<Operation, string>;
  /** By response: an object that no page names. */
  readonly answers: ReadonlyMap<Response, string>;
  readonly error: string;
}

/** Names the components of `api`, types first: whatever else there is, they keep their names. `requests` need a schema of their own. */
export function nameComponents(api: Api, requests: ReadonlySet<TypeId>): ComponentNames {
  const name = createNamer();
  const named = <T>(items: Iterable<T>, wanted: (item: T) => string): ReadonlyMap<T, string> =>
    new Map([...items].map((item) => [item, name(wanted(item))]));
  const operations = api.operations.toSorted((one, other) => compareText(one.id, other.id));
  const answers = operations.flatMap((operation) =>
    allResponses(operation)
      .filter(isAnonymous)
      .map((response) => ({ operation, response })),
  );
  const resources = named(api.resources.keys(), (id) => id);
  const enumerations = named(api.enumerations.keys(), (id) => id);
  return {
    resources,
    enumerations,
    error: name("ODataError"),
    requests: named([...requests].toSorted(compareText), (id) => `${resources.get(id) ?? id}Request`),
    collections: named(collectedTypes(api), (id) => `${resources.get(id) ?? id}CollectionResponse`),
    bodies: named(operations.filter(hasRows), ({ id }) => `${baseName(id)}-request`),
    answers: new Map(
      answers.map(({ operation, response }) => [
        response,
        name(`${baseName(operation.id)}-response-${response.status}`),
      ]),
    ),
  };
}

/** `call-redirect` of `api/call-redirect`. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

function hasRows({ body }: Operation): boolean {
  return body.kind === "json" && body.properties.length > 0;
}

function isAnonymous({ status, content }: Response): boolean {
  return status < 400 && content.kind === "json" && content.type.kind === "object";
}

function collectedTypes({ operations }: Api): readonly TypeId[] {
  const contents = operations.flatMap(({ responses }) => responses.map(({ content }) => content));
  return [...new Set(contents.flatMap((content) => resourceOfMany(content) ?? []))].toSorted(compareText);
}
