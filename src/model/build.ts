import type { Report } from "../diagnostics/diagnostic.js";
import type { Page } from "../page/page.js";
import { compareText } from "../util/order.js";
import type { Api, Omission } from "./api.js";
import { completeBodies } from "./bodies/complete-bodies.js";
import { completeChanges } from "./bodies/complete-changes.js";
import { memberNamesIn } from "./enumerations/member-names.js";
import { mergeEnumerations } from "./enumerations/merge-enumerations.js";
import { readProseEnumerations } from "./enumerations/prose-enumerations.js";
import { buildExample } from "./examples/build-examples.js";
import { buildSamples } from "./examples/build-samples.js";
import { buildWebhooks } from "./examples/build-webhooks.js";
import { bodiesOf } from "./examples/example-bodies.js";
import { hostCalled, addressShown } from "./examples/host.js";
import { omittedFences } from "./examples/omitted-fences.js";
import { sortExamples, type MatchedExample, type SortedExamples } from "./examples/sort-examples.js";
import { allResponses, type Operation } from "./operation.js";
import { buildOperation, type OperationSources } from "./operations/build-operations.js";
import { omittedParameters } from "./parameters/omitted-parameters.js";
import { mergeRoutes } from "./paths/merge-routes.js";
import { omitUnrouted } from "./paths/routes-missing.js";
import { addUndocumentedRoutes } from "./paths/routes-undocumented.js";
import { mentionedProperties, readDrafts, type Drafts } from "./read-drafts.js";
import { createRegistry, type Namespaces } from "./registry.js";
import { breakCycles } from "./resources/break-cycles.js";
import { completeResources } from "./resources/complete-resources.js";
import { inheritMarks } from "./resources/inherited-marks.js";
import { openBags } from "./resources/property-bags.js";
import { omitUnnamed } from "./resources/types-unnamed.js";
import { defaultNamespace, standInNamespace } from "./types/default-namespace.js";
import { linkResources } from "./types/link-types.js";
import { createLinker, type Linker } from "./types/link.js";
import { createTypeGraph, type TypeGraph } from "./types/type-graph.js";
import { gatherEvidence, type TypedBody, withNullsOf } from "./values/evidence.js";

/** What is known of a reference besides the pages that are read whole. */
export interface Beyond {
  /** Pages of which the types alone count. */
  readonly typePages?: readonly Page[];
  /** The namespace of names that have none, where it is not for these pages to tell it. */
  readonly namespace?: string | undefined;
  /** Types as examples of other pages show them: what may be null there may be so here. */
  readonly shown?: Api["resources"] | undefined;
}

/**
 * Brings the pages together: every type linked, every example held against what the pages document. `report` takes what
 * does not fit; whatever it is, the rest of the API stands. `beyond` is what is known besides.
 */
export function buildApi(pages: readonly Page[], report: Report, beyond: Beyond = {}): Api {
  const { typePages = [] } = beyond;
  const read = inOrder(pages, typePages);
  const told = beyond.namespace ?? defaultNamespace(read);
  const namespaces = namespacesOf(read, told ?? standInNamespace);
  const drafts = readDrafts({ pages, all: read, namespace: namespaces.common }, report);
  const { linker, documented } = linkTypes(drafts, namespaces, report);
  const host = hostCalled(drafts.examples);
  const built = completeChanges(buildOperations(drafts, { linker, graph: documented, host }));
  const operations = addUndocumentedRoutes(built, drafts.examples, host);
  const sorted = sortExamples(drafts.examples, operations, report);
  const gathered = gatherEvidence(bodiesShown(sorted, documented), documented, linker.resolve);
  const evidence = withNullsOf(beyond.shown, gathered, documented);
  const resources = completeResources(documented, evidence, {
    linker,
    pages: read,
    typePages,
    spellArea: drafts.spellArea,
    responses: [...operations.values()].flatMap(allResponses),
    report,
  });
  const graph = createTypeGraph(resources, documented.enumerations);
  const complete = completeBodies([...operations.values()], evidence, graph);
  const all = [...complete.values()];
  return {
    namespace: namespaces.common,
    ...(told === undefined && { isNamespaceUntold: true }),
    ...addressShown(sorted.examples),
    resources,
    enumerations: documented.enumerations,
    operations: all,
    routes: mergeRoutes(all),
    examples: sorted.examples.map((example) => buildExample(withOperations(example, complete), graph, report)),
    webhooks: buildWebhooks(sorted.notifications, linker.resolve, graph),
    samples: buildSamples(pages, sorted.examples, { resolve: linker.resolve, graph }),
    omissions: [
      ...omittedByPages(pages, drafts),
      ...drafts.operations.flatMap((draft) => omittedParameters(draft, operations.get(draft.page), report)),
      ...drafts.operations.flatMap((draft) => omittedFences(draft, drafts.examples)),
      ...omitUnrouted({ examples: drafts.examples, operations, lost: sorted.lost }, report),
    ],
  };
}

