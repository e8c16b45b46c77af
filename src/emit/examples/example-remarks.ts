import type { Contradiction } from "../../model/example.js";
import type { JsonNode } from "../../source/json-node.js";
import { citationOf } from "../../source/source.js";
import { groupBy } from "../../util/group-by.js";
import type { Sdk } from "../sdk.js";
import type { CompilerError, CompilerErrors } from "./check/compiler-error.js";
import type { Remark } from "./remark.js";

/** What to say above the lines of values in an emitted literal. */
export type Remarks = ReadonlyMap<JsonNode, readonly Remark[]>;

/** The kinds of contradiction that a type checker can see, with the rules that report them. */
const rules = {
  type: "example-type-mismatch",
  undocumented: "example-undocumented-property",
  readOnly: "example-read-only-property",
  missing: "example-missing-property",
} as const satisfies Partial<Record<Contradiction["kind"], string>>;

/**
 * The remarks on a literal: the `contradictions` of the page, as errors where the type checker reports that line, and
 * what else it reports.
 */
export function remarksOn(
  contradictions: readonly Contradiction[],
  errors: CompilerErrors,
  sdk: Pick<Sdk, "spoken">,
): Remarks {
  const faults = groupBy(contradictions.filter(isVisible), ({ node }) => node);
  const nodes = new Set([...faults.keys(), ...errors.keys()]);
  return new Map([...nodes].map((node) => [node, remarksAt(faults.get(node) ?? [], errors.get(node), sdk)]));
}

type Visible = Contradiction & { readonly kind: keyof typeof rules };

function isVisible(contradiction: Contradiction): contradiction is Visible {
  return contradiction.kind in rules;
}

// One error a line: the compiler's own words only where the page's contradictions say nothing of it.
function remarksAt(
  faults: readonly Visible[],
  error: CompilerError | undefined,
  { spoken }: Pick<Sdk, "spoken">,
): readonly Remark[] {
  const reported = error === undefined ? [] : [`${rules[error.kind]}: expected ${error.expected}`];
  const texts = faults.length > 0 ? faults.map(textOf) : reported;
  const isUnchecked = error?.isElusive === true;
  return texts.map((text, index) => ({
    text: spoken(text),
    isError: error !== undefined && !isUnchecked && index === texts.length - 1,
    isUnchecked,
  }));
}

function textOf({ kind, expected, documented }: Visible): string {
  const place = documented ? ` (${citationOf(documented)})` : "";
  return `${rules[kind]}: expected ${expected}${place}`;
}
