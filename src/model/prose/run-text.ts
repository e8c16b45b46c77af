import type { LinkRun, RichText, Run } from "../../page/page.js";
import type { Origin } from "../../source/source.js";

/** The runs of rich text joined to one string, in which patterns can be sought, with the way back from an index to its run. */
export interface RunText {
  readonly text: string;
  readonly spans: readonly RunSpan[];
}

/** A run and where it stands in the joined text: `start` inclusive, `end` exclusive. */
interface RunSpan {
  readonly run: Run;
  readonly start: number;
  readonly end: number;
}

export interface LinkSpan extends RunSpan {
  readonly run: LinkRun;
}

/** Whether `run` is set apart from the text around it: a code span, or strong. */
export function isMarked(run: Run | undefined): boolean {
  return run?.kind === "code" || (run?.kind === "text" && run.strong);
}

/** Joins the runs of `parts`, a line end between one part and the next. */
export function joinRuns(...parts: readonly RichText[]): RunText {
  const spans: RunSpan[] = [];
  let text = "";
  for (const [index, part] of parts.entries()) {
    if (index > 0) text += "\n";
    for (const run of part.runs) {
      spans.push({ run, start: text.length, end: text.length + run.text.length });
      text += run.text;
    }
  }
  return { text, spans };
}

/** A stretch of a joined text: `start` inclusive, `end` exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What `stretch` reads. */
export function textIn({ text }: RunText, { start, end }: Stretch): string {
  return text.slice(start, end);
}

/** The sentences of `stretch`, in order: they end at a full stop before a space, and at a line end. */
export function sentencesIn(joined: RunText, stretch: Stretch): readonly Stretch[] {
  const sentences: Stretch[] = [];
  let start = stretch.start;
  for (const stop of textIn(joined, stretch).matchAll(/[.!?](?=\s)|\n/g)) {
    const end = stretch.start + stop.index + 1;
    sentences.push({ start, end });
    start = end;
  }
  return [...sentences, { start, end: stretch.end }].filter((sentence) => sentence.start < sentence.end);
}

export function linksIn(joined: RunText): readonly LinkSpan[] {
  return joined.spans.filter((span): span is LinkSpan => span.run.kind === "link");
}

/**
 * Where the source writes the part of a joined text that begins at `start` and reads `part`. Markup and escapes only add
 * characters, so it is sought from the same offset of its run on; the whole run stands in where the source spells it otherwise.
 */
export function originWithin({ spans }: RunText, start: number, part: string): Origin | undefined {
  const span = spans.findLast((candidate) => candidate.start <= start);
  if (!span) return undefined;
  const { source, start: runStart, end } = span.run.origin;
  const at = source.text.indexOf(part, runStart + start - span.start);
  return at !== -1 && at + part.length <= end ? { source, start: at, end: at + part.length } : span.run.origin;
}
