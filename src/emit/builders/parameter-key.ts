import type { Parameter } from "../../model/operation.js";
import { foldCase } from "../../util/fold-case.js";

/** The same for parameters that are the same: case does not count in the name of a header, and does in that of an option. */
export function parameterKey({ in: place, name }: Parameter): string {
  return `${place} ${place === "header" ? foldCase(name) : name}`;
}
