import type { Block } from "../../page/page.js";
import { listTextOf } from "../prose/markdown-text.js";
import { sentencesOf } from "../prose/sentences.js";

const written = "[*`]*@?[A-Za-z_][\\w.]*[*`]*";
// Names alone: what stands behind them may tell what they are, "**subject**, the title of the call".
const namesListed = `${written}(?:(?:,? and |,? or |, )${written})*`;
// Of what is not marked as a name a body may have whatever the words say: "The body must contain text."
const marked = "(?:\\*\\*[A-Za-z_][\\w.]*\\*\\*|`@?[A-Za-z_][\\w.]*`)";
const severalMarked = `${marked}(?:(?:,? and |,? or |, )${marked})*`;
/** What ends such a list: no comma with a choice behind it. */
const end = `(?=\\W*$|[.;]|,(?!(?: ${marked},)* or )| propert| field)`;
const things = "(?:propert(?:y|ies)|fields?)";

/**
 * "Only the subject property is mandatory"; "The following properties are required: **subject** and **start**"; "The request body
 * must contain **subject**".
 */
const demands: readonly RegExp[] = [
  new RegExp(`\\bonly the (.{1,100}?) ${things} (?:is|are) (?:mandatory|required)\\b`, "i"),
  new RegExp(`\\bthe following ${things} are (?:mandatory|required): (${namesListed})`, "i"),
  new RegExp(`\\bbody must (?:contain|include|have) (?:the |both )?(${severalMarked})${end}`, "i"),
];

const joints = new Set(["and", "the"]);
/** What demands something of some bodies alone: "If the call has ended, the body must contain **reason**." */
const condition = /\b(?:if|when|unless)\b|^for\b/i;

/** The names of what a Request body section says in words that a body must have. */
export function propertiesDemanded(blocks: readonly Block[]): readonly string[] {
  const sentences = blocks.flatMap((block) =>
    block.kind === "paragraph" ? sentencesOf(listTextOf(block.text).replaceAll("\n", " ")) : [],
  );
  const lists = sentences
    .filter((sentence) => !condition.test(sentence))
    .flatMap((sentence) => demands.flatMap((demand) => demand.exec(sentence)?.[1] ?? []));
  // Of a choice no property must be there.
  const names = lists.filter((list) => !/ or /i.test(list)).flatMap((list) => list.match(/@?[A-Za-z_][\w.]*\w/g) ?? []);
  return [...new Set(names)].filter((name) => !joints.has(name));
}
