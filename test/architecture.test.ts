import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Node, Project, SyntaxKind, type SourceFile } from "ts-morph";
import { expect, test } from "vitest";
import { pathFrom } from "../src/util/path-from.js";

const root = fileURLToPath(new URL("..", import.meta.url));

interface Layer {
  /** The folders that it may import values from. Every layer may import `util` and `source`, which knows where things stand. */
  readonly values: readonly string[];
  /** The folders that it may import types from alone. */
  readonly types: readonly string[];
  readonly packages: readonly string[];
}

/** The arrows and fences: a folder, and whatever else it may know of. */
const layers: Readonly<Record<string, Layer>> = {
  util: { values: [], types: [], packages: [] },
  source: { values: [], types: [], packages: [] },
  diagnostics: { values: [], types: [], packages: ["fastest-levenshtein", "get-east-asian-width"] },
  page: {
    values: ["diagnostics"],
    types: [],
    packages: [
      "jsonc-parser",
      "mdast",
      "remark-frontmatter",
      "remark-gfm",
      "remark-parse",
      "satteri",
      "unified",
      "yaml",
    ],
  },
  model: { values: ["diagnostics"], types: ["page"], packages: [] },
  rules: { values: ["diagnostics", "model"], types: ["page"], packages: [] },
  emit: { values: ["diagnostics", "model"], types: [], packages: ["oxfmt", "prettier", "ts-morph"] },
  export: { values: ["diagnostics", "model"], types: [], packages: ["js-yaml"] },
  output: { values: [], types: ["emit"], packages: ["diff", "find-cache-directory"] },
  config: { values: ["diagnostics", "export"], types: ["emit"], packages: ["picomatch"] },
  cli: {
    values: ["config", "diagnostics", "export", "output", "."],
    types: ["emit", "model"],
    packages: ["picocolors"],
  },
  bundler: { values: ["config", "diagnostics", "output", "."], types: [], packages: ["esbuild", "unplugin"] },
  ".": {
    values: ["config", "diagnostics", "emit", "export", "model", "output", "page", "rules"],
    types: [],
    packages: [],
  },
};

const foundation = ["source", "util"];

/** The only places that touch files. */
const fileAccess = /^src\/(?:source\/load\.ts|output\/|config\/load\.ts|cli\/)/;

interface Import {
  readonly from: SourceFile;
  readonly line: number;
  readonly target: string;
  readonly isType: boolean;
  readonly isDynamic: boolean;
}

const project = new Project({ skipAddingFilesFromTsConfig: true, skipLoadingLibFiles: true });
const sources = project.addSourceFilesAtPaths(join(root, "src/**/*.ts"));
const templates = project.addSourceFilesAtPaths(join(root, "templates/**/*.ts"));
const imports = new Map([...sources, ...templates].map((file) => [file, importsOf(file)]));

function importsOf(file: SourceFile): readonly Import[] {
  const declared = [...file.getImportDeclarations(), ...file.getExportDeclarations()].flatMap((declaration) => {
    const target = declaration.getModuleSpecifierValue();
    if (target === undefined) return [];
    const isType = declaration.isTypeOnly();
    return [{ from: file, line: declaration.getStartLineNumber(), target, isType, isDynamic: false }];
  });
  const dynamic = file.getDescendantsOfKind(SyntaxKind.CallExpression).flatMap((call) => {
    const [target] = call.getArguments();
    if (call.getExpression().getKind() !== SyntaxKind.ImportKeyword || !Node.isStringLiteral(target)) return [];
    const line = call.getStartLineNumber();
    return [{ from: file, line, target: target.getLiteralValue(), isType: false, isDynamic: true }];
  });
  return [...declared, ...dynamic];
}

function pathOf(file: SourceFile): string {
  return pathFrom(root, file.getFilePath());
}

/** `src/model/api.ts` stands in `model`, `src/lint.ts` in `.`. */
function layerOf(path: string): string {
  const [, folder, ...rest] = path.split("/");
  return rest.length === 0 ? "." : (folder ?? ".");
}

function targetOf({ from, target }: Import): string {
  return pathFrom(root, join(from.getFilePath(), "..", target));
}

function cited({ from, line, target }: Import): string {
  return `${pathOf(from)}:${line} imports ${target}`;
}

function allImports(files: readonly SourceFile[]): readonly Import[] {
  return files.flatMap((file) => imports.get(file) ?? []);
}

