import type { Origin } from "../../source/source.js";
import { primitiveOf, type Primitive } from "../types/primitives.js";
import {
  alternativesTo,
  companionsOf,
  type IsTypeLink,
  resourceLinksIn,
  sentenceBefore,
} from "../prose/resource-links.js";
import type { Run } from "../../page/page.js";
import { singular } from "../prose/singular.js";
import { originWithin, textIn, type LinkSpan, type RunText, type Stretch } from "../prose/run-text.js";
import { alternatives } from "../../util/alternatives.js";

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
  /** A word of the sentence: it means the resource of that name, where there is one. */
  readonly isWord?: true;
  readonly origin: Origin;
}

const nothing = alternatives(
  "i",
  /\b(?:does not|doesn.t|will not|won.t) return (?:anything|an?y? (?:response )?body|any content)/,
  /\bno (?:response )?body\b/,
  /\bno content\b/,
  /\bempty (?:content|(?:response )?body)\b/,
  /\bnothing to return\b/,
  /\bnothing is (?:specified|returned|sent) in the (?:response )?body\b/,
  /\bno JSON data is returned\b/,
  /\bno objects are (?:sent|returned) in the (?:response )?body\b(?! of (?:this|the) request)/,
);
const collectionBefore =
  /\b(?:collection|list|array|set) (?:of|containing)\b[^.]*$|\bcollection\(\**$|\ball (?:of )?(?:the )?\**$/i;
const collectionBehind = /^\**\s*(?:(?:(?:objects?|resources?)\s+)?(?:collections?|objects|resources|items)\b|\[\])/i;
/** "One of the [call] objects" is one. */
const oneBefore = /\b(?:one|each|any|either) of (?:the )?\**$/i;
/** What points to a resource elsewhere, or within what comes: the answer is not of its type. */
const pointer =
  /\bexpanded (?:with|by)\b|\b(?:headers?|links?|URL|URI|location) (?:to|of|for|with|pointing|which|that)\b|\bheader\b|\bhow to\b/i;
/** What goes on to say what became of a resource, and not that it comes. */
const isSubject =
  /^\**(?: (?:objects?|resources?))? (?:already\b|(?:has|have) been\b|(?:(?:do|does|did|can|could)(?:n?[’']t| ?not)|(?:is|was|are|were)(?:n[’']t)?)\b(?! (?:returned|in|sent|included|an?|the|what)\b))/i;
const inBody = /^\**\s*\w*\s*in the (?:response )?body/i;

/** Words for what is no documented type, with the primitive that they say. */
const primitiveWords: readonly (readonly [pattern: RegExp, primitive: Primitive])[] = [
  [/\b(?:binary data|binary stream|raw (?:contents?|value|bytes))\b/i, "Stream"],
  [/\bbase-?64[\w -]{0,20}string\b/i, "String"],
  [/\b(?:true|false)\b(?=[^.]{0,20}\breturned\b)/i, "Boolean"],
];
const primitiveName = new RegExp(
  String.raw`\b(?:String|Boolean|Stream|Binary|Byte|SByte|Int16|Int32|Int64|Integer|Single|Double|Decimal|Guid|` +
    String.raw`DateTimeOffset|Date|Duration|TimeOfDay)\b(?=\**\s+(?:collection|object|value|in the)|\.?$|\s*,)`,
  "i",
);

/** Words before what does not come, "It does not return the", or comes as what something else holds: "a dictionary of". */
const denied = alternatives(
  "i",
  /\b(?:(?:do|does|will|can)(?:n[’']t| ?not)|never) (?:return|contain|include|have|hold|carry|provide|send)s?\b(?:(?!\bbut\b)[^.;])*$/,
  /\bwithout\b[^.;,]*$|\bno \**$/,
  /\b(?:dictionary|map)(?: of| from|[<(])[^.;]*$/,
);

/** Primitives in the plural, of which a collection is said to be. Others are words of plain English in it. */
const primitiveNames =
  /(?<=\b(?:collection|list|array|set) of (?:\w+ )?\**)(?:String|Boolean|Int16|Int32|Int64|Integer|Number|Guid|DateTimeOffset)(?=s\b)/i;

/** Whether `text` says that nothing comes with the answer. */
export function saysNothing(text: string): boolean {
  return nothing.test(text);
}

/** The content that a stretch of text documents; undefined where it says nothing of it. */
export function contentIn(joined: RunText, stretch: Stretch, isTypeLink: IsTypeLink): DocumentedContent | undefined {
  const text = textIn(joined, stretch);
  if (saysNothing(text)) return { kind: "none", stated: true };
  return (
    linkedContent(joined, stretch, isTypeLink) ??
    primitiveContent(joined, stretch) ??
    namedContent(joined, stretch) ??
    wordedContent(joined, stretch)
  );
}

function linkedContent(joined: RunText, stretch: Stretch, isTypeLink: IsTypeLink): DocumentedContent | undefined {
  const links = resourceLinksIn(joined, stretch, isTypeLink);
  const first = links.find((link) => isCarried(joined, stretch, link));
  if (!first) return undefined;
  const before = sentenceBefore(joined, stretch.start, first.start);
  const isOne = oneBefore.test(before);
  const isManyBehind = ({ end }: LinkSpan): boolean =>
    !isOne && collectionBehind.test(joined.text.slice(end, end + 40));
  const together = companionsOf(first, links, joined);
  const last = together.at(-1);
  // "An [a] and the [b] of it" is the one with something of it; "[a] and [b] objects" are many of both.
  const others = last && isManyBehind(last) ? together : alternativesTo(first, links, joined);
  const isCollection =
    collectionBefore.test(before) ||
    isManyBehind(others.at(-1) ?? first) ||
    collectionName.test(first.run.text) ||
    (isPlural(first) && !isOne && !isOneBehind(first, joined));
  return { kind: isCollection ? "collection" : "object", types: [typeOf(first), ...others.map(typeOf)] };
}

const collectionName = /^\s*Collection\((.+)\)\s*$/i;

/** `[calls](call.md)`: the text is the plural of the name of its page. */
function isPlural({ run }: LinkSpan): boolean {
  const name = run.text.toLowerCase().replace(/[^a-z\d]/g, "");
  const page = /(?:^|\/)([^/]+)\.md\b/i
    .exec(run.link.url)?.[1]
    ?.toLowerCase()
    .replace(/[^a-z\d]/g, "");
  return page !== undefined && name !== page && singular(name) === page;
}

function isOneBehind({ end }: LinkSpan, { text }: RunText): boolean {
  return /^\**\s*(?:object|resource|entity|type)\b/i.test(text.slice(end, end + 40));
}

function isCarried(joined: RunText, stretch: Stretch, link: LinkSpan): boolean {
  const before = sentenceBefore(joined, stretch.start, link.start);
  if (denied.test(before)) return false;
  const behind = joined.text.slice(link.end, link.end + 60);
  return inBody.test(behind) || !(pointer.test(before) || isSubject.test(behind));
}

function typeOf({ run }: LinkSpan): DocumentedType {
  return { name: collectionName.exec(run.text)?.[1] ?? run.text.trim(), url: run.link.url, origin: run.origin };
}

function primitiveContent(joined: RunText, stretch: Stretch): DocumentedContent | undefined {
  const text = textIn(joined, stretch);
  const plural = primitiveNames.exec(text);
  const match = plural ?? primitiveName.exec(text);
  const worded = primitiveWords.find(([pattern]) => pattern.test(text));
  const name = match ? primitiveOf(match[0]) : worded?.[1];
  const found = match ?? worded?.[0].exec(text);
  const origin = found && originWithin(joined, stretch.start + found.index, found[0]);
  if (!name || !found || !origin || denied.test(text.slice(0, found.index))) return undefined;
  const behind = text.slice(found.index + found[0].length);
  const collection =
    plural !== null ||
    /^\**\s+collection\b/i.test(behind) ||
    collectionBefore.test(text.slice(Math.max(0, found.index - 100), found.index));
  return { kind: "primitive", name, collection, origin };
}

// `a **call** object`, "a `callisto.calls.call` object": a type by its name, without a link.
function namedContent(joined: RunText, stretch: Stretch): DocumentedContent | undefined {
  for (const { run, start, end } of joined.spans) {
    const name = start < stretch.start || end > stretch.end ? undefined : typeNamedIn(run);
    if (name === undefined) continue;
    const before = sentenceBefore(joined, stretch.start, start);
    if (denied.test(before)) continue;
    const behind = joined.text.slice(end, end + 40);
    const isManyBehind = collectionBehind.test(behind);
    const isOneOfMany = isManyBehind && oneBefore.test(before);
    const isCollection =
      collectionBefore.test(before) || (isManyBehind && !isOneOfMany) || collectionName.test(run.text);
    const isOne = isOneOfMany || /^\s*(?:object|resource|entity)\b/i.test(behind);
    // What is in code and in the body is as often a property.
    const isCarriedBare = run.kind === "text" && /^\s*in the (?:response )?body\b/i.test(behind);
    if (!isCollection && !isOne && !isCarriedBare) continue;
    return {
      kind: isCollection ? "collection" : "object",
      types: [{ name, url: undefined, origin: run.origin }],
    };
  }
  return undefined;
}

/** What may stand before words for all that comes. In "the id of the call" and "an error" something else stands before the last noun. */
const comes = String.raw`(?:^\W*|[^\w\s-]\s*|\b(?:and|with|gets?|(?:return|contain|includ|provid)(?:e?s?|ing))\s+)`;
const article = "(?:(?:an?|the) )?";
const severalOf = `(?<many>${article}(?:collection|list|array|set) of (?:the |all )?|all (?:the )?)?`;
const called = "(?<kind> (?:objects?|resources?|entit(?:y|ies)|collection))?";
const inWords = new RegExp(
  String.raw`${comes}${severalOf}${article}(?:(?:new|newly|updated|created|requested|specified) )*(?<name>[A-Za-z]\w+)${called} in the (?:response )?body\b`,
  "d",
);

// "The updated Call in the response body", "a list of call objects in the body": what is called so, or is written as a name.
function wordedContent(joined: RunText, stretch: Stretch): DocumentedContent | undefined {
  const text = textIn(joined, stretch);
  const match = inWords.exec(text);
  const { many, name = "", kind } = match?.groups ?? {};
  const [at] = match?.indices?.groups?.["name"] ?? [];
  const origin = at === undefined ? undefined : originWithin(joined, stretch.start + at, name);
  if (!origin || denied.test(text.slice(0, at)) || (kind === undefined && !/^[A-Z]/.test(name))) return undefined;
  const isCollection = many !== undefined || /(?:s|ies|collection)$/.test(kind ?? "");
  return {
    kind: isCollection ? "collection" : "object",
    types: [{ name: isCollection ? singular(name) : name, url: undefined, isWord: true, origin }],
  };
}

/** The type that `run` names in bold, or in code: there, an unqualified name is as often one of a property. */
export function typeNamedIn(run: Run): string | undefined {
  if (run.kind === "text") return run.strong && /^[\w.]*\w$/.test(run.text) ? run.text : undefined;
  const name = run.kind === "code" ? (collectionName.exec(run.text)?.[1] ?? run.text) : "";
  return /^[A-Za-z]\w*(?:\.[A-Za-z]\w*)+$/.test(name) ? name : undefined;
}
