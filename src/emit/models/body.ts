import { type StatementStructures, StructureKind } from "ts-morph";
import { isOnlyAnswered, type Property, type TypeId } from "../../model/api.js";
import type { Operation } from "../../model/operation.js";
import { takesReferral } from "../../model/resources/entity-key.js";
import { docsOf, documentsOf } from "../documentation.js";
import { nameOf } from "../names/names.js";
import { operationPath, runtimeType, type Scope, type Sdk } from "../sdk.js";
import { type BodyShape, bodyShapeOf } from "./body-shape.js";
import { emitDiscriminator, emitProperty } from "./property.js";
import { discriminatorsOf, without, writtenProperties } from "./resource.js";
import { mayOverride } from "./type-relations.js";
import { type Direction, membersText, ownTypeText, typeText } from "./type-text.js";

type OwnShape = Extract<BodyShape, { kind: "own" }>;

/** The type of an operation's own body: what its table says, over the type that it links. */
export function emitBody(operation: Operation, shape: OwnShape, scope: Scope): StatementStructures {
  const { sdk } = scope;
  const head = {
    name: nameOf(operation.id, sdk.names.bodies),
    isExported: true,
    docs: docsOf({ paragraphs: [`The body of "${operation.title}".`], see: documentsOf([operation], sdk.options) }),
  };
  const isUnion = shape.base !== undefined && sdk.typeUse.unions.has(shape.base);
  if (isUnion) return { ...head, kind: StructureKind.TypeAlias, type: unionBody(shape.base, shape, scope) };
  const { base, own, isOpen, isWritten } = layersOf(shape, scope);
  return {
    ...head,
    kind: StructureKind.Interface,
    extends: [base],
    properties: [
      ...(namingOf(shape, sdk) ?? (isWritten && shape.base !== undefined ? discriminatorsOf(shape.base, sdk) : [])),
      ...own.map((property) => emitProperty(property, directionOf(shape), scope)),
    ],
    indexSignatures: isOpen ? [{ keyName: "property", keyType: "string", returnType: "unknown" }] : [],
  };
}

// By its type a call of a route that takes many is told to be of the one.
function namingOf({ named }: OwnShape, sdk: Sdk): readonly ReturnType<typeof emitDiscriminator>[] | undefined {
  return named && [{ ...emitDiscriminator(named.id, sdk), hasQuestionToken: !named.isRequired }];
}

/** The types of which the body that `operation` takes may be: `undefined` where that is nothing. */
export function bodyTexts(operation: Operation, scope: Scope): readonly string[] {
  const shape = bodyShapeOf(operation, scope.sdk.graph);
  if (shape.kind === "none") return ["undefined"];
  const json = jsonBodyText(operation, scope);
  // What takes anything takes bytes, which are then not named, nor imported.
  if (shape.kind === "unknown" || json === "unknown") return ["unknown"];
  return [
    ...(json === undefined ? [] : [json]),
    ...(takesContent(shape) ? [scope.use(runtimeType("BinaryBody"))] : []),
  ];
}

/** The type of the JSON that `operation` takes; undefined where it takes none, or the page does not say which. */
export function jsonBodyText(operation: Operation, scope: Scope): string | undefined {
  const { sdk, use } = scope;
  const shape = bodyShapeOf(operation, sdk.graph);
  if (shape.kind === "type") return typeText(shape.type, directionOf(shape), scope);
  if (shape.kind !== "own") return undefined;
  return use({ from: operationPath(operation, sdk), name: nameOf(operation.id, sdk.names.bodies) });
}

/** True where a body of bytes or text will do. */
export function takesContent(shape: BodyShape): boolean {
  return shape.kind === "content" || ("orContent" in shape && shape.orContent);
}

/** How what a body holds is written: a PATCH is partial. */
export function directionOf({ partial }: { readonly partial: boolean }): Direction {
  return partial ? "patch" : "input";
}

// An interface cannot extend a union, so what the table says stands beside it.
function unionBody(base: TypeId, shape: OwnShape, scope: Scope): string {
  const direction = directionOf(shape);
  const family = typeText({ kind: "resource", id: base }, direction, scope);
  const own = shape.properties.filter((property) => !isOnlyAnswered(property));
  return `${family} & ${membersText(own, direction, scope)}`;
}

interface Layers {
  readonly base: string;
  readonly own: readonly Property[];
  readonly isOpen: boolean;
  /** The base's `@odata.type` is to be declared anew: `Omit` leaves nothing of it but an index signature. */
  readonly isWritten: boolean;
}

function layersOf(shape: OwnShape, scope: Scope): Layers {
  const { base: id, properties, partial } = shape;
  const { graph } = scope.sdk;
  const own = properties.filter((property) => !isOnlyAnswered(property));
  if (id === undefined) return { base: scope.use(runtimeType("Annotated")), own, isOpen: false, isWritten: false };
  const known = graph.properties(id);
  const replaced = properties.filter((property) => {
    const before = known.get(property.name);
    if (!before || isOnlyAnswered(before)) return false;
    return (
      isOnlyAnswered(property) ||
      takesReferral(property, graph) ||
      !mayOverride(property, { ...before, required: before.required && !partial }, graph)
    );
  });
  if (graph.isOpen(id) && replaced.length > 0) {
    const said = [...writtenProperties(id, scope.sdk), ...properties];
    const merged = new Map(said.map((property) => [property.name, property]));
    const writable = [...merged.values()].filter((property) => !isOnlyAnswered(property));
    return { base: scope.use(runtimeType("Annotated")), own: writable, isOpen: true, isWritten: true };
  }
  const names = replaced.map((property) => property.name);
  return {
    base: without(names, ownTypeText(id, directionOf(shape), scope)),
    own,
    isOpen: false,
    isWritten: names.length > 0,
  };
}
