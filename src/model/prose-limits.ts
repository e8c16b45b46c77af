import type { Limits, TypeRef } from "./api.js";
import { isNumeric } from "./primitives.js";
import { sentencesOf } from "./sentences.js";

const number = "`?(?:-?\\d+(?:,\\d{3})*(?:\\.\\d+)?)`?";
const least = `(?<least>${number})`;
const most = `(?<most>${number})`;
const characters = "(?: unicode)? char(?:acter)?s\\b";
/** What numbers may not be in front of: more numbers, so that they are a list, or what they count. */
const end = "(?!\\d|[.,]\\d|,? ?(?:or )?`?-?\\d)";

/** Phrases that tell how great a number may be, each with how many of 18,700 rows of tables hold it. */
const ofValues: readonly RegExp[] = [
  // "Valid values 4 to 16": 173; "Supported values are 11-1800": 12.
  new RegExp(
    `\\b(?:valid|supported|allowed|accepted) values?(?: are)?:? (?:from )?${least} ?(?:to|through|[-–]) ?${most}${end}`,
    "i",
  ),
  // "This must be set between 0 and 50, inclusive": 13.
  new RegExp(`\\b(?:must be(?: set)?|(?:range|value)\\b[^.]{0,30} is) between ${least} and ${most}${end}`, "i"),
  // "An integer X where 0 <= X <= 999": 3.
  new RegExp(`\\bX where ${least} <= X <= ${most}\\.?$`),
  // "Min = 1 second, Max = 120 seconds": 3; "minimum is 5, maximum is 1440": 1.
  new RegExp(`\\bmin(?:imum)?(?: value)? (?:is|=) ${least}${end}`, "i"),
  new RegExp(`\\bmax(?:imum)?(?: value)? (?:is|=) ${most}${end}`, "i"),
];

/** The same for how long a text may be. */
const ofLengths: readonly RegExp[] = [
  // "Maximum length is 256 characters", "Max limit is 256 chars", "Maximum allowed size is 1024 characters": 39.
  new RegExp(
    `\\bmax(?:imum)?(?: allowed)? (?:length|size|limit)(?: allowed)?(?: of the [\\w ]{1,40}?)?(?: is| of|:)? ${most}${characters}`,
    "i",
  ),
  // "Can have a maximum of 256 characters", "Maximum 32 characters": 7.
  new RegExp(`\\bmaximum(?: of)? ${most}${characters}`, "i"),
  // "Must not exceed 120 characters in length": 12.
  new RegExp(`\\b(?:not|can.t) exceed ${most}${characters}`, "i"),
  // "Must be between 3 and 32 characters in length": 1.
  new RegExp(`\\bmust be between ${least} and ${most}${characters}`, "i"),
  new RegExp(
    `\\b(?:valid|supported|allowed|accepted) values?(?: are)?:? ${least} ?(?:to|[-–]) ?${most}${characters}`,
    "i",
  ),
];

/** What makes a limit one of some cases only, or none: "if the call is recorded". */
const conditional = /\b(?:if|when|unless|except|otherwise|recommended)\b/i;
/** The same right behind it: "64 characters for guests". */
const onlyFor = /^[\w ]{0,20}\bfor\b/i;

/** Longest text in which limits are sought, in characters; real descriptions reach 2,500. */
const longestDescription = 8000;

/** The limits that `text` sets to a value of `type`, or to the items of a list; undefined where it sets none, or several. */
export function readLimits(text: string, type: TypeRef): Limits | undefined {
  const of = limitedIn(type);
  if (of === undefined || text.length > longestDescription || !/\d/.test(text)) return undefined;
  const found = sentencesOf(text.replace(/\bmax\. /gi, "max ")).flatMap((sentence) => limitsIn(sentence, of));
  const lowest = new Set(found.flatMap((ends) => ends.least ?? []));
  const highest = new Set(found.flatMap((ends) => ends.most ?? []));
  if (found.length === 0 || lowest.size > 1 || highest.size > 1) return undefined;
  const [[minimum], [maximum]] = [[...lowest], [...highest]];
  const isEmpty = minimum !== undefined && maximum !== undefined && minimum > maximum;
  return isEmpty ? undefined : { of, least: minimum, most: maximum };
}

type Ends = Pick<Limits, "least" | "most">;

function limitsIn(sentence: string, of: Limits["of"]): readonly Ends[] {
  if (conditional.test(sentence)) return [];
  return (of === "value" ? ofValues : ofLengths).flatMap((pattern) => {
    const found = pattern.exec(sentence);
    const behind = found ? sentence.slice(found.index + found[0].length) : "";
    if (!found || onlyFor.test(behind) || (of === "value" && /^ ?char/i.test(behind))) return [];
    return [{ least: numberIn(found.groups?.["least"]), most: numberIn(found.groups?.["most"]) }];
  });
}

function numberIn(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text.replace(/[`,]/g, ""));
}

/** What of a value of `type` can have limits. */
function limitedIn(type: TypeRef): Limits["of"] | undefined {
  if (type.kind === "collection") return limitedIn(type.of);
  if (type.kind !== "primitive") return undefined;
  if (type.name === "String") return "length";
  return isNumeric(type.name) ? "value" : undefined;
}
