import { realpath } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, relative, sep } from "node:path";
import { OutputError } from "./output-error.js";

/**
 * Throws `OutputError` where the reference at `input` and the output at `output` hold one another, links followed: a run would read
 * what the one before it wrote, or write among the pages.
 */
export async function refuseOverlap(input: string, output: string): Promise<void> {
  const [from, to] = [await realPathOf(input), await realPathOf(output)];
  if (isWithin(from, to))
    throw new OutputError(`Unexpected output ${output} inside the docs ${input}, expected a folder beside them`);
  if (isWithin(to, from))
    throw new OutputError(`Unexpected docs ${input} inside the output ${output}, expected a folder beside them`);
}

// Of a path that is not there yet, the part that is.
async function realPathOf(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    const above = dirname(path);
    return above === path ? path : join(await realPathOf(above), basename(path));
  }
}

function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
