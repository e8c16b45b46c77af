import { offsetAt, type Region, type Stretch } from "../region.js";

/** A command of a shell: its words, each without the quotes and backslashes around and in it, and where it stands. */
export interface Command {
  readonly words: readonly Region[];
  readonly start: number;
  readonly end: number;
}

/** What ends a command as a line end does. */
const enders: ReadonlySet<string> = new Set(["\n", ";", "|", "&", ">", "<"]);
/** What ends one in the middle of a word. Pages write `/calls/<id>?deep=true&top=5` without the quotes that a shell asks for. */
const innerEnders: ReadonlySet<string> = new Set(["\n", ";", "|"]);

/** The commands in `region`, by the quoting of POSIX's shell (2.2): one a line, unless a backslash or a quote joins lines. */
export function readCommands(region: Region): readonly Command[] {
  const { text } = region;
  const commands: Command[] = [];
  let words: Region[] = [];
  let start = 0;
  let at = 0;
  while (at < text.length) {
    const character = text.charAt(at);
    if (enders.has(character)) {
      if (words.length > 0) commands.push({ words, start, end: at });
      words = [];
      at += 1;
    } else if (/\s/.test(character) || text.startsWith("\\\n", at)) {
      at += character === "\\" ? 2 : 1;
    } else {
      if (words.length === 0) start = at;
      const word = readWord(region, at);
      words.push(word.region);
      at = word.end;
    }
  }
  return words.length > 0 ? [...commands, { words, start, end: text.trimEnd().length }] : commands;
}

/** The word that begins at `from`, and the index behind it. What no quote closes reaches to the end. */
function readWord(region: Region, from: number): { readonly region: Region; readonly end: number } {
  const { text } = region;
  const stretches: Stretch[] = [];
  const kept: string[] = [];
  let quote = "";
  let next = -1;
  let at = from;
  for (; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (quote === "" && (innerEnders.has(character) || /\s/.test(character))) break;
    if (character === quote || (quote === "" && (character === "'" || character === '"'))) {
      quote = quote === "" ? character : "";
      continue;
    }
    if (character === "\\" && escapes(quote, text.charAt(at + 1))) {
      at += 1;
      // A backslash before a line end joins the lines.
      if (text.charAt(at) === "\n") continue;
    }
    const offset = offsetAt(region, at);
    if (offset !== next) stretches.push({ at: kept.length, offset });
    next = offset + 1;
    kept.push(text.charAt(at));
  }
  const places = stretches.length > 0 ? stretches : [{ at: 0, offset: offsetAt(region, from) }];
  return { region: { source: region.source, text: kept.join(""), base: 0, stretches: places }, end: at };
}

function escapes(quote: string, next: string): boolean {
  return quote === "" ? next !== "" : quote === '"' && /["\\$`\n]/.test(next);
}
