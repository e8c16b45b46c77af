import type { RichText } from "../page/page.js";

/** What a cell under "Required" or "Nullable" says; undefined where it says nothing of the kind. */
export function yesOrNo(cell: RichText | undefined): boolean | undefined {
  if (/^\W*(?:y|yes|required|nullable|true)\b/i.test(cell?.text ?? "")) return true;
  return /^\W*(?:n|no|optional|not nullable|false)\b/i.test(cell?.text ?? "") ? false : undefined;
}
