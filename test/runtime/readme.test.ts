import { cp, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { execute } from "../helpers/execute.js";
import { tempFolder } from "../helpers/temp-folder.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const documentation = await readFile(join(root, "templates/sdk/docs/runtime.md"), "utf8");

/** A program of the documentation, and what its comments say that it prints. */
interface Program {
  readonly title: string;
  readonly file: string;
  readonly text: string;
  readonly printed: readonly string[];
}

/** The programs under each heading. Those that make no client of their own go on with the first one's. */
function programsOf(markdown: string): readonly Program[] {
  const sections = markdown.split(/^## /m).slice(1);
  return sections.flatMap((section) => {
    const [title = ""] = section.split("\n");
    return Array.from(section.matchAll(/^```ts\n(.*?)^```/gms), ([, code = ""], index) => {
      const hasClient = /^const client =/m.test(code) || !/\bclient\b/.test(code);
      const given = 'import { createClient as connect } from "./index.js";\nconst client = connect();\n';
      const file = `${title.toLowerCase().replaceAll(/\W+/g, "-")}-${index + 1}`;
      return {
        title: `${title}, ${index + 1}`,
        file,
        text: `${hasClient ? "" : given}${code}`,
        printed: printedBy(code),
      };
    });
  });
}

function printedBy(code: string): readonly string[] {
  const comments = code.matchAll(/^(?:.*console\.log\(.*\)[,;]* \/\/ |\/\/ prints: )(.*)$/gm);
  return Array.from(comments, ([, text = ""]) => text);
}

const settings = {
  target: "ES2022",
  lib: ["ES2022", "DOM", "DOM.Iterable"],
  types: [],
  module: "NodeNext",
  strict: true,
};

/** Makes a folder in which `programs` stand beside the SDK that they are of, compiled. */
async function compile(programs: readonly Program[]): Promise<string> {
  const sdk = await readFile(join(root, "test/runtime/phone-sdk.ts"), "utf8");
  const folder = await tempFolder({
    "package.json": '{ "type": "module" }',
    "tsconfig.json": JSON.stringify({ compilerOptions: settings }),
    "index.ts": sdk.replaceAll("../../templates/runtime/", "./runtime/"),
    ...Object.fromEntries(programs.map(({ file, text }) => [`${file}.ts`, `${text}export {};\n`])),
  });
  await cp(join(root, "templates/runtime"), join(folder, "runtime"), { recursive: true });
  const compiler = join(root, "node_modules/typescript/bin/tsc");
  const result = await execute(process.execPath, [compiler, "-p", folder], { cwd: folder });
  expect(result).toEqual({ code: 0, out: "", err: "" });
  return folder;
}

test("every program of the documentation compiles, and prints what its comments say", async () => {
  const programs = programsOf(documentation);
  expect(programs.length).toBeGreaterThan(15);
  const runs = programs.map(({ title, file }) => `console.log("== ${title}"); await import("./${file}.js");`);
  const folder = await compile(programs);
  const ran = await execute(process.execPath, ["--input-type=module", "--eval", runs.join("\n")], { cwd: folder });
  const expected = programs.map(({ title, printed }) =>
    [`== ${title}`, ...printed].map((line) => `${line}\n`).join(""),
  );
  expect(ran).toEqual({ code: 0, out: expected.join(""), err: "" });
}, 60_000);
