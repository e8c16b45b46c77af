import type { Origin } from "../../source/source.js";
import { never, optionWord, purpose, sentencesIn, type Statement, subject } from "./query-statements.js";

/**
 * Where the `statements` of a page say that its requests take none of OData's query options: "This method does not support the
 * OData query parameters to customize the response." Undefined where they do not. A refusal of some by their names,
 * on a condition, or in a further step of the page refuses no other.
 */
export function queryRefusal(statements: readonly Statement[]): Origin | undefined {
  return statements.find(
    (statement) => saysNone(statement) || sentencesIn(statement).some((sentence) => refusal.test(sentence)),
  )?.origin;
}

/** "Not supported." or "None.", right below a heading that asks for them: further down it may be about one of them. */
function saysNone({ text, section, origin }: Statement): boolean {
  const isFirst = section.role === "queryParameters" && section.blocks[0]?.origin === origin;
  return isFirst && /^(?:none|(?:not|none) (?:are |is )?supported)\.?$/i.test(text);
}

const options = `(?:optional )?${optionWord}`;
const end = " ?(?:[.;]|$|(?:\\(|[-–—,:] )(?:such as\\b|for example\\b|e\\.g\\.))";
const refusal = new RegExp(
  `^(?:${subject} ${never}${options}${purpose}|(?:the )?${options} (?:are not|aren[’']t) (?:currently |yet )?supported)${end}`,
  "i",
);
