import { readFile } from "node:fs/promises";
import { catalog, type Code } from "../../diagnostics/catalog.js";
import { didYouMean } from "../../diagnostics/suggest.js";
import type { Command, ExitCode } from "../command.js";
import type { Arguments } from "../options.js";
import type { Terminal } from "../terminal.js";
import { UsageError } from "../usage-error.js";

// The package holds the rules' pages beside their sources: as far above dist/cli/commands/ as above src/cli/commands/.
const rules = new URL("../../../src/rules/", import.meta.url);

/** `docwright explain`: what a finding means and what to do about it. */
export const explainCommand: Command = {
  operands: [{ name: "code", about: "the finding's code, as `lint` prints it" }],
  about: "says what a finding means, or lists all that there are",
  options: [],
  exit: { 0: "the code is known" },
  run: runExplain,
};

async function runExplain({ operands }: Arguments, terminal: Terminal): Promise<ExitCode> {
  const [code, ...others] = operands;
  if (others.length > 0) throw new UsageError(`Unexpected \`${others.join(" ")}\`, expected one code`);
  terminal.out.write(code === undefined ? listCodes(terminal) : await explain(code));
  return 0;
}

async function explain(code: string): Promise<string> {
  if (!isCode(code)) {
    const near = didYouMean(code, Object.keys(catalog));
    throw new UsageError(`Unexpected code \`${code}\`, expected one that \`docwright explain\` lists${near}`);
  }
  return (await pageOf(code)) ?? `${code} (${catalog[code].severity}): ${catalog[code].title}\n`;
}

function isCode(code: string): code is Code {
  return Object.hasOwn(catalog, code);
}

// What the reader and the linker find has no page: its title says it all.
async function pageOf(code: Code): Promise<string | undefined> {
  try {
    return await readFile(new URL(`${code}.md`, rules), "utf8");
  } catch {
    return undefined;
  }
}

function listCodes({ out }: Terminal): string {
  const codes = Object.entries(catalog).toSorted(([one], [other]) => (one < other ? -1 : 1));
  const width = Math.max(...codes.map(([code]) => code.length));
  return codes
    .map(([code, { severity, title }]) => {
      const level = out.palette.severity[severity](severity.padEnd("warning".length));
      return `${out.palette.strong(code.padEnd(width))} ${level} ${title}\n`;
    })
    .join("");
}
