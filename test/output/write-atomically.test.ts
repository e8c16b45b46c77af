import { rename } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeAtomically } from "../../src/output/write-atomically.js";
import { readFiles, tempFolder } from "../helpers/temp-folder.js";

function refusal(code: string): Error {
  return Object.assign(new Error(`${code}: operation not permitted`), { code });
}

test("a file that another program reads is replaced once that lets go", async () => {
  const folder = await tempFolder();
  const refusals = ["EPERM", "EBUSY", "EACCES"];
  const move = async (from: string, to: string): Promise<void> => {
    const code = refusals.shift();
    if (code !== undefined) throw refusal(code);
    await rename(from, to);
  };
  await writeAtomically(join(folder, "models", "calls.ts"), "calls", move);
  expect(await readFiles(folder)).toEqual({ "models/calls.ts": "calls" });
});

test("one that is never let go stays as it is, and so does one that is refused for another reason", async () => {
  const folder = await tempFolder();
  await writeAtomically(join(folder, "calls.ts"), "before");
  for (const [code, tries] of [
    ["EPERM", 4],
    ["EXDEV", 1],
  ] as const) {
    const refused = refusal(code);
    let tried = 0;
    const move = async (): Promise<void> => {
      tried += 1;
      throw refused;
    };
    await expect(writeAtomically(join(folder, "calls.ts"), "after", move)).rejects.toBe(refused);
    expect(tried).toBe(tries);
  }
  expect(await readFiles(folder)).toEqual({ "calls.ts": "before" });
});
