import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadSources } from "../../src/source/load.js";
import { tempFolder } from "../helpers/temp-folder.js";

async function failureOf(root: string): Promise<string> {
  return loadSources(root).then(
    () => "loaded",
    (error: unknown) => String(error).replaceAll(root, "ROOT"),
  );
}

test("the pages of a folder are read, sorted, all but includes", async () => {
  const root = await tempFolder({
    "resources/call.md": "# call\n",
    "api/call-get.md": "# Get call\n",
    "api/Call-list.MD": "# List calls\n",
    "includes/note.md": "A note.\n",
    "api/includes/note.md": "Another note.\n",
    "images/call.png": "",
  });
  const { sources } = await loadSources(root);
  expect(sources).toEqual([
    { path: "api/Call-list.MD", text: "# List calls\n" },
    { path: "api/call-get.md", text: "# Get call\n" },
    { path: "resources/call.md", text: "# call\n" },
  ]);
});

test("includes are found when they are asked for, and read once", async () => {
  const root = await tempFolder({ "api/call.md": "# call\n", "includes/note.md": "A note.\r\n" });
  const { find } = await loadSources(root);
  expect(find("includes/note.md")).toEqual({ path: "includes/note.md", text: "A note.\n" });
  expect(find("includes/note.md")).toBe(find("includes/note.md"));
  expect(find("includes/gone.md")).toBeUndefined();
  expect(find("../call.md")).toBeUndefined();
});

test("a library knows every file, and the spelling of each", async () => {
  const root = await tempFolder({ "api/Call.md": "# call\n", "images/call.png": "" });
  const { find, has, spelling } = await loadSources(root);
  expect([has("api/Call.md"), has("images/call.png"), has("api/call.md")]).toEqual([true, true, false]);
  expect([spelling("API/call.md"), spelling("api/gone.md")]).toEqual(["api/Call.md", undefined]);
  expect(find("images/call.png")).toBeUndefined();
});

test("hidden folders, hidden files and node_modules are passed over", async () => {
  const root = await tempFolder({
    "call.md": "# call\n",
    ".git/call.md": "# no\n",
    ".call.md": "# no\n",
    "node_modules/x/readme.md": "# no\n",
    "api/.hidden/call.md": "# no\n",
  });
  expect((await loadSources(root)).sources.map(({ path }) => path)).toEqual(["call.md"]);
});

test("links are followed inside the root and nowhere else", async () => {
  const elsewhere = await tempFolder({ "secret.md": "# secret\n" });
  const root = await tempFolder({ "api/call.md": "# call\n" });
  await symlink(join(root, "api"), join(root, "alias"));
  await symlink(join(root, "api", "call.md"), join(root, "copy.md"));
  await symlink(root, join(root, "api", "circle"));
  await symlink(elsewhere, join(root, "outside"));
  await symlink(join(elsewhere, "secret.md"), join(root, "outside.md"));
  await symlink(join(root, "gone.md"), join(root, "dangling.md"));
  const { sources, find } = await loadSources(root);
  expect(sources.map(({ path }) => path)).toEqual(["alias/call.md", "api/call.md", "copy.md"]);
  expect(find("outside/secret.md")).toBeUndefined();
});

test("a single page is a library of one page, with the files beside it", async () => {
  const root = await tempFolder({ "call.md": "# call\n", "other.md": "# other\n", "includes/note.md": "A note.\n" });
  const { sources, find } = await loadSources(join(root, "call.md"));
  expect(sources).toEqual([{ path: "call.md", text: "# call\n" }]);
  expect(find("includes/note.md")?.text).toBe("A note.\n");
});

test("more pages than are read at a time are all read", async () => {
  const names = Array.from({ length: 100 }, (_, at) => `call-${String(at).padStart(3, "0")}.md`);
  const root = await tempFolder(Object.fromEntries(names.map((name) => [name, `# ${name}\n`])));
  expect((await loadSources(root)).sources).toEqual(names.map((path) => ({ path, text: `# ${path}\n` })));
});

test("a root that holds no pages is an error that a person understands", async () => {
  const root = await tempFolder({ "notes.txt": "x", "empty/.keep": "", "only/includes/note.md": "A note.\n" });
  await symlink("round", join(root, "round"));
  expect(await failureOf(join(root, "round"))).toBe("LoadError: ROOT cannot be read: its links lead in a circle.");
  expect(await failureOf(join(root, "gone"))).toBe("LoadError: There is no file or folder at ROOT.");
  expect(await failureOf(join(root, "notes.txt"))).toBe(
    "LoadError: ROOT is no markdown file: expected a folder of .md pages, or one such page.",
  );
  expect(await failureOf(join(root, "empty"))).toBe("LoadError: ROOT is empty: expected a folder of .md pages.");
  expect(await failureOf(join(root, "only"))).toBe("LoadError: There is no .md page in ROOT, among 1 file.");
  expect(await failureOf(root)).toBe("LoadError: There is no .md page in ROOT, among 2 files.");
});
