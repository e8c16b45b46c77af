import type { Origin } from "../../source/source.js";
import { groupBy } from "../../util/group-by.js";
import type { RefusedOption } from "../operation.js";
import { systemQueryOptions } from "./query-options.js";
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
const sentenceEnd = " ?(?:[.;]|$|(?:\\(|[-–—,:] )(?:such as\\b|for example\\b|e\\.g\\.))";
const refusal = new RegExp(
  `^(?:${subject} ${never}${options}${purpose}|(?:the )?${options} (?:are not|aren[’']t) (?:currently |yet )?supported)${sentenceEnd}`,
  "i",
);

/**
 * The query options that a page says, in what is `said` on it, that it does not take: those that it refuses by their names, "`$skip`
 * isn't supported.", and the others where it says which alone it takes, "This method supports only `$top`." What it refuses of a
 * property, or on a condition, it takes of others; and that it supports some says nothing of the rest.
 */
export function refusedOptions(said: readonly Statement[]): readonly RefusedOption[] {
  const statements = said.filter(({ text }) => text.includes("$") || /\bother\b/i.test(text));
  const named = statements.flatMap((statement) =>
    unconditional(statement)
      .flatMap((sentence) => namesIn(refusalOfSome.exec(sentence)))
      .map((name) => ({ name, origin: statement.origin })),
  );
  const known = new Set(named.map(({ name }) => name));
  return [...named, ...otherOptions(statements).filter(({ name }) => !known.has(name))];
}

/** All options but those that closed lists of `statements` have; none where there is no such list. */
function otherOptions(statements: readonly Statement[]): readonly RefusedOption[] {
  const bySection = groupBy(statements, ({ section }) => section);
  const named = new Map(
    [...bySection].map(([section, group]) => [section, new Set(group.flatMap(({ text }) => optionsIn(text)))]),
  );
  const closed = statements.flatMap((statement) => {
    const taken = unconditional(statement).flatMap((sentence) => {
      const listed = namesIn(onlySome.exec(sentence));
      return others.test(sentence) ? [...(named.get(statement.section) ?? [])] : listed;
    });
    return taken.length > 0 ? [{ taken, origin: statement.origin }] : [];
  });
  const [first] = closed;
  if (!first) return [];
  const taken = new Set([...closed.flatMap((list) => list.taken), ...linkTokens]);
  return [...systemQueryOptions.keys()]
    .filter((name) => !taken.has(name))
    .map((name) => ({ name, origin: first.origin }));
}

/** What an API puts into the links from page to page: no list of what its users may say is about these. */
const linkTokens = ["$skiptoken", "$deltatoken"];

// What stands behind a condition may be about its case alone.
function unconditional(statement: Statement): readonly string[] {
  const sentences = sentencesIn(statement);
  const end = sentences.findIndex((sentence) => condition.test(sentence));
  return sentences.slice(0, end === -1 ? undefined : end);
}

function namesIn(match: RegExpExecArray | null): readonly string[] {
  return optionsIn(match?.slice(1).find((names) => names !== undefined) ?? "");
}

function optionsIn(text: string): readonly string[] {
  const names = Array.from(text.matchAll(/\$\w+/g), ([name]) => name.toLowerCase());
  return names.filter((name) => systemQueryOptions.has(name));
}

const names = "((?:\\$\\w+(?:,? (?:and|or) |, ?| )?)+)";
const word = "(?:odata )?(?:query |system query )?(?:parameters?|options?|operators?)";
const namesOf = `(?:the )?(?:following )?(?:${word}:? )?${names}(?: ?${word})?`;
const are = "(?:is|are)";
const areNot = "(?:(?:is|are) not|(?:is|are)n[’']t)";
const supported = "(?:currently |yet )?supported";
const end = " ?(?:[.;]|$)";

const refusalOfSome = new RegExp(
  `^(?:${[
    `(?:${subject}|it) ${never}${namesOf}`,
    `${namesOf} ${areNot} ${supported}`,
    `there is (?:currently )?no support for ${namesOf}`,
    `(?:some|these|the following|certain) ${word} ${areNot} ${supported}:? ${names}`,
  ].join("|")})${end}`,
  "i",
);

const onlySome = new RegExp(
  `^(?:currently,? )?(?:${[
    `(?:${subject}|it) (?:currently )?(?:supports? only|only supports?) ${namesOf}${purpose}`,
    `(?:${subject}|it) (?:currently )?supports? ${namesOf} only`,
    `only ${namesOf} ${are} ${supported}`,
    `the only (?:supported )?${word}(?: supported)?(?: by ${subject})? ${are} ${names}`,
  ].join("|")})${end}`,
  "i",
);

/** "The other OData query parameters are not supported." */
const others = new RegExp(
  `^(?:${[
    `(?:the |all |any )?other ${optionWord} ${areNot} ${supported}`,
    `no other ${optionWord} ${are} ${supported}`,
    `(?:${subject}|it) ${never}other ${optionWord}${purpose}`,
  ].join("|")})${end}`,
  "i",
);

const condition = /^(?:if|when|for|on|in|with|where|while|unless)\b/i;
