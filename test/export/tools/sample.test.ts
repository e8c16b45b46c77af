import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { resolveConfig } from "../../../src/config/resolve.js";
import { exportOpenapi } from "../../../src/export/openapi/openapi.js";
import { openapiVersions } from "../../../src/export/options.js";
import { printJson } from "../../../src/export/print.js";
import { generate, type Generated } from "../../../src/generate.js";
import { execute } from "../../helpers/execute.js";
import { readFiles, writeFiles } from "../../helpers/temp-folder.js";
import { sampleFolder } from "../helpers/reference.js";
import { startPrism, supportFor } from "./prism.js";
import { compile, generateClient, generateTypes, installTools, type Tools } from "./tools.js";

const repository = fileURLToPath(new URL("../../..", import.meta.url));
let tools: Tools;
let generated: Generated;

beforeAll(async () => {
  const config = resolveConfig({ input: sampleFolder });
  [tools, generated] = await Promise.all([installTools(), generate(config)]);
  for (const openapi of openapiVersions) {
    const document = printJson(exportOpenapi(generated.api, { ...config.openapi, openapi }));
    await writeFiles(tools.folder, { [`openapi-${openapi}.json`]: document });
  }
}, 300_000);

afterAll(() => tools?.remove());

test.each(openapiVersions)(
  "openapi-typescript makes types of the document of OpenAPI %s, and they compile",
  async (version) => {
    const { code, err } = await generateTypes(tools, `openapi-${version}.json`, `types-${version}.ts`);
    expect(code, err).toBe(0);
    expect(await compile(tools, `types-${version}.ts`)).toEqual([]);
  },
);

test.each(openapiVersions)(
  "@hey-api/openapi-ts makes a client of the document of OpenAPI %s, and it compiles",
  async (version) => {
    const plugins = ["@hey-api/client-fetch", "@hey-api/typescript", "@hey-api/sdk"];
    const { code, err } = await generateClient(tools, `openapi-${version}.json`, `client-${version}`, {
      plugins,
      hasIndex: true,
    });
    expect(code, err).toBe(0);
    expect(await compile(tools, `client-${version}/index.ts`)).toEqual([]);
  },
);

/** The tests of the SDK whose calls a mock server of the document refuses, and why. */
const refused = {
  // The page contradicts itself there, and docwright reports it.
  "Example - Forward a call (api/call-redirect.md)": "Request body property timeout must be integer",
  // A path below a folder has slashes of its own, which OpenAPI's templates do not take.
  "Example 1: Upload a new file (api/library-put-content.md)": "Route not resolved, no path matched",
  "Example 2: Download the beginning of a file (api/recording-get-content.md)": "Route not resolved, no path matched",
  "Get a recording by its path (api/recording-get.md)": "Route not resolved, no path matched",
};

test("a mock server of the document takes what the SDK's tests send", async () => {
  const mock = await startPrism(tools, "openapi-3.1.json");
  try {
    const sdk = join(tools.folder, "sdk");
    const files = generated.files.map(({ path, text }) => [
      path,
      path === "tests/support.ts" ? supportFor(mock.url) : text,
    ]);
    await writeFiles(sdk, Object.fromEntries(files));
    await symlink(join(repository, "node_modules"), join(sdk, "node_modules"), "junction");
    const runner = join(repository, "node_modules/vitest/vitest.mjs");
    const run = ["run", "--root", sdk, "--reporter=json", "--outputFile=report.json"];
    await execute(process.execPath, [runner, ...run], { cwd: sdk });
    const report = await reportIn(sdk);
    expect(report.length).toBeGreaterThan(50);
    const failures = report.filter(({ fault }) => fault !== "");
    expect(Object.fromEntries(failures.map(({ name, fault }) => [name, fault]))).toEqual(refused);
  } finally {
    mock.stop();
  }
});

interface Tested {
  /** Without the line where its page shows it, which moves with any change above. */
  readonly name: string;
  /** The message of the first failure; empty where the test passed. */
  readonly fault: string;
}

async function reportIn(folder: string): Promise<readonly Tested[]> {
  const { "report.json": text = "" } = await readFiles(folder);
  // The shape is that of vitest's JSON reporter.
  const { testResults } = JSON.parse(text) as {
    readonly testResults: readonly {
      readonly assertionResults: readonly { readonly fullName: string; readonly failureMessages: readonly string[] }[];
    }[];
  };
  return testResults.flatMap(({ assertionResults }) =>
    assertionResults.map(({ fullName, failureMessages: [failure = ""] }) => ({
      name: fullName.replace(/:\d+\)$/, ")"),
      fault: failure.replace(/^Error: /, "").replace(/\n.*/s, ""),
    })),
  );
}
