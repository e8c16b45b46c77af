import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { resolveConfig } from "../../src/config/resolve.js";
import { formatWithPrettier } from "../../src/emit/format.js";
import type * as native from "../../src/emit/native-format.js";
import { generate, type Generated } from "../../src/generate.js";
import { writeOutput } from "../../src/output/write.js";
import { execute } from "../helpers/execute.js";
import { seededRandom, shuffled } from "../helpers/random.js";
import { tempFolder } from "../helpers/temp-folder.js";
import { corpusFolder } from "./corpus.js";
import { coverageOf, type Share } from "./coverage.js";
import { printTable, share, type Row } from "./table.js";

const repository = fileURLToPath(new URL("../..", import.meta.url));
const rows: Row[] = [];
let generated: Generated;
let folder: string;

/** What a native formatter made of each text that it was given. */
const layouts = vi.hoisted(() => new Map<string, string | undefined>());

vi.mock("../../src/emit/native-format.js", async (original) => {
  const { loadNativeFormatter } = await original<typeof native>();
  const format = await loadNativeFormatter();
  return {
    loadNativeFormatter: () => async (text: string, width: number) => {
      const layout = await format?.(text, width);
      layouts.set(text, layout);
      return layout;
    },
  };
});

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "docwright-corpus-"));
  const begun = performance.now();
  generated = await generate(resolveConfig({ input: corpusFolder(), output: join(folder, "sdk") }));
  rows.push({ measure: "cold run", figure: seconds(begun) });
  await writeOutput(join(folder, "sdk"), generated.files);
  await symlink(join(repository, "node_modules"), join(folder, "node_modules"));
}, 600_000);

afterAll(async () => {
  printTable("The whole reference as an SDK", rows);
  await rm(folder, { recursive: true, force: true });
});

test("nearly all that the pages document is in the SDK", () => {
  const { routeLines, typePages, namedTypes, testedOperations, pairs } = coverageOf(generated);
  rows.push(
    rowOf("route lines emitted / documented", routeLines, 99.5),
    rowOf("resource and enum pages that became types", typePages, 99.5),
    rowOf("named types in type cells that resolve", namedTypes, 99.9),
    rowOf("api pages with at least one test", testedOperations, 96),
    { measure: "example pairs that are tests", figure: share(pairs.tests, pairs.all), floor: "95 %" },
    { measure: "example pairs that are reasoned entries", figure: share(pairs.reasoned, pairs.all) },
    { measure: "example pairs that are neither", figure: String(pairs.neither), floor: "0" },
  );
  expect(percentOf(routeLines)).toBeGreaterThanOrEqual(99.5);
  expect(percentOf(typePages)).toBeGreaterThanOrEqual(99.5);
  expect(percentOf(namedTypes)).toBeGreaterThanOrEqual(99.9);
  expect(percentOf(testedOperations)).toBeGreaterThanOrEqual(96);
  expect(pairs.tests / pairs.all).toBeGreaterThanOrEqual(0.95);
  expect(pairs.neither).toBe(0);
});

test("the layout of every file is prettier's, whatever makes it", async () => {
  const different: string[] = [];
  for (const [text, layout] of layouts) if (layout !== (await formatWithPrettier(text))) different.push(text);
  expect(layouts.size).toBeGreaterThan(100);
  expect(different).toEqual([]);
});

test("the same pages with CRLF line ends, written in another order, become the same bytes, and so they do in a second run", async () => {
  const copy = await tempFolder();
  const files = await readdir(corpusFolder(), { recursive: true });
  // Pages, and what they include.
  const texts = files.filter((path) => path.endsWith(".md")).toSorted();
  for (const path of shuffled(texts, seededRandom(7))) {
    const text = await readFile(join(corpusFolder(), path), "utf8");
    await mkdir(dirname(join(copy, path)), { recursive: true });
    await writeFile(join(copy, path), text.replaceAll(/\r?\n/g, "\r\n"));
  }
  const second = await generate(resolveConfig({ input: copy }));
  const written = new Map(second.files.map(({ path, text }) => [path, text]));
  const different = generated.files.filter(({ path, text }) => written.get(path) !== text).map(({ path }) => path);
  expect({ different, files: second.files.length }).toEqual({ different: [], files: generated.files.length });
});

test.each([
  ["the current TypeScript", "typescript/bin/tsc"],
  ["TypeScript 5.9", "typescript-5.9/bin/tsc"],
])("the SDK and its tests compile with %s", async (name, compiler) => {
  const begun = performance.now();
  const program = join(repository, "node_modules", compiler);
  const { code, out } = await execute(
    process.execPath,
    ["--max-old-space-size=8192", program, "-p", join(folder, "sdk")],
    { cwd: folder },
  );
  const errors = out.split("\n").filter((line) => line.includes("error TS"));
  rows.push({ measure: `tsc errors, ${name} (${seconds(begun)})`, figure: String(errors.length), floor: "0" });
  expect({ code, errors: errors.slice(0, 20) }).toEqual({ code: 0, errors: [] });
});

test("every emitted test passes, and each fault that it expects has a diagnostic", async () => {
  const report = join(folder, "report.json");
  const runner = join(repository, "node_modules/vitest/vitest.mjs");
  const begun = performance.now();
  await execute(
    process.execPath,
    [runner, "run", "--root", join(folder, "sdk"), "--reporter=json", `--outputFile=${report}`],
    { cwd: folder },
  );
  // The shape is that of vitest's JSON reporter.
  const { numPassedTests, numTotalTests } = JSON.parse(await readFile(report, "utf8")) as Record<string, number>;
  const directives = generated.files.flatMap(({ text }) => text.match(/@ts-expect-error [\w-]+/g) ?? []);
  const codes = new Set(generated.diagnostics.map(({ code }) => `@ts-expect-error ${code}`));
  rows.push(
    {
      measure: `emitted tests that pass (${seconds(begun)})`,
      figure: `${numPassedTests} of ${numTotalTests}`,
      floor: "all",
    },
    { measure: "@ts-expect-error in emitted tests", figure: String(directives.length) },
  );
  expect(numPassedTests).toBe(numTotalTests);
  expect(numTotalTests).toBeGreaterThan(2000);
  expect(directives.filter((directive) => !codes.has(directive as never))).toEqual([]);
});

test("a program that makes one call pays for the runtime and nothing of the API", async () => {
  const imports = `import { createClient } from ${JSON.stringify(join(folder, "sdk/index.ts"))};`;
  const runtime = `import { createProxy } from ${JSON.stringify(join(folder, "sdk/runtime/index.ts"))};`;
  const program = await bundleSize(`${imports}\nconsole.log(await createClient().me.get());`);
  const core = await bundleSize(
    `${runtime}\nconsole.log(await createProxy({ baseUrl: "https://a.example" }).me.get());`,
  );
  rows.push({ measure: "one-call bundle, gzip", figure: `${program} B`, floor: `≤ the runtime's ${core} B + 1500 B` });
  expect(program - core).toBeLessThanOrEqual(1500);
});

/** Bytes of `program` with all that it imports, minified and compressed. */
async function bundleSize(program: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: folder, loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
  });
  return gzipSync(outputFiles[0]?.contents ?? "").length;
}

function rowOf(measure: string, { reached, all }: Share, floor: number): Row {
  return { measure, figure: share(reached, all), floor: `${floor} %` };
}

function percentOf({ reached, all }: Share): number {
  return (100 * reached) / all;
}

function seconds(begun: number): string {
  return `${((performance.now() - begun) / 1000).toFixed(1)} s`;
}
