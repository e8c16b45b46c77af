import type { Block, Page, Paragraph, Section } from "../../page/page.js";
import { distinctBy } from "../../util/group-by.js";
import { isWithin } from "../../util/upwards.js";
import { untold } from "../api.js";
import type { PropertyDraft } from "../draft.js";
import { cellOf, hasColumns, paragraphsOf } from "../page-access.js";
import { proseOf } from "../prose/markdown-text.js";
import { readPossibleValues } from "../prose/possible-values.js";
import { descriptionOf } from "../prose/row-columns.js";
import { sentencesOf } from "../prose/sentences.js";
import type { Primitive } from "../types/primitives.js";
import { systemQueryOptions } from "./query-options.js";
import { headerDraft } from "./read-headers.js";

// "If the request specifies `Prefer` header", "add the `prefer: day` header to your request", "the `Prefer` request header".
const header = "`([A-Za-z]+(?:-[A-Za-z]+)*)(?:: ?[^`]*)?`";
const headerMentions: readonly RegExp[] = [
  new RegExp(
    `\\brequests? (?:specif(?:y|ies)|includes?|contains?|ha(?:s|ve)|sends?|carr(?:y|ies)) (?:an? |the )?${header} (?:http )?header\\b`,
    "i",
  ),
  new RegExp(`${header} (?:request header\\b|header (?:\\w+ ){0,2}(?:to|in|with) (?:the|your) request\\b)`, "i"),
];

/**
 * The request headers that the sentences of `page` speak of outside its examples, each described by the first of these: "If the
 * request specifies `Prefer` header with `return=representation` preference, then …".
 */
export function toldHeaders({ sections }: Page): readonly PropertyDraft[] {
  const described = sections.filter(
    (section) => !isWithin(section, "example", "notification", "permissions", "errors"),
  );
  return distinctBy(described.flatMap(paragraphsOf).flatMap(headersIn), ({ name }) => name.toLowerCase());
}

function headersIn({ text }: Paragraph): readonly PropertyDraft[] {
  if (!/\bheader\b/i.test(text.text)) return [];
  return sentencesOf(proseOf(text)).flatMap((sentence) => {
    const name = headerMentions.flatMap((pattern) => pattern.exec(sentence)?.[1] ?? [])[0];
    return name === undefined
      ? []
      : [headerDraft({ name, description: sentence, required: false, origin: text.origin })];
  });
}

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
  return described.flatMap(queriesOf);
}

function queriesOf({ blocks }: Section): readonly PropertyDraft[] {
  return blocks.flatMap((block, index) => {
    const told = block.kind === "paragraph" ? queriesIn(block) : [];
    const [query, ...others] = told;
    const values = query && others.length === 0 ? valuesIn(blocks[index + 1]) : [];
    if (!query || values.length === 0) return told;
    const lines = values.map(({ name, description }) => `- \`${name}\`${description && `: ${description}`}`);
    return [
      {
        ...query,
        description: [query.description, lines.join("\n")].join("\n\n"),
        values: values.map(({ name }) => name),
      },
    ];
  });
}

/** The values that a table right below a parameter's sentence lists, each with what it means. */
function valuesIn(table: Block | undefined): readonly { readonly name: string; readonly description: string }[] {
  if (table?.kind !== "table" || !hasColumns(table, "value", "description") || table.columns.length > 2) return [];
  const values = table.rows.map((row) => ({
    name: cellOf(table, row, "value")?.text.trim() ?? "",
    description: descriptionOf(table, row),
  }));
  return values.every(({ name }) => /^[\w.-]{1,80}$/.test(name)) ? values : [];
}

function queriesIn({ text }: Paragraph): readonly PropertyDraft[] {
  if (!/\bquery\b/i.test(text.text)) return [];
  return sentencesOf(proseOf(text))
    .filter((sentence) => !denial.test(sentence))
    .flatMap((description) =>
      namesIn(description).map(([name = "", value]): PropertyDraft => {
        return {
          ...untold,
          name,
          type: { kind: "primitive", name: typeOf(value, description) },
          description,
          required: demand.test(description),
          values: readPossibleValues(description)?.values ?? [],
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
