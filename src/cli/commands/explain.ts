import { readFile } from "node:fs/promises";
import { catalog, type Code } from "../../diagnostics/catalog.js";
import { explanationOf } from "../../diagnostics/explanation.js";
import { didYouMean } from "../../diagnostics/suggest.js";
import type { Command, ExitCode } from "../command.js";
import type { Arguments } from "../options.js";
import type { Terminal } from "../terminal.js";
import { UsageError } from "../usage-error.js";

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
  if (isCode(code)) return readExplanation(code);
  throw new UsageError(`Unexpected code \`${code}\`, expected one that \`docwright explain\` lists${meantBy(code)}`);
}

/** The page that says what `code` means. */
export function readExplanation(code: Code): Promise<string> {
  return readFile(explanationOf(code), "utf8");
}

function isCode(code: string): code is Code {
  return Object.hasOwn(catalog, code);
}

// A code is often typed to where it is told apart from the others.
const mostNamed = 5;

function meantBy(code: string): string {
  const begun = code === "" ? [] : Object.keys(catalog).filter((known) => known.startsWith(code));
  if (begun.length === 0 || begun.length > mostNamed) return didYouMean(code, Object.keys(catalog));
  return `, such as ${begun.map((known) => `\`${known}\``).join(", ")}`;
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
