import type { Origin } from "../source/source.js";
import { primitiveOf, type Primitive } from "./primitives.js";
import { alternativesTo, type IsTypeLink, resourceLinksIn, sentenceBefore } from "./resource-links.js";
import { originWithin, type LinkSpan, type RunText, type Stretch } from "./run-text.js";

/** What a Response sentence says that an answer carries. */
export type DocumentedContent =
  /** `stated`: in so many words, and not concluded from a status that carries nothing or from silence. */
  | { readonly kind: "none"; readonly stated: boolean }
  /** Several types where the sentence offers a choice, `[a] or [b]`. */
  | { readonly kind: "object" | "collection"; readonly types: readonly [DocumentedType, ...DocumentedType[]] }
  | { readonly kind: "primitive"; readonly name: Primitive; readonly collection: boolean; readonly origin: Origin }
  | { readonly kind: "unknown" };

export interface DocumentedType {
  readonly name: string;
  /** The link's destination as written; undefined where the name is only in bold. */
  readonly url: string | undefined;
  readonly origin: Origin;
}

const nothing =
  /\b(?:does not|doesn.t|will not|won.t) return (?:anything|an?y? (?:response )?body|any content)|\bno (?:response )?body\b|\bno content\b|\bempty (?:content|(?:response )?body)\b|\bnothing to return\b|\bno JSON data is returned\b/i;
const collectionBefore = /\b(?:collection|list|array|set) (?:of|containing)\b[^.]*$/i;
const collectionBehind = /^\**\s*(?:(?:objects?|resources?)\s+)?(?:collections?|objects|resources|items)\b/i;
/** What points to a resource elsewhere: the answer does not carry it. */
const pointer = /\b(?:headers?|links?|URL|URI|location) (?:to|of|for|with|pointing|which|that)\b|\bheader\b/i;
const inBody = /^\**\s*\w*\s*in the (?:response )?body/i;

/** Words for what is no documented type, with the primitive that they say. */
const primitiveWords: readonly (readonly [pattern: RegExp, primitive: Primitive])[] = [
  [/\b(?:binary data|binary stream|raw (?:contents?|value|bytes))\b/i, "Stream"],
  [/\bbase-?64[\w -]{0,20}string\b/i, "String"],
  [/\b(?:true|false)\b(?=[^.]{0,20}\breturned\b)/i, "Boolean"],
];
const primitiveName =
  /\b(?:String|Boolean|Stream|Binary|Byte|SByte|Int16|Int32|Int64|Integer|Single|Double|Decimal|Guid|DateTimeOffset|Date|Duration|TimeOfDay)\b(?=\**\s+(?:collection|object|value|in the)|\.?$|\s*,)/i;

/** Whether `text` says that nothing comes with the answer. */
export function saysNothing(text: string): boolean {
  return nothing.test(text);
}

/** The content that a stretch of text documents; undefined where it says nothing of it. */
export function contentIn(joined: RunText, stretch: Stretch, isTypeLink: IsTypeLink): DocumentedContent | undefined {
  const text = joined.text.slice(stretch.start, stretch.end);
  if (saysNothing(text)) return { kind: "none", stated: true };
  return (
    linkedContent(joined, stretch, isTypeLink) ?? primitiveContent(joined, stretch) ?? boldContent(joined, stretch)
  );
}

function linkedContent(joined: RunText, stretch: Stretch, isTypeLink: IsTypeLink): DocumentedContent | undefined {
  const links = resourceLinksIn(joined, stretch, isTypeLink);
  const first = links.find((link) => isCarried(joined, stretch, link));
  if (!first) return undefined;
  const others = alternativesTo(first, links, joined);
  const behind = (others.at(-1) ?? first).end;
  const isCollection =
    collectionBefore.test(sentenceBefore(joined, stretch.start, first.start)) ||
    collectionBehind.test(joined.text.slice(behind, behind + 40));
  return { kind: isCollection ? "collection" : "object", types: [typeOf(first), ...others.map(typeOf)] };
}

function isCarried(joined: RunText, stretch: Stretch, link: LinkSpan): boolean {
  const isInBody = inBody.test(joined.text.slice(link.end, link.end + 60));
  return isInBody || !pointer.test(sentenceBefore(joined, stretch.start, link.start));
}

function typeOf({ run }: LinkSpan): DocumentedType {
  return { name: run.text.trim(), url: run.link.url, origin: run.origin };
}

function primitiveContent(joined: RunText, stretch: Stretch): DocumentedContent | undefined {
  const text = joined.text.slice(stretch.start, stretch.end);
  const match = primitiveName.exec(text);
  const worded = primitiveWords.find(([pattern]) => pattern.test(text));
  const name = match ? primitiveOf(match[0]) : worded?.[1];
  const found = match ?? worded?.[0].exec(text);
  const origin = found && originWithin(joined, stretch.start + found.index, found[0]);
  if (!name || !found || !origin) return undefined;
  const behind = text.slice(found.index + found[0].length);
  const collection =
    /^\**\s+collection\b/i.test(behind) ||
    collectionBefore.test(text.slice(Math.max(0, found.index - 100), found.index));
  return { kind: "primitive", name, collection, origin };
}

// `a **call** object`: a type by its name, without a link.
function boldContent(joined: RunText, stretch: Stretch): DocumentedContent | undefined {
  for (const { run, start, end } of joined.spans) {
    if (start < stretch.start || end > stretch.end || run.kind !== "text" || !run.strong || !/^\w+$/.test(run.text))
      continue;
    const before = collectionBefore.test(sentenceBefore(joined, stretch.start, start));
    const behind = joined.text.slice(end, end + 40);
    const isCollection = before || collectionBehind.test(behind);
    if (!isCollection && !/^\s*(?:(?:object|resource|entity)\b|in the (?:response )?body\b)/i.test(behind)) continue;
    return {
      kind: isCollection ? "collection" : "object",
      types: [{ name: run.text, url: undefined, origin: run.origin }],
    };
  }
  return undefined;
}
