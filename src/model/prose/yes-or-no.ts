import type { RichText } from "../../page/page.js";

/** Ticks and crosses, which stand alone in their cells. */
const ticks = /^\s*(?:[✓✔☑✅]\uFE0F?|x)\s*$/i;
const crosses = /^\s*(?:[✗✘❌✖☐]\uFE0F?|[-–—])\s*$/;
/** "Yes, if it is recorded": of some cases only. */
const conditional = /\b(?:if|unless|when)\b/i;

/** What a cell under "Required", "Nullable" or "Read-only" says; undefined where it says nothing of the kind. */
export function yesOrNo(cell: RichText | undefined): boolean | undefined {
  const text = cell?.text ?? "";
  if (ticks.test(text)) return true;
  if (crosses.test(text)) return false;
  if (/^\W*(?:y|yes|required|mandatory|nullable|read-?only|true)\b/i.test(text))
    return conditional.test(text) ? undefined : true;
  return /^\W*(?:n|no|optional|not (?:nullable|required)|false)\b/i.test(text) ? false : undefined;
}
