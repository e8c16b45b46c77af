import pc from "picocolors";
import type { Palette } from "../diagnostics/reporters/report-options.js";

/** All that a command knows of the world outside: where it runs and where it writes to. */
export interface Terminal {
  /** The current folder. */
  readonly folder: string;
  /** For what was asked for: findings, drift, help. */
  readonly out: Stream;
  /** For what is to be said about the run: errors, progress, summary. */
  readonly err: Stream;
  /** Whether an error is to be shown with its stack. */
  readonly isDebugging: boolean;
}

export interface Stream {
  readonly write: (text: string) => void;
  readonly palette: Palette;
  /** Whether a person is watching. */
  readonly interactive: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** A stream of the process, in colours where they are wanted: no-color.org, force-color.org, and `--no-color`. */
export function streamOf(stream: NodeJS.WriteStream, args: readonly string[], environment: Environment): Stream {
  const interactive = stream.isTTY === true && environment["TERM"] !== "dumb";
  const isForced = Boolean(environment["FORCE_COLOR"]) && environment["FORCE_COLOR"] !== "0";
  const isForbidden = args.includes("--no-color") || Boolean(environment["NO_COLOR"]);
  return {
    write: (text) => stream.write(text),
    palette: createPalette(!isForbidden && (isForced || interactive)),
    interactive,
  };
}

/** A palette of colours, or of none. */
export function createPalette(enabled: boolean): Palette {
  const { blue, bold, dim, red, yellow } = pc.createColors(enabled);
  return { severity: { error: red, warning: yellow, info: blue }, strong: bold, faint: dim };
}
