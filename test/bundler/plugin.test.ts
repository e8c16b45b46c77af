import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build as buildWithEsbuild } from "esbuild";
import { rolldown } from "rolldown";
import { build as buildWithVite, createLogger, createServer } from "vite";
import { expect, onTestFinished, test, vi } from "vitest";
import { docwright } from "../../src/bundler/plugin.js";
import { answerCall } from "../helpers/answer-call.js";
import { program, projectOf } from "./project.js";

const page = "docs/api/call-answer.md";

interface Project {
  readonly folder: string;
  readonly entry: string;
  readonly options: { readonly input: string; readonly output: string };
}

async function project(): Promise<Project> {
  const folder = await projectOf(answerCall);
  await writeFile(join(folder, "main.ts"), program);
  return {
    folder,
    entry: join(folder, "main.ts"),
    options: { input: join(folder, "docs"), output: join(folder, "sdk") },
  };
}

const builds: readonly (readonly [string, (project: Project) => Promise<string | undefined>])[] = [
  [
    "esbuild",
    async ({ entry, options }) => {
      const plugins = [docwright.esbuild(options)];
      const { outputFiles } = await buildWithEsbuild({
        entryPoints: [entry],
        bundle: true,
        format: "esm",
        write: false,
        logLevel: "silent",
        plugins,
      });
      return outputFiles[0]?.text;
    },
  ],
  [
    "rolldown",
    async ({ entry, options }) => {
      const bundle = await rolldown({ input: entry, plugins: [docwright.rolldown(options)] });
      const { output } = await bundle.generate();
      return output[0].code;
    },
  ],
  [
    "vite",
    async ({ folder, entry, options }) => {
      const plugins = [docwright.vite(options)];
      const input = {
        build: { rolldownOptions: { input: entry }, write: false },
        configFile: false,
        logLevel: "silent",
      } as const;
      const built = await buildWithVite({ root: folder, plugins, ...input });
      return "output" in built && built.output[0]?.type === "chunk" ? built.output[0].code : undefined;
    },
  ],
];

test.each(builds)("a build by %s makes the SDK that its program imports", async (_, build) => {
  const code = await build(await project());
  expect(code).toContain("https://calls.example.com/v1");
});

test.each(builds)("a build by %s fails where the reference has errors", async (_, build) => {
  const broken = await project();
  await writeFile(
    join(broken.folder, page),
    `${answerCall["api/call-answer.md"]}\n[!INCLUDE [lost](../includes/lost.md)]\n`,
  );
  await expect(build(broken)).rejects.toThrow("The reference has errors");
});

test("where the reference has errors esbuild warns of nothing besides", async () => {
  const { folder, entry, options } = await project();
  await writeFile(join(folder, page), "# call: answer\n\n## HTTP request\n\n```http\nPOST /calls/{id\n```\n");
  const plugins = [docwright.esbuild(options)];
  const building = buildWithEsbuild({ entryPoints: [entry], write: false, logLevel: "silent", plugins });
  await expect(building).rejects.toMatchObject({ errors: [{ pluginName: "docwright" }], warnings: [] });
});

test("a server of vite makes the SDK anew with each change of a page, and says what is wrong with it", async () => {
  const { folder, options } = await project();
  const customLogger = createLogger("silent");
  const said = vi.spyOn(customLogger, "error");
  const plugins = [docwright.vite(options)];
  const server = await createServer({ root: folder, plugins, configFile: false, customLogger });
  onTestFinished(() => server.close());
  await server.listen(0);
  const model = async (): Promise<string> => readFile(join(folder, "sdk/models/calls.ts"), "utf8");
  expect(await model()).toContain("greeting: string;");
  const text = answerCall["api/call-answer.md"] ?? "";
  await writeFile(join(folder, page), text.replaceAll("greeting", "farewell"));
  await vi.waitFor(async () => expect(await model()).toContain("farewell: string;"), { timeout: 10_000 });
  await writeFile(join(folder, page), `${text}\n[!INCLUDE [lost](../includes/lost.md)]\n`);
  const lost = expect.stringContaining("docs/api/call-answer.md:59:11 error include-missing");
  await vi.waitFor(() => expect(said).toHaveBeenCalledWith(lost, { timestamp: true }), { timeout: 10_000 });
});
