import type { Operation } from "../../model/operation.js";
import { singular } from "../../model/prose/singular.js";
import type { TypeGraph } from "../../model/types/type-graph.js";
import { simpleName } from "../../model/types/type-name.js";
import { compareText } from "../../util/order.js";
import { foldCase } from "../../util/fold-case.js";
import { typeIdentifier } from "../text/identifier.js";

/** What the types of an operation's own are named after. */
interface OperationName {
  readonly operation: Operation;
  /** The best name, and the one of the page, which may be the same. */
  readonly name: string;
  readonly fromPage: string;
}

/**
 * The names of `operations`, by their ids in order: after the title, after the route where the title is no more than the name
 * of an action, or else after the page. Operations that would share a name all go on to the next, so that a new one
 * renames none but its namesakes.
 */
export function nameOperations(operations: readonly Operation[], graph: TypeGraph): readonly OperationName[] {
  const spell = createSpelling(graph);
  const wanted = operations
    .toSorted((a, b) => compareText(a.id, b.id))
    .map((operation) => ({
      operation,
      name: nameFromAction(operation) ?? nameFromTitle(operation, spell),
      fromPage: nameFromPage(operation, spell),
    }));
  const counts = new Map<string, number>();
  for (const { name } of wanted) counts.set(foldCase(name), (counts.get(foldCase(name)) ?? 0) + 1);
  const isItsOwn = (name: string): boolean => name !== "" && counts.get(foldCase(name)) === 1;
  return wanted.map((each) => (isItsOwn(each.name) ? each : { ...each, name: each.fromPage }));
}

/** `call: redirect` is `RedirectCall`, `Create a message` is `CreateMessage`. */
function nameFromTitle(operation: Operation, spell: Spell): string {
  const { subject, verb } = partsOf(operation.title);
  return identifierOf(verb === undefined ? subject : `${verb} ${subject}`, operation, spell);
}

/** `assign action` at `/rooms/{roomId}/assign` is `AssignRoom`; undefined where the title says more than the last segment. */
function nameFromAction({ title, routes: [route] }: Operation): string | undefined {
  const segments = route?.path.segments ?? [];
  const [owner, key, action] = segments.slice(-3);
  if (owner?.kind !== "literal" || key?.kind !== "key" || action?.kind !== "literal") return undefined;
  const { subject, verb } = partsOf(title);
  const name = simpleName(action.name);
  if (verb !== undefined || foldCase(subject) !== foldCase(name)) return undefined;
  return typeIdentifier(`${name} ${singular(simpleName(owner.name))}`);
}

/** `api/room-assign` is `RoomAssign`. */
function nameFromPage(operation: Operation, spell: Spell): string {
  const page = operation.id.slice(operation.id.lastIndexOf("/") + 1);
  return identifierOf(page.replaceAll("-", " "), operation, spell) || "Unnamed";
}

function partsOf(title: string): { readonly subject: string; readonly verb: string | undefined } {
  const [subject = "", verb] = title
    .split(/:\s+/, 2)
    .map((part) => part.replace(/\s+(?:action|function|method)\s*$/i, "").trim());
  return { subject, verb };
}

const article = /^(?:an?|the)$/i;

/** Spells a word of a title or of a page's name as `body` is a type, or as any type is that it names. */
type Spell = (word: string, body: Operation["body"]) => string;

// Titles and pages write the names of types in lower case: `plannertask`, or `charttitle` for the end of `workbookChartTitle`.
function createSpelling({ resources, enumerations }: TypeGraph): Spell {
  const names = [...resources.keys(), ...enumerations.keys()].map(simpleName);
  const spellings = new Map(names.map((name) => [foldCase(name), name]));
  return (word, body) => {
    const own = body.kind === "json" && body.type?.kind === "resource" ? typeIdentifier(simpleName(body.type.id)) : "";
    if (foldCase(own).endsWith(foldCase(word))) return own.slice(own.length - word.length);
    return spellings.get(foldCase(word)) ?? word;
  };
}

function identifierOf(words: string, { body }: Operation, spell: Spell): string {
  const named = words.split(/\s+/).filter((word) => !article.test(word));
  return typeIdentifier(named.map((word) => spell(word, body)).join(" "));
}
