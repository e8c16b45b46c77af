/**
 * What each stage and each command costs over a reference, beside the floor: remark alone parsing the same pages in the same run.
 * `npm run bench -- <docs>`; medians of five, seconds, and what each is of the floor.
 */
import { resolveConfig } from "../src/config/resolve.js";
import { emitSdk } from "../src/emit/emit.js";
import { exportOpenapi } from "../src/export/openapi/openapi.js";
import { printJson } from "../src/export/print.js";
import { buildApi } from "../src/model/build.js";
import { parseMarkdown } from "../src/page/markdown/markdown.js";
import { parsePage } from "../src/page/parse.js";
import { parseWithRemark } from "../src/page/markdown/remark.js";
import { checkApi } from "../src/rules/all.js";
import { loadSources } from "../src/source/load.js";
import { median } from "./median.js";

const rounds = 5;
const ignore = (): void => {};

const config = resolveConfig({ input: process.argv[2] ?? "docs-input" });
const times = new Map<string, number[]>();

async function time<T>(stage: string, run: () => T | Promise<T>): Promise<T> {
  const begun = performance.now();
  const result = await run();
  const known = times.get(stage) ?? [];
  times.set(stage, [...known, (performance.now() - begun) / 1000]);
  return result;
}

for (let round = 0; round < rounds; round++) {
  const library = await time("load", () => loadSources(config.input));
  await time("floor: remark alone", () => library.sources.map(({ text }) => parseWithRemark(text)));
  await time("(the parser alone)", () => library.sources.map(({ text }) => parseMarkdown(text)));
  const pages = await time("parse", () => library.sources.map((source) => parsePage(source, library, ignore)));
  const api = await time("build", () => buildApi(pages, ignore));
  await time("check", () => checkApi({ api, pages, library }, ignore));
  await time("emit", () => emitSdk(api, config.sdk));
  await time("export", () => printJson(exportOpenapi(api, config.openapi)));
}

/** What each command does. */
const commands = {
  lint: ["load", "parse", "build", "check"],
  generate: ["load", "parse", "build", "check", "emit"],
  "export openapi": ["load", "parse", "build", "export"],
};

const floor = took("floor: remark alone");
const rows = [
  ...[...times.keys()].map((stage) => [stage, took(stage)] as const),
  ...Object.entries(commands).map(
    ([command, stages]) => [`docwright ${command}`, stages.reduce((sum, stage) => sum + took(stage), 0)] as const,
  ),
];
const width = Math.max(...rows.map(([stage]) => stage.length));
process.stdout.write(
  `| ${"stage".padEnd(width)} |       s | of the floor |\n|${"-".repeat(width + 2)}|---------|--------------|\n`,
);
for (const [stage, seconds] of rows) {
  process.stdout.write(
    `| ${stage.padEnd(width)} | ${seconds.toFixed(3).padStart(7)} | ${(seconds / floor).toFixed(2).padStart(12)} |\n`,
  );
}
process.stdout.write(`\npeak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB\n`);

function took(stage: string): number {
  return median(times.get(stage) ?? []);
}
