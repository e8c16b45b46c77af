import { join } from "node:path";
import { expect, test } from "vitest";
import { answerCall } from "../helpers/answer-call.js";
import { readFiles, tempFolder, writeFiles } from "../helpers/temp-folder.js";
import { docwright, project } from "./command-line.js";

test("an SDK is written, and a second run finds nothing to write", async () => {
  const folder = await project();
  const first = await docwright(folder, "generate", "docs", "--out", "sdk");
  expect(first, first.err).toMatchObject({ code: 0, out: "" });
  const files = await readFiles(join(folder, "sdk"));
  const count = Object.keys(files).length;
  expect(first.err).toContain(`${count} files written to sdk, 0 unchanged, 0 removed\n`);
  const second = await docwright(folder, "generate", "docs", "--out", "sdk");
  expect(second.err).toContain(`0 files written to sdk, ${count} unchanged, 0 removed\n`);
  expect(await readFiles(join(folder, "sdk"))).toEqual(files);
});

test("a dry run lists what it would write, and writes none of it", async () => {
  const folder = await project();
  const { code, out } = await docwright(folder, "generate", "docs", "--out", "sdk", "--dry-run");
  expect(code).toBe(0);
  expect(out.split("\n")).toEqual(expect.arrayContaining(["added   client.ts", "added   docwright.json"]));
  expect(Object.keys(await readFiles(folder))).toEqual(["docs/api/call-answer.md", "docs/resources/call.md"]);
});

test("a check shows the drift, and exits with 1 where there is any", async () => {
  const folder = await project();
  await docwright(folder, "generate", "docs", "--out", "sdk");
  expect(await docwright(folder, "generate", "docs", "--out", "sdk", "--check")).toMatchObject({ code: 0, out: "" });
  const { "client.ts": client = "" } = await readFiles(join(folder, "sdk"));
  await writeFiles(join(folder, "sdk"), { "client.ts": `${client}// mine\n` });
  expect(await docwright(folder, "generate", "docs", "--out", "sdk", "--check")).toMatchObject({
    code: 1,
    out: "changed client.ts\n  -// mine\n",
  });
  const rewritten = await docwright(folder, "generate", "docs", "--out", "sdk");
  expect(rewritten.err).toContain("client.ts had been edited, and is again what the reference makes it\n");
});

test("a client for one call has the types of it whole, and drifts with the pages that define them", async () => {
  const folder = await project();
  await docwright(folder, "generate", "docs", "--out", "whole");
  await writeFiles(join(folder, "docs"), { "resources/room.md": "# room resource type\n\n## Properties\n" });
  const narrowed = ["generate", "docs", "--include", "api/**", "--out", "sdk"];
  await docwright(folder, ...narrowed);
  expect(await readFiles(join(folder, "sdk"))).toEqual(await readFiles(join(folder, "whole")));
  const { "resources/call.md": call = "" } = answerCall;
  await writeFiles(join(folder, "docs"), { "resources/call.md": call.replace("such as ringing", "such as held") });
  const { code, out } = await docwright(folder, ...narrowed, "--check");
  expect(code).toBe(1);
  expect(out).toContain("  +  /** The state, such as held. */\n");
});

test("an output does not depend on where the docs lie, on their line ends, or on a byte order mark", async () => {
  const [here, there] = [await project(), await tempFolder()];
  const disguised = Object.entries(answerCall).map(([path, text]) => [path, `\ufeff${text.replaceAll("\n", "\r\n")}`]);
  await writeFiles(join(there, "other", "reference"), Object.fromEntries(disguised));
  await docwright(here, "generate", "docs", "--out", "sdk");
  await docwright(there, "generate", "other/reference", "--out", "elsewhere/sdk");
  expect(await readFiles(join(there, "elsewhere/sdk"))).toEqual(await readFiles(join(here, "sdk")));
});

test("the manifest names the pages, the types, and whatever is not in the SDK", async () => {
  const folder = await tempFolder();
  const { "api/call-answer.md": answer = "", ...others } = answerCall;
  await writeFiles(join(folder, "docs"), {
    ...others,
    "api/call-answer.md": answer.replace("/calls/7/answer", "/calls/7"),
  });
  const { err } = await docwright(folder, "generate", "docs", "--out", "sdk");
  expect(err).toContain("2 pages, 1 route, 1 type, 1 example (0 tested)");
  const { "docwright.json": manifest = "" } = await readFiles(join(folder, "sdk"));
  expect(JSON.parse(manifest)).toMatchObject({
    version: 1,
    pages: { "api/call-answer.md": expect.any(String), "resources/call.md": expect.any(String) },
    names: { "contoso.calls.call": "Call" },
    untested: [{ at: "api/call-answer.md:38", subject: "call: answer", reason: expect.any(String) }],
    omissions: [],
  });
});

test("an error in the reference is shown and counts, and the rest of it is written", async () => {
  const folder = await project();
  await writeFiles(folder, {
    "docs/api/call-reject.md": `---\ntitle: "call: reject"\ndescription: "Reject."\n---\n\n# call: reject\n\n[call](cal.md)\n`,
    "docwright.config.json": `{ "rules": { "broken-link": "error" } }`,
  });
  const { code, out, err } = await docwright(folder, "generate", "docs", "--out", "sdk");
  expect({ code, out }).toEqual({ code: 1, out: "" });
  expect(err).toMatch(/^docs\/api\/call-reject\.md:8:8 error broken-link /);
  expect(Object.keys(await readFiles(join(folder, "sdk")))).toContain("client.ts");
});
