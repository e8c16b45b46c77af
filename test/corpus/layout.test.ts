import { expect, test, vi } from "vitest";
import { resolveConfig } from "../../src/config/resolve.js";
import { formatWithPrettier } from "../../src/emit/format.js";
import type * as native from "../../src/emit/native-format.js";
import { generate } from "../../src/generate.js";
import { corpusFolder } from "./corpus.js";

const layouts = vi.hoisted(() => new Map<string, string | undefined>());

vi.mock("../../src/emit/native-format.js", async (original) => {
  const { loadNativeFormatter } = await original<typeof native>();
  const format = await loadNativeFormatter();
  return {
    loadNativeFormatter: () => async (text: string, width: number) => {
      const layout = await format?.(text, width);
      layouts.set(text, layout);
      return layout;
    },
  };
});

test("the layout of every file is prettier's, whatever makes it", async () => {
  await generate(resolveConfig({ input: corpusFolder(), output: "sdk" }));
  const different: string[] = [];
  for (const [text, layout] of layouts) if (layout !== (await formatWithPrettier(text))) different.push(text);
  expect(layouts.size).toBeGreaterThan(100);
  expect(different).toEqual([]);
}, 300_000);
