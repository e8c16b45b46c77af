import { type StatementStructures, StructureKind } from "ts-morph";
import type { TypeId } from "../../model/api.js";
import { compareText } from "../../util/order.js";
import { modulesOf, type ModuleSpec } from "../module.js";
import { nameOf } from "../names/names.js";
import { areaOf, operationPath, modelPath, modelsIndex, type Scope, type Sdk } from "../sdk.js";
import { emitAnswer } from "./answer.js";
import { bodyShapeOf } from "./body-shape.js";
import { emitBody } from "./body.js";
import { emitEnumeration } from "./enumeration.js";
import { emitInput } from "./input.js";
import { emitResource, emitUnion } from "./resource.js";

/** A declaration with the module and the name under which it stands. */
interface Declaration {
  readonly path: string;
  readonly name: string;
  readonly emit: (scope: Scope) => StatementStructures;
}

/** The modules of all types, one for each area of the documentation, and the one that hands them all on. */
export function emitModels(sdk: Sdk): readonly ModuleSpec[] {
  const declarations = [...typeDeclarations(sdk), ...bodyDeclarations(sdk), ...answerDeclarations(sdk)];
  const modules = modulesOf(declarations, sdk, (declared, scope) => {
    const sorted = declared.toSorted((a, b) => compareText(a.name, b.name));
    return { statements: sorted.map((declaration) => declaration.emit(scope)) };
  });
  return [...modules, emitIndex(modules.map((module) => module.path))];
}

function typeDeclarations(sdk: Sdk): readonly Declaration[] {
  const { api, names } = sdk;
  const declare = (id: TypeId, name: string, emit: Declaration["emit"]): Declaration => ({
    path: modelPath(areaOf(id, sdk)),
    name,
    emit,
  });
  const resources = [...api.resources].map(([id, resource]) =>
    declare(id, nameOf(id, names.types), (scope) => emitResource(resource, scope)),
  );
  const enumerations = [...api.enumerations].map(([id, enumeration]) =>
    declare(id, nameOf(id, names.types), (scope) => emitEnumeration(enumeration, scope)),
  );
  return [
    ...resources,
    ...enumerations,
    ...[...names.unions].map(([id, name]) => declare(id, name, (scope) => emitUnion(id, "output", scope))),
    ...[...names.inputs].map(([id, name]) => declare(id, name, (scope) => emitInput(id, scope))),
    ...[...names.inputUnions].map(([id, name]) => declare(id, name, (scope) => emitUnion(id, "input", scope))),
  ];
}

function bodyDeclarations(sdk: Sdk): readonly Declaration[] {
  return sdk.api.operations.flatMap((operation): readonly Declaration[] => {
    const shape = bodyShapeOf(operation, sdk.graph);
    if (shape.kind !== "own") return [];
    const name = nameOf(operation.id, sdk.names.bodies);
    return [{ path: operationPath(operation, sdk), name, emit: (scope) => emitBody(operation, shape, scope) }];
  });
}

function answerDeclarations(sdk: Sdk): readonly Declaration[] {
  // An answer that several statuses have is one.
  return [...new Set(sdk.names.answers.values())].map((answer) => ({
    path: operationPath(answer.operation, sdk),
    name: answer.name,
    emit: (scope) => emitAnswer(answer, scope),
  }));
}

function emitIndex(paths: readonly string[]): ModuleSpec {
  const handedOn = paths.map((path): StatementStructures => ({
    kind: StructureKind.ExportDeclaration,
    isTypeOnly: true,
    moduleSpecifier: path.replace(/^models\//, "./").replace(/\.ts$/, ".js"),
  }));
  // A file that exports nothing is no module, and could not be imported.
  const nothing: StatementStructures = { kind: StructureKind.ExportDeclaration, namedExports: [] };
  return { path: modelsIndex, references: [], statements: handedOn.length === 0 ? [nothing] : handedOn };
}