function omittedByPages(pages: readonly Page[], drafts: Drafts): readonly Omission[] {
  return [
    ...drafts.resources.flatMap((draft) => draft.omissions),
    ...omitUnnamed(pages, drafts.enumerations),
    ...drafts.omissions,
    ...drafts.operations.flatMap((draft) => draft.omissions),
  ];
}

// As they stand in the whole reference: where pages differ, the first counts.
function inOrder(pages: readonly Page[], typePages: readonly Page[]): readonly Page[] {
  if (typePages.length === 0) return pages;
  return [...pages, ...typePages].toSorted((one, other) => compareText(one.source.path, other.source.path));
}

function namespacesOf(pages: readonly Page[], common: string): Namespaces {
  const named = pages.flatMap(({ source, namespace }) => (namespace ? [[source.path, namespace.value] as const] : []));
  return { common, byPage: new Map(named) };
}

function linkTypes(
  drafts: Drafts,
  namespaces: Namespaces,
  report: Report,
): { readonly linker: Linker; readonly documented: TypeGraph } {
  const listed = createRegistry(drafts, namespaces);
  const enumerations = [
    ...drafts.enumerations,
    ...readProseEnumerations(mentionedProperties(drafts, listed), listed, report),
  ];
  const registry = createRegistry({ resources: drafts.resources, enumerations }, namespaces);
  const merged = mergeEnumerations(enumerations);
  const linker = createLinker(registry, memberNamesIn(merged), report);
  const resources = inheritMarks(openBags(breakCycles(linkResources(drafts.resources, linker, report), report)));
  return { linker, documented: createTypeGraph(resources, merged) };
}

/** By page, or by what a page says of one call: each documents one operation at most. */
function buildOperations(
  drafts: Drafts,
  sources: Pick<OperationSources, "linker" | "graph" | "host">,
): ReadonlyMap<Page, Operation> {
  return new Map(
    drafts.operations.map((draft) => {
      const { examples = [], described = [] } = drafts.examples.get(draft.page) ?? {};
      return [draft.page, buildOperation({ draft, examples, described, ...sources })];
    }),
  );
}

function bodiesShown({ examples, notifications }: SortedExamples, graph: TypeGraph): readonly TypedBody[] {
  return [
    ...examples.flatMap((example) => bodiesOf(example, graph)),
    ...notifications.map(({ payload }): TypedBody => ({ value: payload, type: { kind: "unknown" } })),
  ];
}

/** `example` with the operations that have taken the place of those it was matched with. */
function withOperations(example: MatchedExample, complete: ReadonlyMap<Operation, Operation>): MatchedExample {
  const current = (operation: Operation): Operation => complete.get(operation) ?? operation;
  const { operation, match, typing } = example;
  return {
    ...example,
    operation: current(operation),
    typing: typing && current(typing),
    match: match && { ...match, operation: current(match.operation) },
  };
}
