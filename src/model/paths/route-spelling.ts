import { createSpelling } from "../../util/common-spelling.js";
import { foldCase } from "../../util/fold-case.js";
import type { Api } from "../api.js";
import { listedLines } from "../operations/operation-lines.js";
import { namesIn } from "./path-template.js";

/**
 * Spells the name of a segment as route lines have it, here and elsewhere in the API. Of several spellings it takes the one that lines
 * and the requests of examples together write most often; of those in equal use the one with the small letter first, and with capitals
 * that tell words apart.
 */
export function createRouteSpelling({
  operations,
  examples,
}: Pick<Api, "operations" | "examples">): (name: string) => string {
  const documented = operations.flatMap(listedLines).flatMap(({ path }) => namesIn(path));
  const known = new Set(documented);
  const shown = examples.flatMap(({ request }) => request.target.replace(/\?.*$/s, "").split(/[/()]/));
  return createSpelling([...documented, ...shown.filter((name) => known.has(name))], foldCase);
}
