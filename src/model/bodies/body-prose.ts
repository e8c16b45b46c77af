import type { Block, Paragraph, Section } from "../../page/page.js";
import type { Origin } from "../../source/source.js";
import { alternatives } from "../../util/alternatives.js";
import { isNothing, listsNothing } from "../page-access.js";
import { alternativesTo, type IsTypeLink, resourceLinksIn, sentenceBefore } from "../prose/resource-links.js";
import { joinRuns } from "../prose/run-text.js";
import { sentencesOf } from "../prose/sentences.js";
import { typeNamedIn } from "../responses/response-content.js";
import { namedBy, type NamedExpression, type TypeExpression } from "../types/type-expression.js";

/** What a Request body section says in words. */
export type BodyProse =
  /** It says to send none, or that there may be none; `origin` is the paragraph that does. */
  | { readonly kind: "none"; readonly isOptional: boolean; readonly origin: Origin }
  /** The types that it links, a union where it offers a choice. `collection`: it asks for several of them. */
  | { readonly kind: "linked"; readonly type: TypeExpression; readonly collection: boolean }
  /** It names what may be a type, and links nothing. */
  | { readonly kind: "named"; readonly type: NamedExpression }
  /** It asks for the properties to change and does not say of what: of what the route leads to. */
  | { readonly kind: "changes" }
  | { readonly kind: "unknown" }
  /** It is empty. */
  | { readonly kind: "blank" };

