import type { Property } from "../model/api.js";
import { memberNames, memberNamesIn } from "../model/enumerations/member-names.js";
import type { Parameter } from "../model/operation.js";
import { readProse } from "../model/prose/prose.js";
import { describeType } from "../model/types/describe-type.js";
import type { TypeGraph } from "../model/types/type-graph.js";
import { toldDefault } from "../model/values/default-value.js";
import { describeLimits } from "../model/values/limits.js";
import type { Origin } from "../source/source.js";
import { describedIn } from "./helpers/described.js";
import { explainedAt } from "./helpers/related.js";
import { defineRule } from "./rule.js";

/** A description whose default is of another type than its property, beyond the limits beside it, or none of its values. */
export const defaultMismatch = defineRule({
  code: "default-mismatch",
  check({ api, graph, suggest }, report) {
    const membersOf = memberNamesIn(graph.enumerations);
    for (const described of describedIn(api)) {
      const { name, type, description, origin } = described;
      if (!/default/i.test(description)) continue;
      const told = toldDefault(described, membersOf);
      if (told?.kind !== "fault") continue;
      const { text, beyond } = told;
      if (beyond) {
        report(origin, { text, name, expected: describeLimits(beyond), near: undefined, values: [] });
        continue;
      }
      const { values, listedAt } = valuesOf(described, graph);
      // A list beside it that has it, and that the enumeration lacks, is a finding of its own.
      if (type.kind === "enumeration" && readProse(description).possibleValues?.includes(text)) continue;
      const expected = values.length === 0 ? `a value of type ${describeType(type)}` : undefined;
      const related = listedAt ? explainedAt(listedAt, "The values are listed here") : [];
      report(origin, { text, name, expected, near: suggest(text, values), values }, related);
    }
  },
});

interface Listed {
  readonly values: readonly string[];
  /** Where that is, if it is elsewhere. */
  readonly listedAt: Origin | undefined;
}

function valuesOf(described: Property | Parameter, graph: TypeGraph): Listed {
  const { type } = described;
  const typedAt = "typedAt" in described ? described.typedAt : undefined;
  if (type.kind === "values") return { values: type.values, listedAt: typedAt };
  const enumeration = type.kind === "enumeration" ? graph.enumeration(type.id) : undefined;
  return { values: enumeration ? memberNames(enumeration) : [], listedAt: enumeration?.origins[0] };
}
