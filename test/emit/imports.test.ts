import { expect, test } from "vitest";
import { createReferences, importsOf, type Reference } from "../../src/emit/imports.js";
import { printModules } from "../../src/emit/print.js";

/** The import declarations that a module at `path` gets for `references`. */
async function imported(path: string, references: readonly Reference[]): Promise<string> {
  const [file] = await printModules([{ path, references, statements: [] }]);
  return file?.text ?? "";
}

test("imports are sorted, without repetition, relative to their module and of types alone", async () => {
  const references = [
    { from: "models/calls.ts", name: "Participant" },
    { from: "runtime/index.ts", name: "Collection" },
    { from: "models/calls.ts", name: "Call" },
    { from: "builders/app.ts", name: "AppBuilder" },
    { from: "models/calls.ts", name: "Participant" },
  ];

  expect(await imported("builders/calls.ts", references))
    .toBe(`import type { Call, Participant } from "../models/calls.js";
import type { Collection } from "../runtime/index.js";
import type { AppBuilder } from "./app.js";
`);
});

test("an alias is given where the name is another", async () => {
  const references = [{ from: "runtime/index.ts", name: "Call", alias: "ApiCall" }];

  expect(await imported("client.ts", references)).toBe('import type { Call as ApiCall } from "./runtime/index.js";\n');
});

test("types and values of one module share an import, and packages come first", async () => {
  const references: readonly Reference[] = [
    { from: "runtime/index.ts", name: "Raw" },
    { from: "runtime/index.ts", name: "raw", isValue: true },
    { from: "vitest", name: "test", isValue: true, isPackage: true },
    { from: "tests/support.ts", name: "exchange", isValue: true },
  ];

  expect(await imported("tests/webhooks/calls.test.ts", references)).toBe(`import { test } from "vitest";
import { type Raw, raw } from "../../runtime/index.js";
import { exchange } from "../support.js";
`);
});

test("a module does not import its own names", () => {
  const { use, all } = createReferences("models/calls.ts");

  const names = [use({ from: "models/calls.ts", name: "Call" }), use({ from: "models/rooms.ts", name: "Room" })];

  expect(names).toEqual(["Call", "Room"]);
  expect(importsOf(all(), "models/calls.ts").map((declaration) => declaration.moduleSpecifier)).toEqual(["./rooms.js"]);
});
