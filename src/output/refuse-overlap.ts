import { isInFolder } from "../util/in-folder.js";
import { OutputError } from "./output-error.js";
import { realPathOf } from "./real-path.js";

/**
 * Throws `OutputError` where the reference at `input` and the output at `output` hold one another, links followed: a run would read
 * what the one before it wrote, or write among the pages.
 */
export async function refuseOverlap(input: string, output: string): Promise<void> {
  const [from, to] = [await realPathOf(input), await realPathOf(output)];
  if (isInFolder(to, from))
    throw new OutputError(`Unexpected output ${output} inside the docs ${input}, expected a folder beside them`);
  if (isInFolder(from, to))
    throw new OutputError(`Unexpected docs ${input} inside the output ${output}, expected a folder beside them`);
}
