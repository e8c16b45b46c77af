import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { execute } from "../helpers/execute.js";
import { installPackages } from "../helpers/install.js";
import { tempFolder, writeFiles } from "../helpers/temp-folder.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

const program = `import { createMockClient, type Client, isApiError } from "@callisto/sdk";
import { examples } from "@callisto/sdk/mocks/calls";
import { examples as named } from "@callisto/sdk/mocks/calls.js";

const client = createMockClient<Client>(examples, { baseUrl: "https://api.callisto.example/v1.0" });
const query = { $select: ["id", "state"], $top: 2, includeEnded: true } as const;
for await (const call of client.app.calls.get({ query })) {
  const id: string = call.id;
  console.log(id.slice(0, 4), call.state);
}
// @ts-expect-error It was not asked for.
for await (const call of client.app.calls.get({ query })) call.subject;
console.log(named === examples);
console.log(isApiError(await client.request("GET", "/none").then(undefined, (error: unknown) => error), 501));
`;

const printed = "5a1d established\n0d94 terminated\ne2b7 established\ntrue\ntrue\n";

const resolutions = [
  { module: "NodeNext", moduleResolution: "NodeNext" },
  { module: "ESNext", moduleResolution: "Bundler" },
];

test("an SDK that is generated as a package publishes clean, and works where it is installed", async () => {
  const folder = await tempFolder({ "package.json": '{ "private": true, "type": "module" }', "main.ts": program });
  const sdk = join(folder, "sdk");
  const bin = join(root, "dist/cli/main.js");
  const args = ["generate", join(root, "docs-input"), "--out", sdk, "--mocks", "--package", "@callisto/sdk@1.2.0"];
  const generated = await execute(process.execPath, [bin, ...args], { cwd: folder });
  expect(generated).toMatchObject({ code: 0, out: "" });

  const tools = await installPackages(["publint@0.3.25", "@arethetypeswrong/cli@0.18.5", "typescript@5.0.4"]);
  const run = (tool: string, ...options: readonly string[]) =>
    execute(join(tools, "node_modules/.bin", tool), options, { cwd: sdk });
  expect(await run("publint", "run", "--strict")).toMatchObject({ code: 0, out: expect.stringContaining("All good!") });
  // It is ESM alone. Node can `require` that since 20.19, which a resolution older than that cannot know.
  const resolved = await run("attw", "--pack", ".", "--profile", "esm-only", "--no-emoji", "--no-color");
  expect(resolved.code, resolved.out).toBe(0);

  const packed = await execute("npm", ["pack", "--pack-destination", folder], { cwd: sdk });
  expect(packed.code, packed.err).toBe(0);
  const tarball = (await readdir(folder)).find((name) => name.endsWith(".tgz"));
  const install = ["install", "--offline", "--no-audit", "--no-fund", `./${tarball}`];
  const installed = await execute("npm", install, { cwd: folder });
  expect(installed.code, installed.err).toBe(0);
  const contents = await readdir(join(folder, "node_modules/@callisto/sdk"));
  expect(contents.toSorted()).toEqual(["README.md", "dist", "docs", "package.json"]);

  const compilers = [join(root, "node_modules/typescript"), join(tools, "node_modules/typescript")];
  for (const [compiler, resolution] of compilers.flatMap((each) => resolutions.map((way) => [each, way] as const))) {
    const compilerOptions = { target: "ES2022", lib: ["ES2022", "DOM"], types: [], strict: true, ...resolution };
    await writeFiles(folder, { "tsconfig.json": JSON.stringify({ compilerOptions, files: ["main.ts"] }) });
    const compiled = await execute(process.execPath, [join(compiler, "bin/tsc"), "-p", "."], { cwd: folder });
    expect({ compiler, ...resolution, ...compiled }).toMatchObject({ code: 0, out: "" });
  }
  expect(await execute(process.execPath, ["main.js"], { cwd: folder })).toEqual({
    code: 0,
    out: printed,
    err: "",
  });
});
