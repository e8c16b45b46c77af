import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { mkdtemp, rm, symlink } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { resolveConfig } from "../../src/config/resolve.js";
import { generate } from "../../src/generate.js";
import { read, type Linted } from "../../src/lint.js";
import { writeOutput } from "../../src/output/write.js";
import { groupBy } from "../../src/util/group-by.js";
import { execute } from "../helpers/execute.js";
import { toldTypes } from "../helpers/told-types.js";
import { corpusFolder } from "./corpus.js";
import { printTable, type Row } from "./table.js";

const repository = fileURLToPath(new URL("../..", import.meta.url));
const input = corpusFolder();
const rows: Row[] = [];
let whole: Linted;
let folder: string;

beforeAll(async () => {
  whole = await read(resolveConfig({ input }));
  folder = await mkdtemp(join(tmpdir(), "docwright-narrowed-"));
  await symlink(join(repository, "node_modules"), join(folder, "node_modules"));
}, 600_000);

afterAll(async () => {
  printTable("Parts of the reference", rows);
  await rm(folder, { recursive: true, force: true });
});

/** What a developer may ask for: the pages of calls whose names begin alike, some twenty of them. */
function areas(): readonly string[] {
  const named = groupBy(whole.api.operations, ({ id }) => id.replace(/-[^/]*$/, ""));
  const sized = [...named].map(([area, { length }]) => ({ area, distance: Math.abs(length - 20) }));
  return sized
    .toSorted((one, other) => one.distance - other.distance)
    .slice(0, 5)
    .map(({ area }) => area);
}

test("an SDK of a few pages knows their types as that of the whole does, compiles, and passes its tests", async () => {
  for (const area of areas()) {
    const output = join(folder, area.replaceAll("/", "-"));
    const generated = await generate(resolveConfig({ input, output, include: [`${area}-*.md`] }));
    const { pages, typePages, api, files } = generated;
    const ids = [...api.resources.keys(), ...api.enumerations.keys()];
    rows.push({ measure: area, figure: `${pages.length} pages, ${typePages.length} for their types` });
    expect(toldTypes(api, ids), area).toEqual(toldTypes(whole.api, ids));
    await writeOutput(output, files);
    const compiled = await execute(process.execPath, [tool("typescript/bin/tsc"), "-p", output], { cwd: folder });
    expect(compiled, area).toMatchObject({ code: 0, out: "" });
    const tested = await execute(process.execPath, [tool("vitest/vitest.mjs"), "run", "--root", output], {
      cwd: folder,
    });
    expect(tested.code, tested.out).toBe(0);
  }
});

function tool(path: string): string {
  return join(repository, "node_modules", path);
}