const refused = "(?:supply|provide|include|specify|require|need|have|take|send|contain)";
const none = alternatives(
  "i",
  new RegExp(`\\b(?:do not|don.t|does not|doesn.t) ${refused}(?: (?:an?|any))? (?:request )?(?:body|content)\\b`),
  /\bno (?:request )?body\b/,
  /\bno request content\b/,
  /\b(?:request )?body (?:is|must be|should be) empty\b/,
  /\b(?:request )?body (?:(?:is|must be|should be) not|isn[’']t) (?:necessary|needed|required|supported)\b/,
  /\bleave the (?:request )?body empty\b/,
);
/** What opens a sentence on some calls, where another tells of the others. */
const ofSome = /^\s*(?:(?:for|if|when|in) (?!this\b|the (?:request|body)\b)[^,.]{1,80},|(?:else|otherwise)\b)/i;
/** What speaks of what is sent, and not in a header. */
const ofContent =
  /^(?!.*\bheaders?\b)(?:.*\b(?:supply|provide|include|specify|send|pass|body)\b|\s*(?:else|otherwise)\b)/is;
const optional = /\b(?:require|need)s?\b|\bbody is(?: not|n[’']t)? (?:required|needed|necessary)\b/i;
const changes = alternatives(
  "i",
  /\bvalues? (?:for|of) (?:the )?(?:relevant )?(?:fields|properties)\b[^.]{0,200}\b(?:updated?|changed?)\b/,
  /\bnew values? (?:for|of) the\b/,
);
/** What a request is to carry, as pages put it that have no section for it. */
const supplied = /^in the request body,? (?:supply|provide|specify|include)\b/i;
const collectionBefore = /\b(?:collection|list|array) of (?:\w+ ){0,2}\**$/i;
/**
 * What tells that a link is to a thing's identifier, to an explanation, to a condition, to the answer or to what XML stands
 * for, and not to what is sent.
 */
const mention = alternatives(
  "is",
  /\b(?:ids?|identifiers?|reference|link|URL) (?:of|to|for) [^.]*$/,
  /\bODataId\b/,
  /\bOData ID\b/,
  /\bodata\.id\b/,
  /^(?!.*\bpropert).*\bsee (?:the )?\**$/,
  /^\s*(?:when|if) (?!.*\b(?:supply|provide|specify|include)\b)/,
  /\bby getting\b/,
  /\bresponse\b/,
  /\bXML\b[^.]*$/,
);

/**
 * Reads the paragraphs of a Request body section: "Do not supply a request body for this method.", "In the request body, supply a JSON
 * representation of a [call](../resources/call.md) object."
 */
export function readBodyProse(blocks: readonly Block[], isTypeLink: IsTypeLink): BodyProse {
  if (blocks.length === 0) return { kind: "blank" };
  const paragraphs = blocks.filter((block): block is Paragraph => block.kind === "paragraph");
  const [linked] = paragraphs.flatMap((paragraph) => readLinked(paragraph, isTypeLink));
  if (linked) return linked;
  const said = paragraphs.flatMap(({ text, origin }) =>
    sentencesOf(text.text).map((sentence) => ({ sentence, origin })),
  );
  const isOfAll = said.every(({ sentence }) => none.test(sentence) || !ofContent.test(sentence));
  const negative = said.find(({ sentence }) => none.test(sentence) && (isOfAll || !ofSome.test(sentence)));
  if (negative) return { kind: "none", isOptional: optional.test(negative.sentence), origin: negative.origin };
  const nothing = nothingIn(blocks.filter(({ kind }) => kind !== "quote"));
  if (nothing) return { kind: "none", isOptional: false, origin: nothing };
  const [named] = paragraphs.flatMap(readNamed);
  if (named) return { kind: "named", type: named };
  return { kind: paragraphs.some(({ text }) => changes.test(text.text)) ? "changes" : "unknown" };
}

/** Where `blocks` say "None." and no more, be it in a list or a table. */
function nothingIn([only, ...others]: readonly Block[]): Origin | undefined {
  if (!only || others.length > 0) return undefined;
  if (only.kind === "list") return only.items.length === 1 ? nothingIn(only.items.flat()) : undefined;
  const isSaid = only.kind === "paragraph" ? isNothing(only.text.text) : only.kind === "table" && listsNothing(only);
  return isSaid ? only.origin : undefined;
}

/** The same for a page that says it elsewhere: in its introduction, or beside an example. */
export function readBodyProseElsewhere(blocks: readonly Block[], isTypeLink: IsTypeLink): BodyProse | undefined {
  const said = blocks.filter((block) => block.kind === "paragraph" && supplied.test(block.text.text));
  const prose = readBodyProse(said, isTypeLink);
  return prose.kind === "linked" ? prose : undefined;
}

/** "If it rings, do not supply a request body.", beside what is sent otherwise. */
function isRefusedOfSome({ text }: Paragraph): boolean {
  return sentencesOf(text.text).some((sentence) => ofSome.test(sentence) && none.test(sentence));
}

const withOrWithout = alternatives(
  "i",
  /\bwith or without an? (?:request )?body\b/,
  /\b(?:request )?body is optional\b/,
  /\boptional(?:ly)?,? (?:request )?body\b(?! (?:parameter|propert|field|value|element))/,
);

/** Whether `sections` on the body of a request say that it may be left out, in words or in their headings. */
export function mayBeLeftOut(sections: readonly Section[]): boolean {
  return sections.some(
    ({ heading, blocks }) =>
      /^optional (?:request )?(?:body|payload)$|\b(?:body|payload) \(optional\)$/i.test(heading?.text.trim() ?? "") ||
      blocks.some(
        (block) => block.kind === "paragraph" && (withOrWithout.test(block.text.text) || isRefusedOfSome(block)),
      ),
  );
}

/** True where prose that speaks of no body does not forbid one: "This method does not require a body." */
export function allowsBody(prose: BodyProse): boolean {
  return prose.kind !== "none" || prose.isOptional;
}

function readLinked({ text }: Paragraph, isTypeLink: IsTypeLink): readonly BodyProse[] {
  const joined = joinRuns(text);
  const links = resourceLinksIn(joined, { start: 0, end: joined.text.length }, isTypeLink);
  const first = links.find((link) => !mention.test(sentenceBefore(joined, 0, link.start)));
  if (!first) return [];
  const of = [first, ...alternativesTo(first, links, joined)].map(({ run }) => namedBy(run));
  const [only, ...others] = of;
  const type = only && others.length === 0 ? only : ({ kind: "union", of } as const);
  return [{ kind: "linked", type, collection: collectionBefore.test(sentenceBefore(joined, 0, first.start)) }];
}

/** "A JSON representation of **call** object": what it is that has one. */
function readNamed({ text }: Paragraph): readonly NamedExpression[] {
  const joined = joinRuns(text);
  return joined.spans.flatMap(({ run, start, end }) => {
    const name = typeNamedIn(run);
    const isCarried =
      name !== undefined &&
      /\brepresentation (?:of|for) (?:(?:an?|the|new) )*$/i.test(sentenceBefore(joined, 0, start)) &&
      /^\s*(?:object|resource|entity)\b/i.test(joined.text.slice(end, end + 40));
    return isCarried ? [{ kind: "named", name, url: undefined, origin: run.origin }] : [];
  });
}
