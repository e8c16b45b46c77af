import type { Block, RichText } from "../../page/page.js";
import { itemTexts } from "../page-access.js";

/** "Media types: …", "Content type: …". */
const announced = /^\W*(?:supported |accepted )?(?:media|content|mime)[- ]types?\W+/i;
/** Media types and what stands between them (RFC 6838, section 4.2). */
const mediaType = /\b(?:application|audio|font|image|message|multipart|text|video)\/[\w.+-]*\w/gi;
const between = /^(?:[\s"“”'`*,;|]|\b(?:or|and)\b)*$/i;

/** The media types, in lower case, that a line or a list of them among `blocks` gives a body, where it names nothing else. */
export function mediaTypesTold(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block, index) => {
    if (block.kind === "paragraph") return announced.test(block.text.text) ? typesIn(block.text) : [];
    if (block.kind !== "list" || isOfRefused(blocks[index - 1])) return [];
    const items = itemTexts(block).map(typesIn);
    return items.every((types) => types.length > 0) ? items.flat() : [];
  });
}

/** "The following are refused:", above a list of what no body is. */
function isOfRefused(before: Block | undefined): boolean {
  return before?.kind === "paragraph" && refusal.test(before.text.text.slice(-longestAnnouncement));
}

// "No more than 4 MB, as one of the following:" refuses none.
const refusal =
  /(?:\b(?:refus|reject|deni|den(?:y|ies)|disallow|forbid|prohibit|unsupported|block|invalid|except|fail|no longer\b|none\b)\w*|(?:\b(?:cannot|never|not)|n['’]t)\b (?:\w+ ){0,2}(?:accept|allow|handle|permit|possible|read|send|sent|support|take|use|valid|work)\w*)[^.!?]*:\W*$/i;

/** How much of a paragraph may announce a list, in characters. */
const longestAnnouncement = 300;

function typesIn({ text }: RichText): readonly string[] {
  const said = text.replace(announced, "");
  return between.test(said.replaceAll(mediaType, ""))
    ? (said.match(mediaType) ?? []).map((type) => type.toLowerCase())
    : [];
}
