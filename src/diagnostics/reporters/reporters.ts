import { reportGithub } from "./github.js";
import { reportJson } from "./json.js";
import type { Reporter } from "./report-options.js";
import { reportSarif } from "./sarif.js";
import { reportText } from "./text.js";

/** Every form that findings can be printed in, by the name that `--format` takes. */
export const reporters = {
  text: reportText,
  json: reportJson,
  github: reportGithub,
  sarif: reportSarif,
} satisfies Record<string, Reporter>;

export type Format = keyof typeof reporters;
