import { fileURLToPath } from "node:url";
import ts from "typescript-5.9";
import { expect, test } from "vitest";

const runtime = fileURLToPath(new URL("../../templates/runtime/index.js", import.meta.url));

/** What an editor offers at `|` in the query of a call, in a program that has `declared` for a model. */
function offered(declared: string, query = '$select: ["id", "|"]', more = ""): readonly string[] | undefined {
  const file = fileURLToPath(new URL("completion-of-program.ts", import.meta.url));
  const program = `import type { Annotated, Call, GetOptions, PropertyName, QueryOption, Selected } from ${JSON.stringify(runtime)};
interface Note extends Annotated { ${declared} }
declare function get<K extends PropertyName<Note> = never>(options?: GetOptions<Note, K${more}>): Call<Selected<Note, K>>;
get({ query: { ${query.replace("|", "")} } });
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
  const place = program.lastIndexOf("{ query: { ") + "{ query: { ".length + query.indexOf("|");
  const completions = service.getCompletionsAtPosition(file, place, {});
  return completions?.entries.map(({ name }) => name).toSorted();
}

test("an editor completes $select with the properties of a model", () => {
  expect(offered("id?: string; subject?: string;")).toEqual(["id", "subject"]);
});

test("it does so for one that takes properties beyond the documented ones", () => {
  expect(offered("[property: string]: unknown; id?: string; subject?: string;")).toEqual(["id", "subject"]);
});

test("it completes a query with the options that the call takes", () => {
  const named = ', { room?: string }, "$top" | "$select"';
  expect(offered("id?: string;", "|", named)).toEqual(["$select", "$top", "room"]);
  expect(offered("id?: string;", '$select: ["|"]', named)).toEqual(["id"]);
  expect(offered("id?: string;", "|", ', unknown, Exclude<QueryOption, "$skip" | "$search">')).toEqual([
    "$count",
    "$deltatoken",
    "$expand",
    "$filter",
    "$format",
    "$orderby",
    "$select",
    "$skiptoken",
    "$top",
  ]);
});
