import type { GeneratedFile } from "../generated-file.js";
import { compileModule } from "./compile.js";
import type { PackageOptions } from "./package-options.js";

const compiled = "dist";

/** Sources that are for the SDK's own tests, and not for its users. */
const forTests = /^tests\/|^vitest\.config\.ts$/;

/**
 * The files of an SDK as those of a package that can be published: with its manifest for npm, and all that programs import
 * compiled, to JavaScript and declarations. The sources stay, for the tests, and are not published.
 */
export function emitPackage(sdk: readonly GeneratedFile[], options: PackageOptions): readonly GeneratedFile[] {
  const sources = sdk.filter(({ path }) => path.endsWith(".ts") && !forTests.test(path));
  return [
    ...sdk.map((file) => importingByName(file, options)),
    ...sources.flatMap((source) => compileModule(source, compiled)),
    { path: "package.json", text: `${JSON.stringify(packageManifest(sources, options), null, 2)}\n` },
  ];
}

function packageManifest(sources: readonly GeneratedFile[], { name, version }: PackageOptions): object {
  const index = targetsOf("index");
  const mocks = targetsOf("mocks/*");
  const hasMocks = sources.some(({ path }) => path.startsWith("mocks/"));
  return {
    name,
    version,
    type: "module",
    sideEffects: false,
    // The first that has all of what the runtime uses of its platform: AbortSignal.any is the youngest.
    engines: { node: ">=20.3" },
    main: index.default,
    types: index.types,
    exports: {
      ".": index,
      ...(hasMocks ? { "./mocks/*": mocks, "./mocks/*.js": mocks } : {}),
      "./package.json": "./package.json",
    },
    files: [compiled, "docs"],
  };
}

function targetsOf(module: string): { readonly types: string; readonly default: string } {
  return { types: `./${compiled}/${module}.d.ts`, default: `./${compiled}/${module}.js` };
}

// Whoever reads the documentation of a package imports the package.
function importingByName(file: GeneratedFile, { name }: PackageOptions): GeneratedFile {
  if (!file.path.endsWith(".md")) return file;
  const text = file.text
    .replaceAll('from "./index.js"', `from ${JSON.stringify(name)}`)
    .replaceAll(/ from "\.\/(mocks\/[\w-]+\.js)"/g, (_, module) => ` from ${JSON.stringify(`${name}/${module}`)}`);
  return { path: file.path, text };
}
