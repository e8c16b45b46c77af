import { dirname, join } from "node:path";
import { ConfigError } from "../config/config-error.js";
import type { Config, UserConfig } from "../config/config.js";
import { settleConfig } from "../config/settle.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { plainPalette } from "../diagnostics/reporters/report-options.js";
import { reportText } from "../diagnostics/reporters/text.js";
import { generate } from "../generate.js";
import { isMadeOf, noteMadeOf, stateOf } from "../output/freshness.js";
import { refuseOverlap } from "../output/refuse-overlap.js";
import { writeOutput } from "../output/write.js";
import { listReference, type ReferenceFiles } from "../source/load.js";
import { isInFolder } from "../util/in-folder.js";
import { pathFrom } from "../util/path-from.js";

/** What a build is told: what a config file can say, over which it goes, and which file that is. */
export interface BundlerOptions extends UserConfig {
  /**
   * The config file, relative to the folder that the build runs in.
   * @default the one that lies there
   */
  readonly config?: string | undefined;
}

/** What a bundler watches, as absolute paths. */
interface Watched {
  /** The pages and includes that the SDK is made of. */
  readonly files: readonly string[];
  /** Where more of them may come to lie: the folder of the reference and those in it, and none of a page that is read alone. */
  readonly folders: readonly string[];
}

/** An SDK that follows its reference. */
export interface Follower {
  /**
   * Makes the SDK anew if the reference, the settings or docwright are others than when it was made, or if somebody has edited it.
   * Rejects where the reference has errors, when the rest of it is written, and as `generate` and `writeOutput` do.
   */
  readonly refresh: () => Promise<void>;
  /** What the last refresh has found, whether or not it could make the SDK of it; nothing before the first. */
  readonly watched: () => Watched;
  /** Whether a change at an absolute path asks for a refresh: in the reference, or in an SDK that is as it should be. */
  readonly concerns: (path: string) => boolean;
}

/** Follows the reference that `options` name, or the config file, for a build that runs in `folder`. */
export function createFollower({ config: file, ...given }: BundlerOptions, folder: string): Follower {
  let reference: string | undefined;
  let watched: Watched = { files: [], folders: [] };
  let made: { readonly output: string; readonly note: string } | undefined;
  async function refresh(): Promise<void> {
    const config = await settleConfig(given, folder, file);
    const output = outputOf(config);
    await refuseOverlap(config.input, output);
    const found = await listReference(config.input).catch((error: unknown) => {
      // It may yet come to be there.
      watched = { files: [], folders: [config.input] };
      throw error;
    });
    reference = found.folder;
    watched = watchedOf(found);
    const state = await stateOf(config, found);
    if (await isMadeOf(state, output, made?.note)) return;
    made = undefined;
    failOn(await make(config, output), pathFrom(folder, reference));
    made = { output, note: await noteMadeOf(state, output) };
  }
  return {
    refresh: oneByOne(refresh),
    watched: () => watched,
    // Where the making failed, it would fail again and again for the files that it has written.
    concerns: (path) => [reference, made?.output].some((root) => root !== undefined && isInFolder(path, root)),
  };
}

/** `work`, which is not begun before the last is done; whoever asks while another waits to begin waits with that one. */
function oneByOne(work: () => Promise<void>): () => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  let waiting: Promise<void> | undefined;
  return () => {
    if (waiting) return waiting;
    const begin = (): Promise<void> => {
      waiting = undefined;
      return work();
    };
    last = last.then(begin, begin);
    waiting = last;
    return last;
  };
}

function watchedOf({ folder, files, isOnePage }: ReferenceFiles): Watched {
  const pages = files.filter((path) => /\.md$/i.test(path)).map((path) => join(folder, path));
  return { files: pages, folders: isOnePage ? [] : [...new Set([folder, ...pages.map((path) => dirname(path))])] };
}

function outputOf({ output }: Config): string {
  if (output !== undefined) return output;
  throw new ConfigError(
    "Missing `output`, expected the folder of the SDK, in a config file or among the plugin's options",
  );
}

/** Gives the errors of the reference. */
async function make(config: Config, output: string): Promise<readonly Diagnostic[]> {
  const { files, diagnostics } = await generate(config);
  await writeOutput(output, files);
  return diagnostics.filter(({ severity }) => severity === "error");
}

/** Errors printed in the message of a build that fails. */
const mostErrors = 20;

function failOn(errors: readonly Diagnostic[], root: string): void {
  if (errors.length === 0) return;
  const report = reportText(errors, { root, max: mostErrors, palette: plainPalette });
  throw new Error(`The reference has errors\n\n${report.trimEnd()}`);
}