/** The modules and packages that are loaded with the module at `path`, itself among them. */
function loadedBy(path: string): readonly string[] {
  const loaded = new Set<string>();
  const visit = (name: string): void => {
    if (loaded.has(name)) return;
    loaded.add(name);
    const file = project.getSourceFile(join(root, name));
    for (const entry of file === undefined ? [] : (imports.get(file) ?? [])) {
      if (entry.isType || entry.isDynamic) continue;
      if (entry.target.startsWith(".")) visit(targetOf(entry).replace(/\.js$/, ".ts"));
      else loaded.add(entry.target);
    }
  };
  visit(path);
  return [...loaded];
}

function offending(files: readonly SourceFile[], find: (file: SourceFile) => readonly Node[]): readonly string[] {
  return files.flatMap((file) =>
    find(file).map((node) => `${pathOf(file)}:${node.getStartLineNumber()} ${node.getText()}`),
  );
}

function unnamedExports(file: SourceFile): readonly Node[] {
  const defaults = file
    .getStatements()
    .filter((node) => Node.isModifierable(node) && node.hasModifier(SyntaxKind.DefaultKeyword));
  return [...file.getExportAssignments(), ...defaults];
}

function isAllowed(entry: Import): boolean {
  const from = layerOf(pathOf(entry.from));
  const layer = layers[from];
  if (entry.target.startsWith("node:")) return true;
  if (layer === undefined) return false;
  if (!entry.target.startsWith(".")) return layer.packages.includes(entry.target);
  const to = layerOf(targetOf(entry));
  return to === from || [...foundation, ...layer.values].includes(to) || (entry.isType && layer.types.includes(to));
}

test("every folder of src has its place in the order", () => {
  const folders = readdirSync(join(root, "src"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).filter((name) => layers[name] === undefined)).toEqual([]);
});

test("imports follow the arrows, and third parties stay behind their fences", () => {
  expect(
    allImports(sources)
      .filter((entry) => !isAllowed(entry))
      .map(cited),
  ).toEqual([]);
});

test("the file system is touched where files are read and written, and nowhere else", () => {
  const strays = allImports(sources).filter(
    ({ from, target }) => /^node:fs\b/.test(target) && !fileAccess.test(pathOf(from)),
  );
  expect(strays.map(cited)).toEqual([]);
});

test("the runtime imports nothing but itself", () => {
  const runtime = templates.filter((file) => pathOf(file).startsWith("templates/runtime/"));
  const strays = allImports(runtime).filter((entry) => !targetOf(entry).startsWith("templates/runtime/"));
  expect(strays.map(cited)).toEqual([]);
});

test("help loads no reader of pages, and lint neither ts-morph nor prettier", () => {
  const ofHelp = loadedBy("src/cli/main.ts");
  expect(ofHelp.filter((name) => name.startsWith("src/page/"))).toEqual([]);
  expect(ofHelp).toContain("src/cli/commands/lint.ts");
  const ofLint = loadedBy("src/lint.ts");
  expect(ofLint.filter((name) => /^(?:ts-morph|prettier)$/.test(name))).toEqual([]);
  expect(ofLint).toContain("src/page/parse.ts");
});

test("no file is longer than 400 lines", () => {
  const long = [...sources, ...templates].filter((file) => file.getEndLineNumber() > 400);
  expect(long.map((file) => `${pathOf(file)} has ${file.getEndLineNumber()} lines`)).toEqual([]);
});

test("nothing is `any`, nothing is asserted not to be null", () => {
  const files = [...sources, ...templates];
  expect(offending(files, (file) => file.getDescendantsOfKind(SyntaxKind.AnyKeyword))).toEqual([]);
  expect(offending(files, (file) => file.getDescendantsOfKind(SyntaxKind.NonNullExpression))).toEqual([]);
});

test("exports have names, and index.ts alone passes on what others export", () => {
  const isPublic = (file: SourceFile): boolean => /^(?:src|templates\/runtime)\/index\.ts$/.test(pathOf(file));
  const modules = [...sources, ...templates].filter((file) => pathOf(file) !== "templates/sdk/vitest.config.ts");
  expect(offending(modules, unnamedExports)).toEqual([]);
  const barrels = modules.filter(
    (file) => !isPublic(file) && file.getExportDeclarations().some((entry) => entry.hasModuleSpecifier()),
  );
  expect(barrels.map(pathOf)).toEqual([]);
});
