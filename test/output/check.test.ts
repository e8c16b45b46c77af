import { expect, test } from "vitest";
import { checkOutput } from "../../src/output/check.js";
import { planOutput } from "../../src/output/plan.js";
import { writeOutput } from "../../src/output/write.js";
import { readFiles, tempFolder, writeFiles } from "../helpers/temp-folder.js";
import { outputOf } from "./output.js";

function numbered(name: string, count: number): string {
  return Array.from({ length: count }, (_, at) => `${name} ${at}\n`).join("");
}

test("an output that is as it should be has no drift", async () => {
  const folder = await tempFolder();
  const files = outputOf({ "client.ts": "client" });
  await writeOutput(folder, files);
  expect(checkOutput(await planOutput(folder, files))).toEqual([]);
});

test("drift is what is missing, what differs, and what is stale, and checking changes none of it", async () => {
  const folder = await tempFolder();
  await writeOutput(folder, outputOf({ "calls.ts": "one\ntwo\nthree\n", "meetings.ts": "meetings" }));
  const before = await readFiles(folder);
  const plan = await planOutput(folder, outputOf({ "calls.ts": "one\n2\nthree\n", "webhooks.ts": "webhooks" }));
  expect(checkOutput(plan).filter(({ path }) => path !== "docwright.json")).toEqual([
    { kind: "changed", path: "calls.ts", difference: ["-two", "+2"] },
    { kind: "stale", path: "meetings.ts", difference: [] },
    { kind: "added", path: "webhooks.ts", difference: [] },
  ]);
  expect(await readFiles(folder)).toEqual(before);
});

test("a stale file that its user has edited is no drift, since a run would leave it", async () => {
  const folder = await tempFolder();
  await writeOutput(folder, outputOf({ "calls.ts": "calls" }));
  await writeFiles(folder, { "calls.ts": "mine" });
  const drift = checkOutput(await planOutput(folder, outputOf({})));
  expect(drift.map(({ path }) => path)).toEqual(["docwright.json"]);
});

test("a long difference is cut", async () => {
  const folder = await tempFolder();
  await writeOutput(folder, outputOf({ "calls.ts": numbered("call", 10) }));
  const [drift] = checkOutput(await planOutput(folder, outputOf({ "calls.ts": numbered("meeting", 10) })));
  expect(drift?.difference).toEqual([
    ...Array.from({ length: 10 }, (_, at) => `-call ${at}`),
    "+meeting 0",
    "+meeting 1",
    "(8 more lines)",
  ]);
});

test("a file that has become another one is not compared line by line", async () => {
  const folder = await tempFolder();
  await writeOutput(folder, outputOf({ "calls.ts": numbered("call", 3000) }));
  const [drift] = checkOutput(await planOutput(folder, outputOf({ "calls.ts": numbered("meeting", 3000) })));
  expect(drift).toEqual({ kind: "changed", path: "calls.ts", difference: ["(another text altogether)"] });
});
