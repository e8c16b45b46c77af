import { sentencesOf } from "../prose/sentences.js";
import { namedIn, type TypeExpression } from "../types/type-expression.js";
import { simpleName } from "../types/type-name.js";
import type { PlacedRow } from "./nest-rows.js";
import { deepest, type PathStep, readPropertyPath } from "./property-path.js";
import { oneLine } from "../../util/one-line.js";

/** The ways to the objects that a table lists the properties of; "unknown" where it is of one that none can tell. */
export type Owners = readonly (readonly PathStep[])[] | "unknown";

/** What is known of a body where a table stands. */
export interface Known {
  /** What the tables above list. */
  readonly rows: readonly PlacedRow[];
  /** The names of what the body itself is, in lower case. */
  readonly bodyNames: ReadonlySet<string>;
}

const name = "[`*]*([A-Za-z_]\\w*(?:(?:\\[\\])?[./][A-Za-z_]\\w*)*(?:\\[\\])?)[`*]*";
const noun =
  "(?:complex |JSON )?(?:object|property|parameter|field|type|resource|array|collection|list|item|element|entry|entries)s?";
const holds = "(?:(?:can|may|must) )?(?:has|have|contains?|holds?|takes?|includes?|supports?|consists? of)";
const members = "(?:properties|fields|members|parameters|attributes|keys)";
const article = "(?:(?:the|an?|each|every) )*";

/** What says whose properties a table lists: "The settings object has the following properties", "Properties of settings", "settings". */
const captions: readonly RegExp[] = [
  new RegExp(`\\b${name}(?: ${noun})* ${holds}\\b.*\\b(?:${members}|following|these)\\b`, "i"),
  new RegExp(`\\b${members} (?:of|in|for|on|inside|within) ${article}${name}`, "i"),
  new RegExp(`^${article}${name}(?: ${noun})*(?: ${members})?[.:]?$`, "i"),
];

/** Words for the body as a whole, and for no object in it. */
const generic = new RegExp(
  "^(?:the|an?|each|every|requests?|responses?|json|body|bodies|payload|root|input|parameters?|propert(?:y|ies)|fields?|" +
    "it|this|that|they|which|following|optional|required|additional|other|common)$",
  "i",
);
const conditional = /^(?:if|when|unless)\b/i;

/** More objects of one type than any body has, and longer words than any table stands below. */
const mostOwners = 20;
const longestCaption = 500;

/** Whose properties a table lists that stands below `caption`; undefined where that says nothing of it. */
export function ownersIn(caption: string, known: Known): Owners | undefined {
  if (caption.length > longestCaption) return undefined;
  for (const sentence of sentencesOf(oneLine(caption))) {
    const said = captions.flatMap((pattern) => pattern.exec(sentence)?.[1] ?? [])[0];
    if (said === undefined) continue;
    const owners = ownersNamed(said, known.rows);
    if (owners.length > 0) return conditional.test(sentence) || !canHold(owners) ? "unknown" : owners;
    if (isOfStranger(said, sentence, known)) return "unknown";
  }
  return undefined;
}

function ownersNamed(said: string, rows: readonly PlacedRow[]): readonly (readonly PathStep[])[] {
  const whole = readPropertyPath(said) ?? [];
  const endsSo = (path: readonly PathStep[]): boolean => {
    const end = path.slice(-whole.length);
    return end.length === whole.length && end.every(({ name: own }, index) => isSame(own, whole[index]?.name));
  };
  const type = simpleName(said);
  return rows
    .filter(
      ({ path, row }) => mayHold(row.type) && (endsSo(path) || isSame(type, simpleName(namedIn(row.type)?.name ?? ""))),
    )
    .map(({ path }) => path);
}

// Tables of objects within each other could go on for ever.
function canHold(owners: readonly (readonly PathStep[])[]): boolean {
  return owners.length <= mostOwners && owners.every((path) => path.length < deepest);
}

// "If the kind property is `view`, these are required": what holds text has no properties of its own.
function mayHold(type: TypeExpression): boolean {
  if (type.kind === "collection") return mayHold(type.of);
  return type.kind !== "primitive" || type.name === "Json";
}

function isSame(a: string, b: string | undefined): boolean {
  return a.toLowerCase() === b?.toLowerCase();
}

/** Whether a sentence names an object that is neither the body nor in a row. */
function isOfStranger(said: string, sentence: string, { rows, bodyNames }: Known): boolean {
  if (rows.length === 0 || generic.test(said) || bodyNames.has(said.toLowerCase())) return false;
  return new RegExp(`\\b${said.replace(/[^\w]/g, "\\$&")}[\`*]* (?:object|type|collection|array)\\b`, "i").test(
    sentence,
  );
}
