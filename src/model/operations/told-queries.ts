import type { Page, Paragraph } from "../../page/page.js";
import type { PropertyDraft } from "../draft.js";
import { isWithin, paragraphsOf } from "../page-access.js";
import { proseOf } from "../prose/markdown-text.js";
import { readPossibleValues } from "../prose/possible-values.js";
import { sentencesOf } from "../prose/sentences.js";
import type { Primitive } from "../types/primitives.js";
import { systemQueryOptions } from "./query-options.js";

const named = "`@?[A-Za-z][\\w.-]{0,80}(?:=[^`\\s&]{0,80})?`";
const what = "(?:\\w+ )?query (?:string )?(?:parameter|option)";

/**
 * "the `model` query parameter", "appending `deep=true` as a query option", "the `from` and `to` query parameters": OData's own begin
 * with a dollar sign.
 */
const mention = new RegExp(
  `(?:${named}(?:, (?:and |or )?| (?:and|or) )){1,9}${named} ${what}s\\b|${named} (?:as an? )?${what}\\b`,
  "gi",
);
/** The same as a whole sentence: what is demanded in some cases only is none. */
const demand = new RegExp(`^(?:the )?(?:${mention.source}) (?:is|are) (?:required|mandatory)\\.?$`, "i");
const denial = /\b(?:not|no longer|never|ignored?|ignores)\b|n[’']t\b/i;

/**
 * The query parameters that the sentences of `page` speak of outside its examples and answers, each described by the first of
 * these: "This method supports the `model` query parameter".
 */
export function toldQueries({ sections }: Page): readonly PropertyDraft[] {
  const described = sections.filter(
    (section) => !isWithin(section, "example", "notification", "permissions", "response", "errors"),
  );
  return described.flatMap(paragraphsOf).flatMap(queriesIn);
}

function queriesIn({ text }: Paragraph): readonly PropertyDraft[] {
  if (!/\bquery\b/i.test(text.text)) return [];
  return sentencesOf(proseOf(text))
    .filter((sentence) => !denial.test(sentence))
    .flatMap((description) =>
      namesIn(description).map(([name = "", value]): PropertyDraft => {
        return {
          name,
          type: { kind: "primitive", name: typeOf(value, description) },
          description,
          navigation: false,
          readOnly: false,
          required: demand.test(description),
          nullable: undefined,
          values: readPossibleValues(description)?.values ?? [],
          deprecated: undefined,
          origin: text.origin,
        };
      }),
    )
    .filter(({ name }) => !systemQueryOptions.has(`$${name.toLowerCase()}`));
}

/** The names that a sentence speaks of, each with the value that it shows, if any. */
function namesIn(sentence: string): readonly (readonly string[])[] {
  const mentions = sentence.match(mention) ?? [];
  return mentions
    .flatMap((text) => text.match(/(?<=`)[^`]+(?=`(?:,| ))/g) ?? [])
    .map((written) => written.split("=", 2));
}

// "specify the `deep` query parameter as `true`"
function typeOf(value: string | undefined, sentence: string): Primitive {
  const shown = value ?? /\b(?:as|to) `(true|false)`/i.exec(sentence)?.[1];
  return shown !== undefined && /^(?:true|false)$/i.test(shown) ? "Boolean" : "String";
}
