import type { Api, Property, TypeRef } from "../model/api.js";
import { jsonOf } from "../model/example.js";
import { allResponses, type Operation } from "../model/operation.js";
import { tablesOf } from "../model/page-access.js";
import { simpleName } from "../model/types/type-name.js";
import type { Page, RichText, Run } from "../page/page.js";
import { membersWithin, type JsonNode } from "../source/json-node.js";
import { partOf, type Located } from "../source/source.js";
import { groupBy } from "../util/group-by.js";
import type { RuleContext } from "./context.js";
import { textsIn } from "./helpers/block-texts.js";
import { alsoAt } from "./helpers/related.js";
import { defineRule } from "./rule.js";

/** A sentence that calls something a property which nothing in the reference has: an old name, mostly, or a misspelt one. */
export const prosePropertyUnknown = defineRule({
  code: "prose-property-unknown",
  check(context, report) {
    const { api, pages, library, suggest } = context;
    // A page that is left out may document it.
    if (library.isOnePage || pages.length < library.sources.length) return;
    const known = namesKnown(api);
    for (const page of pages) {
      const named = page.sections.flatMap(({ blocks }) => blocks.flatMap(textsIn)).flatMap(propertiesIn);
      const unknown = named.filter(({ value }) => !known.has(value.toLowerCase()));
      if (unknown.length === 0) continue;
      const [shown, properties] = [namesShownOn(page, context), propertiesOn(page, context)];
      for (const [name, [first, ...others]] of groupBy(unknown, ({ value }) => value)) {
        if (shown.has(name)) continue;
        const near = suggest(name, properties);
        report(first.origin, { name, near }, alsoAt(others));
      }
    }
  },
});

// A word alone may be any word; no sentence has one with a capital within it.
const camelCase = /^[a-z][a-z\d]*[A-Z]\w*$/;
const calledProperty = /^\s+(?:propert(?:y|ies)|fields?)\b/i;
const joint = /^\s*(?:,|,?\s+(?:and|or))\s+$/i;

/** The names that `text` calls properties: "the **dialInUrl** property", "`topic`, `dialInUrl` and `language` properties". */
function propertiesIn({ runs }: RichText): readonly Located<string>[] {
  const found: Located<string>[] = [];
  // From the end, since what all names of a list are stands behind the last.
  let isCalled = false;
  for (const run of runs.toReversed()) {
    if (isName(run)) {
      if (isCalled && camelCase.test(run.text)) found.push({ value: run.text, origin: partOf(run.origin, run.text) });
    } else isCalled = calledProperty.test(run.text) || (isCalled && joint.test(run.text));
  }
  return found.toReversed();
}

function isName(run: Run): boolean {
  return run.kind === "code" || (run.kind === "text" && run.strong);
}

/** What `page` has names for besides: in code of any language, or in a table that is about something else. */
function namesShownOn(page: Page, { codeOn }: RuleContext): ReadonlySet<string> {
  const cells = page.sections.flatMap(tablesOf).flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  return new Set([
    ...codeOn(page).flatMap(({ text }) => text.match(/\w+/g) ?? []),
    ...cells.map(({ text }) => text.trim()),
  ]);
}

/** The properties of the types that `page` defines, and of what is in these. */
function propertiesOn({ source }: Page, { api, graph }: RuleContext): readonly string[] {
  const types = [...api.resources.values()].filter(({ origins }) => origins.some((origin) => origin.source === source));
  const own = types.flatMap(({ id }) => [...graph.properties(id).values()]);
  const within = own.flatMap(({ type }) => {
    const item = type.kind === "collection" ? type.of : type;
    return item.kind === "resource" ? [...graph.properties(item.id).keys()] : [];
  });
  return [...own.map(({ name }) => name), ...within];
}

/** All that the reference has a name for, in lower case: types, properties, members, parameters, and what its JSON shows. */
function namesKnown({ resources, enumerations, operations, examples, webhooks, samples }: Api): ReadonlySet<string> {
  const bodies = examples.flatMap(({ request, responses }) => [request, ...responses].map(({ body }) => body));
  const names = [
    ...[...resources.values()].flatMap(({ id, properties }) => [simpleName(id), ...namesOf(properties)]),
    ...[...enumerations.values()].flatMap(({ id, members }) => [simpleName(id), ...members.map(({ name }) => name)]),
    ...operations.flatMap(namesIn),
    ...bodies.flatMap((body) => jsonOf(body) ?? []).flatMap(namesShown),
    ...webhooks.flatMap((webhook) => webhook.examples.flatMap(({ payload }) => namesShown(payload))),
    ...samples.flatMap(({ value }) => namesShown(value)),
  ];
  return new Set(names.map((name) => name.toLowerCase()));
}

function namesIn(operation: Operation): readonly string[] {
  const { parameters, body } = operation;
  const answered = allResponses(operation).flatMap(({ content }) =>
    content.kind === "json" ? namesWithin(content.type) : [],
  );
  return [
    ...parameters.map(({ name }) => name),
    ...(body.kind === "json" ? namesOf(body.properties) : []),
    ...answered,
  ];
}

function namesOf(properties: readonly Property[]): readonly string[] {
  return properties.flatMap(({ name, type }) => [name, ...namesWithin(type)]);
}

function namesWithin(type: TypeRef): readonly string[] {
  if (type.kind === "collection") return namesWithin(type.of);
  if (type.kind === "values") return type.values;
  return type.kind === "object" ? namesOf(type.properties) : [];
}

/** The names of members, and what `photo@odata.mediaEditLink` says of one. */
function namesShown(root: JsonNode): readonly string[] {
  return membersWithin(root).flatMap(({ name }) => name.value.split(/[@.]/));
}
