import { readdirSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript-5.9";
import { createContext } from "../../src/export/openapi/context.js";
import type { OpenapiOptions } from "../../src/export/options.js";
import { planSdk } from "../../src/emit/sdk.js";
import type { Api } from "../../src/model/api.js";
import { canonical, shapesOf, type Resolve, type Shape } from "./type-shapes.js";

/** How far the types of our SDK and those that another generator makes of our export agree. */
export interface Agreement {
  readonly all: number;
  readonly agreeing: number;
  /** What differs. */
  readonly rest: readonly Difference[];
}

export interface Difference {
  readonly property: string;
  readonly sdk: string;
  readonly other: string;
  /** Why, where that is known; else empty. */
  readonly reason: string;
}

/** Where the two sets of types are: the SDK's folder, and the file that openapi-typescript wrote. */
export interface Places {
  readonly sdk: string;
  readonly types: string;
}

/** Compares every property of every resource, of every type for requests, and of every tabulated body. */
export function compareTypes(api: Api, { sdk, types }: Places, options: OpenapiOptions): Agreement {
  const { names: ours } = planSdk(api, { baseUrl: undefined, docsUrl: undefined });
  const { names: theirs } = createContext(api, options);
  const modules = readdirSync(join(sdk, "models")).map((name) => join(sdk, "models", name));
  const program = ts.createProgram([...modules, types], {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  });
  const checker = program.getTypeChecker();
  const declared = declarationsIn(program, modules, checker);
  const schemas = schemasIn(program.getSourceFile(types), checker);
  const resolveOurs = resolverOfSdk(ours);
  const resolveTheirs = resolverOfSchemas(theirs);
  const pairs: (readonly [string, string | undefined, string])[] = [
    ...[...theirs.resources].map(([id, name]) => [id, ours.types.get(id), name] as const),
    ...[...theirs.requests].map(([id, name]) => [name, ours.inputs.get(id), name] as const),
    ...[...theirs.bodies].map(([operation, name]) => [name, ours.bodies.get(operation.id), name] as const),
  ];
  const compared = pairs.flatMap(([title, sdkName, schemaName]) => {
    const one = declared.get(sdkName ?? "");
    const other = schemas.get(schemaName);
    // A body whose table adds nothing to the type that it links is that type in the SDK.
    if (!one || !other) return [];
    const ofOurs = shapesOf(one, checker, resolveOurs);
    const ofTheirs = shapesOf(other, checker, resolveTheirs);
    // A body that is any member of a family is compared in what its members share.
    const names = one.isUnion()
      ? [...ofOurs.keys()].filter((name) => ofTheirs.has(name))
      : [...new Set([...ofOurs.keys(), ...ofTheirs.keys()])];
    // Which type an object is of, each generator declares in its own way.
    return names
      .filter((name) => name !== "@odata.type")
      .map((name) => ({
        property: `${title}.${name}`,
        sdk: shown(ofOurs.get(name)),
        other: shown(ofTheirs.get(name)),
        reason: reasonFor(other),
      }));
  });
  const rest = compared.filter((property) => property.sdk !== property.other);
  return { all: compared.length, agreeing: compared.length - rest.length, rest };
}

// Why two types can differ although the documents that they come from say the same.
function reasonFor(other: ts.Type): string {
  const isOpen = other.getStringIndexType() !== undefined;
  return isOpen ? "openapi-typescript's `Omit` of an open base leaves nothing but its index signature" : "";
}

function shown(shape: Shape | undefined): string {
  return shape === undefined ? "none" : `${shape.optional ? "?" : ""}${shape.type}`;
}

function declarationsIn(
  program: ts.Program,
  modules: readonly string[],
  checker: ts.TypeChecker,
): ReadonlyMap<string, ts.Type> {
  const found = new Map<string, ts.Type>();
  for (const module of modules) {
    for (const node of program.getSourceFile(module)?.statements ?? []) {
      if (!ts.isInterfaceDeclaration(node) && !ts.isTypeAliasDeclaration(node)) continue;
      found.set(node.name.text, checker.getTypeAtLocation(node.name));
    }
  }
  return found;
}

// `export interface components { schemas: { "microsoft.graph.message": …; … } }`
function schemasIn(file: ts.SourceFile | undefined, checker: ts.TypeChecker): ReadonlyMap<string, ts.Type> {
  const components = file?.statements.find(
    (node) => ts.isInterfaceDeclaration(node) && node.name.text === "components",
  );
  const type = components && checker.getTypeAtLocation(components);
  const schemas = type?.getProperty("schemas");
  const all = schemas ? checker.getPropertiesOfType(checker.getTypeOfSymbol(schemas)) : [];
  return new Map(all.map((symbol) => [symbol.name, checker.getTypeOfSymbol(symbol)]));
}

const scalars: ReadonlyMap<string, string> = new Map([
  ["Annotated", "annotated"],
  ["Base64", "string"],
  ["Guid", "string"],
  ["IsoDate", "string"],
  ["IsoDateTime", "string"],
  ["IsoDuration", "string"],
  ["IsoTime", "string"],
  ["Json", "unknown"],
]);

function resolverOfSdk(names: ReturnType<typeof planSdk>["names"]): Resolve {
  const ids = new Map(
    [names.types, names.unions, names.inputs, names.inputUnions].flatMap((named) =>
      [...named].map(([id, name]) => [name, `ref:${id}`]),
    ),
  );
  const resolve: Resolve = (node) => {
    if (!ts.isTypeReferenceNode(node)) return undefined;
    const name = node.typeName.getText();
    const [of] = node.typeArguments ?? [];
    // Any part of a type has its properties; that none is required is told by itself.
    if (name === "Patch" && of) return canonical(of, resolve);
    return scalars.get(name) ?? ids.get(name);
  };
  return resolve;
}

function resolverOfSchemas(names: ReturnType<typeof createContext>["names"]): Resolve {
  const ids = new Map(
    [names.resources, names.enumerations, names.requests].flatMap((named) =>
      [...named].map(([id, name]) => [name, `ref:${id}`]),
    ),
  );
  return (node) => {
    const name =
      ts.isIndexedAccessTypeNode(node) && ts.isLiteralTypeNode(node.indexType) ? node.indexType.literal : undefined;
    return name && ts.isStringLiteral(name) ? ids.get(name.text) : undefined;
  };
}
