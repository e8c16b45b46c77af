import type { Paragraph } from "../../page/page.js";
import { joinRuns, linksIn } from "../prose/run-text.js";
import { namedBy, type NamedExpression } from "../types/type-expression.js";

/** What stands before the link to a base type (151 resource pages say it in prose and nowhere else). */
const verb =
  /\b(?:inherits(?: all)?(?: (?:its|the))?(?: (?:properties|methods|relationships)(?:,? and (?:properties|methods|relationships))?)? from|(?:(?:is )?inherited|derive[sd]) from|extends|(?:is )?(?:a )?sub(?:type|class) of|base (?:class|type)(?::| is))(?: (?:the|an?))?(?: base (?:type|class|resource|entity))?\s*\**$/i;

/** The base type that a resource's introduction names: "Inherits from [entity](entity.md)." Undefined where it names none. */
export function readInheritance(paragraphs: readonly Paragraph[]): NamedExpression | undefined {
  for (const { text } of paragraphs) {
    const joined = joinRuns(text);
    const link = linksIn(joined).find(({ start }) => verb.test(joined.text.slice(Math.max(0, start - 80), start)));
    if (link) return namedBy(link.run);
  }
  return undefined;
}
