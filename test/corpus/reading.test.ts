import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { resolveConfig } from "../../src/config/resolve.js";
import { generate } from "../../src/generate.js";
import { loadSources } from "../../src/source/load.js";
import { seededRandom, shuffled } from "../helpers/random.js";
import { tempFolder } from "../helpers/temp-folder.js";
import { corpusFolder } from "./corpus.js";

test("the same pages with CRLF line ends, written in another order, become the same bytes, and so they do in a second run", async () => {
  const copy = await tempFolder();
  const { sources } = await loadSources(corpusFolder());
  for (const { path } of shuffled(sources, seededRandom(7))) {
    const text = await readFile(join(corpusFolder(), path), "utf8");
    await mkdir(dirname(join(copy, path)), { recursive: true });
    await writeFile(join(copy, path), text.replaceAll(/\r?\n/g, "\r\n"));
  }
  const first = await generate(resolveConfig({ input: corpusFolder() }));
  const second = await generate(resolveConfig({ input: copy }));
  const texts = new Map(second.files.map(({ path, text }) => [path, text]));
  const different = first.files.filter(({ path, text }) => texts.get(path) !== text).map(({ path }) => path);
  expect({ different, files: second.files.length }).toEqual({ different: [], files: first.files.length });
});
