import type { Page } from "../../page/page.js";
import { nameCellOf, sectionsOf, tablesOf } from "../page-access.js";

/** A number that is a segment, in the path of a target. */
const number = /(?<=[^/:]\/)\d+(?=\/|$)/g;

/** The parameters of a path that `page` tabulates, in the order of the page. */
export function keysTold(page: Page): readonly string[] {
  return sectionsOf(page, "pathParameters")
    .flatMap(tablesOf)
    .flatMap((table) => table.rows.flatMap((row) => nameCellOf(table, row)?.text.trim() ?? []));
}

/**
 * `target` with `keys`, all that its page tabulates, in the places of the numbers that are shown there: as many as keys, where no
 * placeholder is any.
 */
export function withKeysTold(target: string, keys: readonly string[]): string {
  const [path = "", ...query] = target.split("?");
  const isShown = !/[{<(:]/.test(path.replace(/^https?:/i, "")) && path.match(number)?.length === keys.length;
  if (!isShown || !keys.every((key) => /^[\w-]+$/.test(key))) return target;
  const left = [...keys];
  return [path.replace(number, () => `{${left.shift() ?? ""}}`), ...query].join("?");
}
