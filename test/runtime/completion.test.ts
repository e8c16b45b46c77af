import { fileURLToPath } from "node:url";
import ts from "typescript-5.9";
import { expect, test } from "vitest";

const runtime = fileURLToPath(new URL("../../templates/runtime/index.js", import.meta.url));

/** What an editor offers between the quotes of `""` in a program that has `declared` for a model. */
function offered(declared: string): readonly string[] | undefined {
  const file = fileURLToPath(new URL("completion-of-program.ts", import.meta.url));
  const program = `import type { Annotated, Call, GetOptions, PropertyName, Selected } from ${JSON.stringify(runtime)};
interface Note extends Annotated { ${declared} }
declare function get<K extends PropertyName<Note> = never>(options?: GetOptions<Note, K>): Call<Selected<Note, K>>;
get({ query: { $select: ["id", ""] } });
`;
  const options: ts.CompilerOptions = {
    strict: true,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2022,
    types: [],
  };
  const read = (path: string): string | undefined => (path === file ? program : ts.sys.readFile(path));
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getCurrentDirectory: () => fileURLToPath(new URL(".", import.meta.url)),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot: (path) => {
      const text = read(path);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    fileExists: (path) => path === file || ts.sys.fileExists(path),
    readFile: read,
  });
  const completions = service.getCompletionsAtPosition(file, program.lastIndexOf('""') + 1, {});
  return completions?.entries.map(({ name }) => name).toSorted();
}

test("an editor completes $select with the properties of a model", () => {
  expect(offered("id?: string; subject?: string;")).toEqual(["id", "subject"]);
});

test("it does so for one that takes properties beyond the documented ones", () => {
  expect(offered("[property: string]: unknown; id?: string; subject?: string;")).toEqual(["id", "subject"]);
});
