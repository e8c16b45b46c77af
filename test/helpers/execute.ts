import { execFile } from "node:child_process";

/** What a program did. */
export interface Execution {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Where and how a program runs. */
export interface Surroundings {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs `program` to its end, with the environment that it would have anywhere. */
export function execute(program: string, args: readonly string[], { cwd, env = {} }: Surroundings): Promise<Execution> {
  const { FORCE_COLOR: _forced, NO_COLOR: _forbidden, ...inherited } = process.env;
  return new Promise((resolve) => {
    execFile(program, [...args], { cwd, env: { ...inherited, ...env } }, (error, out, err) => {
      resolve({ code: error === null ? 0 : Number(error.code), out, err });
    });
  });
}
