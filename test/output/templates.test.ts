import { expect, test } from "vitest";
import { loadTemplates } from "../../src/output/templates.js";
import { tempFolder } from "../helpers/temp-folder.js";

test("each folder of templates has its place in the output, and line ends are LF", async () => {
  const templates = await tempFolder({
    "runtime/call.ts": "export {};\r\n",
    "runtime/retry/delay.ts": "delay",
    "sdk/docs/more/manual.md": "manual",
    "sdk/tsconfig.json": "{}",
    "tests/support.ts": "support",
  });
  expect(await loadTemplates(templates)).toEqual([
    { path: "docs/more/manual.md", text: "manual" },
    { path: "runtime/call.ts", text: "export {};\n" },
    { path: "runtime/retry/delay.ts", text: "delay" },
    { path: "tests/support.ts", text: "support" },
    { path: "tsconfig.json", text: "{}" },
  ]);
});

test("the package's own templates are found without being told where", async () => {
  const paths = (await loadTemplates()).map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining(["runtime/index.ts", "tests/support.ts", "tsconfig.json"]));
});
