import { readdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { type BundlerOptions, createFollower } from "../../src/bundler/follower.js";
import { resolveConfig } from "../../src/config/resolve.js";
import { generate } from "../../src/generate.js";
import { writeOutput } from "../../src/output/write.js";
import { answerCall } from "../helpers/answer-call.js";
import { execute } from "../helpers/execute.js";
import { readFiles } from "../helpers/temp-folder.js";
import { projectOf } from "./project.js";

const answerPage = answerCall["api/call-answer.md"] ?? "";
const options: BundlerOptions = { input: "docs", output: "sdk" };

test("the SDK is made, and its pages and their folders are named", async () => {
  const folder = await projectOf(answerCall);
  const { refresh, watched } = createFollower(options, folder);
  await refresh();
  const { files, folders } = watched();
  expect(files).toEqual(["api/call-answer.md", "resources/call.md"].map((path) => join(folder, "docs", path)));
  expect(folders).toEqual(["", "api", "resources"].map((path) => join(folder, "docs", path)));
  expect(await readFile(join(folder, "sdk/builders/calls.ts"), "utf8")).toContain("post(body: AnswerCallBody");
});

test("beside a page that is read alone none is waited for", async () => {
  const folder = await projectOf(answerCall);
  const { refresh, watched } = createFollower({ ...options, input: page }, folder);
  await refresh();
  expect(watched().folders).toEqual([]);
});

test("what is not said here is said by the config file, of which another can be named", async () => {
  const folder = await projectOf(answerCall);
  await writeFile(join(folder, "docwright.config.json"), '{ "input": "docs", "output": "sdk" }');
  await writeFile(join(folder, "other.json"), '{ "input": "docs", "output": "other" }');
  await createFollower({}, folder).refresh();
  await createFollower({ config: "other.json" }, folder).refresh();
  await createFollower({ output: "own" }, folder).refresh();
  for (const output of ["sdk", "other", "own"]) {
    expect((await stat(join(folder, output, "client.ts"))).isFile()).toBe(true);
  }
});

const page = "docs/api/call-answer.md";

// Its page of the call has a time that can be given to another file.
async function agedProject(): Promise<string> {
  const folder = await projectOf(answerCall);
  await utimes(join(folder, page), 1, 1);
  return folder;
}

// The page becomes another one of the same size and time: whoever reads it sees that.
async function changeUnseen(folder: string): Promise<void> {
  await writeFile(join(folder, page), answerPage.replaceAll("greeting", "farewell"));
  await utimes(join(folder, page), 1, 1);
}

async function modelIn(folder: string): Promise<string> {
  return readFile(join(folder, "sdk/models/calls.ts"), "utf8");
}

test("pages are not read again as long as they have not changed, by another build neither", async () => {
  const folder = await agedProject();
  const follower = createFollower(options, folder);
  await follower.refresh();
  await changeUnseen(folder);
  await follower.refresh();
  expect(await modelIn(folder)).toContain("greeting");
  await createFollower(options, folder).refresh();
  expect(await modelIn(folder)).toContain("greeting");
  await utimes(join(folder, page), 2, 2);
  await follower.refresh();
  expect(await modelIn(folder)).toContain("farewell");
});

test("the SDK is made anew for other settings", async () => {
  const folder = await agedProject();
  await createFollower(options, folder).refresh();
  await changeUnseen(folder);
  await createFollower({ ...options, baseUrl: "https://calls.example/v2" }, folder).refresh();
  expect(await modelIn(folder)).toContain("farewell");
});

test("a file of the SDK that was edited, or is gone, is made anew, by the follower that made it too", async () => {
  const folder = await projectOf(answerCall);
  const follower = createFollower(options, folder);
  await follower.refresh();
  const client = join(folder, "sdk/client.ts");
  const text = await readFile(client, "utf8");
  await writeFile(client, "");
  await createFollower(options, folder).refresh();
  expect(await readFile(client, "utf8")).toBe(text);
  await rm(client);
  await follower.refresh();
  expect(await readFile(client, "utf8")).toBe(text);
});

test("errors of the reference fail each build until they are mended, and the rest is written", async () => {
  const broken = { ...answerCall, "api/call-answer.md": `${answerPage}\n[!INCLUDE [lost](../includes/lost.md)]\n` };
  const folder = await projectOf(broken);
  const { refresh, watched } = createFollower(options, folder);
  const failing = {
    message: expect.stringMatching(
      /^The reference has errors\n\ndocs\/api\/call-answer\.md:\d+:\d+ error include-missing /,
    ),
  };
  await expect(refresh()).rejects.toMatchObject(failing);
  await expect(refresh()).rejects.toMatchObject(failing);
  expect(watched().folders).toContain(join(folder, "docs/api"));
  expect((await stat(join(folder, "sdk/client.ts"))).isFile()).toBe(true);
  await writeFile(join(folder, page), answerPage);
  await refresh();
});

test("what was made meanwhile of something else is made anew", async () => {
  const folder = await projectOf(answerCall);
  await createFollower(options, folder).refresh();
  const made = await readFile(join(folder, "sdk/builders/calls.ts"), "utf8");
  const { files } = await generate(resolveConfig({ input: "docs", output: "sdk", include: ["resources/**"] }, folder));
  await writeOutput(join(folder, "sdk"), files);
  await createFollower(options, folder).refresh();
  expect(await readFile(join(folder, "sdk/builders/calls.ts"), "utf8")).toBe(made);
});

test("the SDK is whole again with a file that was gone while a build failed", async () => {
  const including = {
    ...answerCall,
    "api/call-answer.md": `${answerPage}\n[!INCLUDE [found](../includes/found.md)]\n`,
  };
  const folder = await projectOf({ ...including, "includes/found.md": "Calls ring." });
  const { refresh } = createFollower(options, folder);
  await refresh();
  const made = await readFiles(join(folder, "sdk"));
  await rename(join(folder, "docs/includes"), join(folder, "includes"));
  await rename(join(folder, "docs/resources"), join(folder, "resources"));
  await expect(refresh()).rejects.toThrow("The reference has errors");
  await rename(join(folder, "includes"), join(folder, "docs/includes"));
  await rename(join(folder, "resources"), join(folder, "docs/resources"));
  await refresh();
  expect(await readFiles(join(folder, "sdk"))).toEqual(made);
});

test("a project whose cache cannot be written has its SDK made each time", async () => {
  const folder = await agedProject();
  vi.stubEnv("CACHE_DIR", join(folder, page));
  await createFollower(options, folder).refresh();
  await changeUnseen(folder);
  await createFollower(options, folder).refresh();
  expect(await modelIn(folder)).toContain("farewell");
});

test("a project without a cache gets no file but its SDK", async () => {
  const folder = await projectOf(answerCall);
  vi.stubEnv("CACHE_DIR", "");
  const follower = new URL("../../src/bundler/follower.ts", import.meta.url).href;
  const script = `import { createFollower } from "${follower}"; await createFollower(${JSON.stringify(options)}, process.cwd()).refresh();`;
  const tsx = import.meta.resolve("tsx");
  const { err } = await execute(process.execPath, ["--import", tsx, "--input-type=module", "--eval", script], {
    cwd: folder,
  });
  expect(err).toBe("");
  expect((await readdir(folder)).toSorted()).toEqual(["docs", "sdk"]);
});

test("the SDK needs a folder of its own", async () => {
  const folder = await projectOf(answerCall);
  await expect(createFollower({ input: "docs" }, folder).refresh()).rejects.toThrow(
    "Missing `output`, expected the folder of the SDK, in a config file or among the plugin's options",
  );
  await expect(createFollower({ input: "docs", output: "docs/sdk" }, folder).refresh()).rejects.toThrow(
    "inside the docs",
  );
});

test("a reference that is not there yet is waited for", async () => {
  const folder = await projectOf(answerCall);
  const { refresh, watched } = createFollower({ ...options, input: "coming" }, folder);
  expect(watched()).toEqual({ files: [], folders: [] });
  await expect(refresh()).rejects.toThrow("There is no file or folder");
  expect(watched()).toEqual({ files: [], folders: [join(folder, "coming")] });
});

test("what lies in the reference's folder, or in the SDK's, is its concern", async () => {
  const folder = await projectOf(answerCall);
  const { refresh, concerns } = createFollower(options, folder);
  const paths = ["docs/api/call-new.md", "sdk/client.ts", "docs-old/api.md"].map((path) => join(folder, path));
  expect(paths.map(concerns)).toEqual([false, false, false]);
  await refresh();
  expect(paths.map(concerns)).toEqual([true, true, false]);
});

test("an SDK that could not be made is no concern: making it writes it", async () => {
  const folder = await projectOf({
    ...answerCall,
    "api/call-answer.md": `${answerPage}\n[!INCLUDE [a](../includes/a.md)]\n`,
  });
  const { refresh, concerns } = createFollower(options, folder);
  await expect(refresh()).rejects.toThrow("The reference has errors");
  expect(["docs/api/call-answer.md", "sdk/client.ts"].map((path) => concerns(join(folder, path)))).toEqual([
    true,
    false,
  ]);
});

test("of refreshes at once the second waits for the first, and those behind it for the second", async () => {
  const folder = await projectOf(answerCall);
  const { refresh } = createFollower(options, folder);
  const first = refresh();
  await Promise.resolve();
  const second = refresh();
  expect(second).not.toBe(first);
  expect(refresh()).toBe(second);
  await Promise.all([first, second]);
});
