import { join } from "node:path";
import { run } from "../../src/cli/run.js";
import { plainPalette as plain } from "../../src/diagnostics/reporters/report-options.js";
import { answerCall } from "../helpers/answer-call.js";
import { tempFolder, writeFiles } from "../helpers/temp-folder.js";

/** What a command line came to. */
export interface Answer {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs `docwright` with `args` in `folder`, without colours and without a person watching. */
export async function docwright(folder: string, ...args: readonly string[]): Promise<Answer> {
  const said = { out: "", err: "" };
  const streamTo = (name: keyof typeof said) => ({
    write: (text: string) => {
      said[name] += text;
    },
    palette: plain,
    interactive: false,
  });
  const code = await run(args, { folder, out: streamTo("out"), err: streamTo("err"), isDebugging: false });
  return { code, ...said };
}

/** A folder with a small reference in `docs`. */
export async function project(): Promise<string> {
  const folder = await tempFolder();
  await writeFiles(join(folder, "docs"), answerCall);
  return folder;
}
