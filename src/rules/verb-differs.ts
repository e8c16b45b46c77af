import type { Operation } from "../model/operation.js";
import { listedLines } from "../model/operations/operation-lines.js";
import { introductionOf } from "../model/page-access.js";
import { namesIn } from "../model/paths/path-template.js";
import { singular } from "../model/prose/singular.js";
import type { Page } from "../page/page.js";
import { partOf, type Origin } from "../source/source.js";
import { groupBy } from "../util/group-by.js";
import type { RuleContext } from "./context.js";
import { isFileLink } from "./helpers/page-parts.js";
import { alsoAt } from "./helpers/related.js";
import { defineRule } from "./rule.js";

/** A page, or a link to it, that calls what it documents by the verb of another method. */
export const verbDiffers = defineRule({
  code: "verb-differs",
  check(context, report) {
    const calls = callsByPage(context);
    for (const page of context.pages) {
      const call = calls.get(page.source.path);
      const own = call ? wordsOn(page).flatMap((said) => deniedIn(said, call)) : [];
      // What a page calls itself in its title, its heading and its first sentence came there together.
      const [first, ...others] = own;
      if (first) {
        const also = alsoAt(others);
        report(first.origin, { ...first, by: "page" }, [routeOf(first.call), ...also]);
      }
      for (const { link, target } of context.linksOn(page).filter(isFileLink)) {
        const linked = calls.get(target.path);
        const [denied] = linked ? deniedIn({ text: link.text, origin: link.origin }, linked) : [];
        if (denied) report(denied.origin, { ...denied, by: "link" }, [routeOf(denied.call)]);
      }
    }
  },
});

interface Call {
  readonly methods: ReadonlySet<string>;
  readonly operation: Operation;
}

/** The calls of the pages that document one, by path. */
function callsByPage({ api, pageAt }: RuleContext): ReadonlyMap<string, Call> {
  const byPage = groupBy(api.operations, ({ origin }) => origin.source.path);
  return new Map(
    [...byPage].flatMap(([path, [operation, ...others]]): readonly (readonly [string, Call])[] => {
      const methods = new Set(listedLines(operation).map(({ method }) => method));
      return others.length > 0 || pageAt(path)?.kind !== "api" ? [] : [[path, { methods, operation }]];
    }),
  );
}

interface Said {
  readonly text: string;
  readonly origin: Origin;
}

/** Where `page` says what its call does: its heading, its front matter, its first sentence. */
function wordsOn(page: Page): readonly Said[] {
  const { title, frontMatter } = page;
  const description = frontMatter?.get("description");
  const entry = frontMatter?.get("title");
  const sentences = [
    description && { text: description.value, origin: description.origin },
    introductionOf(page)?.text,
  ];
  return [
    title,
    entry && { text: entry.value, origin: entry.origin },
    ...sentences.map((said) => (said && isDirection(said.text) ? said : undefined)),
  ].filter((said) => said !== undefined);
}

// A sentence may begin with the noun: "Updates are sent once a day."
function isDirection(text: string): boolean {
  return /^\W*\w+ (?:an?|all|an?other|any|existing|new|one|some|specific|the|this|your)\b/i.test(text);
}

interface Denied extends Said {
  readonly verb: string;
  readonly method: string;
  readonly expected: string;
  readonly call: Call;
}

function deniedIn({ text, origin }: Said, call: Call): readonly Denied[] {
  const verb = verbDenied(text.replace(/^\W+/, ""), call.methods);
  const [method = ""] = call.methods;
  const expected = verbOf(method);
  if (verb === undefined || expected === undefined || isNoun(verb, text, call)) return [];
  return [{ text, origin: partOf(origin, verb), verb, method, expected, call }];
}

// "Updates" alone are things, and in "List item", "Update history", the route has the things: `/lists/{id}/items`.
function isNoun(verb: string, text: string, { operation: { routes } }: Call): boolean {
  if (isDirection(text)) return false;
  if (verb.endsWith("s")) return true;
  const words = routes.flatMap(({ path }) => namesIn(path)).flatMap((name) => name.match(/[A-Z]?[a-z]+/g) ?? []);
  return words.some((word) => singular(word).toLowerCase() === singular(verb).toLowerCase());
}

function routeOf({ operation: { routes, origin } }: Call): { readonly message: string; readonly origin: Origin } {
  return { message: "Its route stands here", origin: routes[0]?.origin ?? origin };
}

/** What the first words of titles promise of a call, and what a call of each method may be said to do. */

interface Act {
  readonly verbs: readonly string[];
  /** Methods that do something else. An action, a POST, may do anything. */
  readonly never: readonly string[];
}

const acts: readonly Act[] = [
  { verbs: ["get", "list", "retrieve", "read"], never: ["DELETE", "PATCH", "PUT"] },
  { verbs: ["create", "add"], never: ["GET", "HEAD", "DELETE"] },
  { verbs: ["update"], never: ["GET", "HEAD", "DELETE"] },
  { verbs: ["delete"], never: ["GET", "HEAD", "PATCH"] },
  { verbs: ["remove"], never: ["GET", "HEAD"] },
];

const actOf: ReadonlyMap<string, Act> = new Map(
  acts.flatMap((act) => act.verbs.flatMap((verb) => [verb, `${verb}s`].map((form) => [form, act] as const))),
);

/** The verb that each method is called by. */
const usual: ReadonlyMap<string, string> = new Map([
  ["GET", "get"],
  ["HEAD", "get"],
  ["POST", "create"],
  ["PUT", "update"],
  ["PATCH", "update"],
  ["DELETE", "delete"],
]);

/** The first word of `text`, where it is a verb that none of `methods` does, nor do those that are joined to it: "Get or create". */
function verbDenied(text: string, methods: ReadonlySet<string>): string | undefined {
  const [said = ""] = joined.exec(text.trimStart()) ?? [];
  const verbs = said.split(joint);
  const isDenied = verbs.every((verb) => {
    const act = actOf.get(verb.toLowerCase());
    return act && [...methods].every((method) => act.never.includes(method));
  });
  return isDenied && methods.size > 0 ? verbs[0] : undefined;
}

const joint = /,? (?:and|or) |, |\//;

// "Add-in" and "Update:" begin with no verb.
const joined = new RegExp(`^\\w+(?:(?:${joint.source})\\w+)*(?![\\w:-])`);

/** What `method` is said to do: "delete". */
function verbOf(method: string): string | undefined {
  return usual.get(method);
}
