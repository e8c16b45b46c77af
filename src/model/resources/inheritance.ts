import type { Paragraph } from "../../page/page.js";
import { alternatives } from "../../util/alternatives.js";
import { joinRuns, linksIn } from "../prose/run-text.js";
import { namedBy, type NamedExpression } from "../types/type-expression.js";

const members = "(?:properties|methods|relationships)";
/** What stands before the link to a base type, which many pages name in prose and nowhere else. */
const verb = alternatives(
  "",
  new RegExp(`inherits(?: all)?(?: (?:its|the))?(?: ${members}(?:,? and ${members})?)? from`),
  /(?:(?:is )?inherited|derive[sd]) from/,
  /extends/,
  /(?:is )?(?:a )?sub(?:type|class) of/,
  /base (?:class|type)(?::| is)/,
);
const beforeBase = new RegExp(
  `\\b(?:${verb.source})(?: (?:the|an?))?(?: base (?:type|class|resource|entity))?\\s*\\**$`,
  "i",
);

/** The base type that a resource's introduction names: "Inherits from [entity](entity.md)." Undefined where it names none. */
export function readInheritance(paragraphs: readonly Paragraph[]): NamedExpression | undefined {
  for (const { text } of paragraphs) {
    const joined = joinRuns(text);
    const link = linksIn(joined).find(({ start }) =>
      beforeBase.test(joined.text.slice(Math.max(0, start - 80), start)),
    );
    if (link) return namedBy(link.run);
  }
  return undefined;
}
