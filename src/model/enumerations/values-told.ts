import type { Page } from "../../page/page.js";
import { isWithin } from "../../util/upwards.js";
import type { PropertyDraft } from "../draft.js";
import { withListedType } from "./announced-values.js";
import { withExplainedValues } from "./explained-values.js";

/** `rows`, of what a request holds, with what `page` says apart of the values that they take. */
export function withValuesTold<P extends PropertyDraft>(rows: readonly P[], { sections }: Page): readonly P[] {
  const about = sections.filter((section) => !isWithin(section, "response"));
  return withExplainedValues(withListedType(rows, about), about);
}
