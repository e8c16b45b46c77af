import type { Api, TypeId } from "../../model/api.js";
import type { Operation } from "../../model/operation.js";
import type { TypeGraph } from "../../model/types/type-graph.js";
import { namespaceOf, simpleName } from "../../model/types/type-name.js";
import { type ObjectType, type OwnAnswer, ownAnswersOf } from "../models/answer-shape.js";
import { bodyShapeOf } from "../models/body-shape.js";
import type { TypeUse } from "../models/type-use.js";
import { foldCase } from "../../util/fold-case.js";
import { typeIdentifier } from "../text/identifier.js";
import { invariant } from "../../util/invariant.js";
import { createNamePool, type NamePool } from "../../util/name-pool.js";
import { nameOperations } from "./operation-names.js";
import { reservedTypeNames } from "./reserved.js";

/** What everything in the SDK is called. No two names are equal ignoring case. */
export interface Names {
  /** Of resources and enumerations: `IdentitySet`. */
  readonly types: ReadonlyMap<TypeId, string>;
  /** Of the union of a resource and its subtypes: `AnyAttachment`. */
  readonly unions: ReadonlyMap<TypeId, string>;
  /** Of what a request may hold of a resource: `MessageInput`. */
  readonly inputs: ReadonlyMap<TypeId, string>;
  readonly inputUnions: ReadonlyMap<TypeId, string>;
  /** Of an operation's own body type, by the operation's id: `RedirectCallBody`. */
  readonly bodies: ReadonlyMap<string, string>;
  /** Of an object that an operation answers with and of which only its page tells: `PreviewItemResult`. */
  readonly answers: ReadonlyMap<ObjectType, NamedAnswer>;
}

/** What an answer of `operation` holds, with the name of its type. */
export interface NamedAnswer extends OwnAnswer {
  readonly name: string;
  readonly operation: Operation;
}

/** What names are assigned to. */
interface Named {
  readonly api: Api;
  readonly graph: TypeGraph;
  readonly typeUse: TypeUse;
}

/** Names everything but builders, in one pass, whose order is that of importance. */
export function assignNames({ api, graph, typeUse }: Named): Names {
  const pool = createNamePool({ taken: reservedTypeNames });
  const types = nameTypes(api, pool);
  const derive = (ids: ReadonlySet<TypeId>, rename: (name: string) => string): ReadonlyMap<TypeId, string> =>
    new Map([...ids].toSorted().map((id) => [id, pool.claim([rename(nameOf(id, types))])]));
  return {
    types,
    unions: derive(typeUse.unions, (name) => `Any${name}`),
    inputs: derive(typeUse.inputs, (name) => `${name}Input`),
    inputUnions: derive(typeUse.inputUnions, (name) => `Any${name}Input`),
    bodies: nameBodies(api, graph, pool),
    answers: nameAnswers(api, graph, pool),
  };
}

/** What `names` call `key`: all that is emitted was named before. */
export function nameOf<Key>(key: Key, names: ReadonlyMap<Key, string>): string {
  const name = names.get(key);
  invariant(name !== undefined, "what is emitted has a name");
  return name;
}

/** All of `names`, to which builders give way. */
export function namesTaken({ types, unions, inputs, inputUnions, bodies, answers }: Names): readonly string[] {
  const named = [types, unions, inputs, inputUnions, bodies].flatMap((names) => [...names.values()]);
  return [...reservedTypeNames, ...named, ...[...answers.values()].map(({ name }) => name)];
}

// Types of the default namespace first: they keep their plain names whatever the others are called.
function nameTypes(api: Api, pool: NamePool): ReadonlyMap<TypeId, string> {
  const ids = [...new Set([...api.resources.keys(), ...api.enumerations.keys()])].toSorted();
  const isForeign = (id: TypeId): boolean => foldCase(namespaceOf(id) ?? api.namespace) !== foldCase(api.namespace);
  const inOrder = [...ids.filter((id) => !isForeign(id)), ...ids.filter(isForeign)];
  return new Map(inOrder.map((id) => [id, pool.claim(typeCandidates(id, api.namespace))]));
}

// `microsoft.graph.callRecords.session` is `CallRecordsSession`; `microsoft.graph.call` is `Call`, and `GraphCall`
// where that is taken.
function typeCandidates(id: TypeId, defaultNamespace: string): readonly [string, string] {
  const simple = typeIdentifier(simpleName(id)) || "Unnamed";
  const namespace = namespaceOf(id) ?? defaultNamespace;
  const isDefault = foldCase(namespace) === foldCase(defaultNamespace);
  const below = foldCase(namespace).startsWith(`${foldCase(defaultNamespace)}.`);
  const prefix = below ? namespace.slice(defaultNamespace.length + 1) : simpleName(namespace);
  const qualified = typeIdentifier(`${prefix}.${simple}`);
  return isDefault ? [simple, qualified] : [qualified, typeIdentifier(`${namespace}.${simple}`)];
}

function nameBodies({ operations }: Api, graph: TypeGraph, pool: NamePool): ReadonlyMap<string, string> {
  const own = operations.filter((operation) => bodyShapeOf(operation, graph).kind === "own");
  return new Map(
    nameOperations(own, graph).map(({ operation, name, fromPage }) => [
      operation.id,
      pool.claim([`${name}Body`, `${fromPage}Body`]),
    ]),
  );
}

function nameAnswers({ operations }: Api, graph: TypeGraph, pool: NamePool): ReadonlyMap<ObjectType, NamedAnswer> {
  const own = new Map(operations.map((operation) => [operation, ownAnswersOf(operation, graph)]));
  const answering = operations.filter((operation) => own.get(operation)?.length);
  const named = nameOperations(answering, graph).flatMap(({ operation, name, fromPage }) =>
    (own.get(operation) ?? []).flatMap((answer, index) => {
      const end = answer.isItem ? "Item" : "Result";
      // The page's name would say nothing of how a further answer differs from the first.
      const others = index === 0 ? [`${fromPage}${end}`] : [];
      const one = { ...answer, name: pool.claim([`${name}${end}`, ...others]), operation };
      return answer.types.map((type) => [type, one] as const);
    }),
  );
  return new Map(named);
}
