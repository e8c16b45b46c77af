import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { expect, test } from "vitest";

const runtime = JSON.stringify(fileURLToPath(new URL("../../templates/runtime/index.ts", import.meta.url)));

/** What of the runtime is in the bundle of a program that uses `names` of it, by the texts that its parts have. */
async function partsOf(...names: readonly string[]): Promise<readonly string[]> {
  const contents = `import { ${names.join()} } from ${runtime};\nconsole.log(${names.join()});`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: "." },
    bundle: true,
    format: "esm",
    write: false,
  });
  const text = outputFiles.map((file) => file.text).join();
  return Object.keys(marks).filter((part) => text.includes(marks[part] ?? part));
}

const marks: Readonly<Record<string, string>> = {
  batch: "$batch",
  chain: "new Proxy",
  delta: "@odata.deltaLink",
  download: "TransformStream",
  errors: "ApiError",
  limits: "FinalizationRegistry",
  log: "request-id ",
  mock: "noExample",
  retries: "retry-after",
  upload: "nextExpectedRanges",
  webhooks: "WebhookError",
};

test("what a program does not use of the runtime is not in its bundle", async () => {
  expect(await partsOf("createProxy")).toEqual(["chain", "errors", "limits", "retries"]);
  expect(await partsOf("createCore")).toEqual(["chain", "errors"]);
  expect(await partsOf("filter", "raw")).toEqual([]);
  expect(await partsOf("createProxy", "createMockClient")).toContain("mock");
});
