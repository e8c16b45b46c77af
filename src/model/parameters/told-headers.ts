import type { Page, Paragraph } from "../../page/page.js";
import { distinctBy } from "../../util/group-by.js";
import { isWithin } from "../../util/upwards.js";
import type { PropertyDraft } from "../draft.js";
import { paragraphsOf } from "../page-access.js";
import { proseOf } from "../prose/markdown-text.js";
import { sentencesOf } from "../prose/sentences.js";
import { headerDraft } from "./read-headers.js";

// "If the request specifies `Prefer` header", "add the `prefer: day` header to your request", "the `Prefer` request header".
const header = "`([A-Za-z]+(?:-[A-Za-z]+)*)(?:: ?[^`]*)?`";
const mentions: readonly RegExp[] = [
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
    const name = mentions.flatMap((pattern) => pattern.exec(sentence)?.[1] ?? [])[0];
    return name === undefined
      ? []
      : [headerDraft({ name, description: sentence, required: false, origin: text.origin })];
  });
}
