import { readFile, stat } from "node:fs/promises";
import { dirname } from "node:path";
import type { Config } from "../config/config.js";
import { parseBaseline, printBaseline } from "../diagnostics/baseline-file.js";
import { baselineOf, sinceBaseline, type Baseline } from "../diagnostics/baseline.js";
import { pathBelow } from "../diagnostics/reporters/report-options.js";
import type { Linted } from "../lint.js";
import { explainingRefusal } from "../output/output-error.js";
import { realPathOf } from "../output/real-path.js";
import { writeAtomically } from "../output/write-atomically.js";
import { pathFrom } from "../util/path-from.js";
import { refusalIn } from "../util/refusal.js";
import type { Arguments } from "./options.js";
import { counted } from "./summary.js";
import { UsageError } from "./usage-error.js";

/** What a run has found that its baseline does not know, and a line, or none, on what that does. */
interface News {
  readonly linted: Linted;
  readonly remark: string;
}

/**
 * Opens the baseline that `config` names, to tell the news of a run from what is known; with `--update-baseline` it is written
 * first, so that there is no news. Throws `UsageError`.
 */
export async function openBaseline(given: Arguments, config: Config): Promise<(linted: Linted) => Promise<News>> {
  const { baseline: file } = config;
  const update = given.values["update-baseline"] === true;
  if (file === undefined) {
    if (update) throw new UsageError("Missing `--baseline`, expected the file to write, here or in a config file");
    return async (linted) => ({ linted, remark: "" });
  }
  const isWhole = await readsAll(given, config);
  if (update && !isWhole) {
    throw new UsageError("Unexpected `--update-baseline` for some pages, expected the whole reference");
  }
  if (update) await refuseOther(file);
  const kept = update ? undefined : await readBaseline(file);
  return async (linted) => {
    const { diagnostics } = linted;
    // However a run spells its docs and its baseline, or wherever it finds links to them, their pages are the same.
    const place = await realPathOf(file);
    const root = pathFrom(dirname(place), await realPathOf(linted.folder));
    const pageOf = (path: string): string => pathBelow(root, path);
    const baseline = kept ?? baselineOf(diagnostics, pageOf);
    if (update)
      await explainingRefusal(`Unwritable file ${file}`, () => writeAtomically(place, printBaseline(baseline)));
    const { fresh, known, gone } = sinceBaseline(diagnostics, baseline, pageOf);
    // What of the baseline is not found on some pages may stand on the others.
    return { linted: { ...linted, diagnostics: fresh }, remark: remarkOn(known, isWhole ? gone : []) };
  };
}

async function readsAll({ values: { include, exclude } }: Arguments, { input }: Config): Promise<boolean> {
  const found = await stat(input).catch(() => undefined);
  // What is not there is left to the run to tell.
  return include === undefined && exclude === undefined && found?.isDirectory() !== false;
}

/** Throws `UsageError` where an update would write over what is no baseline: a page that was meant to be linted. */
async function refuseOther(file: string): Promise<void> {
  const text = await readFile(file, "utf8").catch(() => undefined);
  if (text === undefined || parseBaseline(text)) return;
  throw new UsageError(`Unexpected file ${file}, expected a baseline to replace, or no file`);
}

function remarkOn(known: number, gone: Baseline): string {
  const mended = gone.reduce((sum, { count }) => sum + count, 0);
  const leftOut = known === 0 ? "" : `${counted(known, "known finding")} left out\n`;
  if (mended === 0) return leftOut;
  return `${leftOut}${counted(mended, "known finding")} found no more: \`--update-baseline\` forgets such\n`;
}

async function readBaseline(file: string): Promise<Baseline> {
  const expected = "expected a file that `docwright lint --update-baseline` has written";
  const text = await readFile(file, "utf8").catch((error: unknown) => {
    const refusal = refusalIn(error);
    throw refusal === undefined ? error : new UsageError(`Missing baseline ${file}, ${expected}`);
  });
  const baseline = parseBaseline(text);
  if (baseline) return baseline;
  throw new UsageError(`Unexpected content of the baseline ${file}, ${expected}`);
}
