import { groupBy } from "../../util/group-by.js";
import { compareText } from "../../util/order.js";
import { findNodes, segmentOf } from "../builders/route-tree.js";
import { createReferences } from "../imports.js";
import type { ModuleSpec } from "../module.js";
import type { Sdk } from "../sdk.js";
import { joinedFileName } from "../text/file-name.js";
import { emitExample } from "./example-test.js";
import { type Matched, matchedExamples } from "./matched-examples.js";

/**
 * An area with more examples is split by the segments of its paths. The largest reference that was measured, 2,392 tests,
 * comes to some 130 files: fewer are too long to read, and more cost each run a file's start.
 */
const filesHold = 100;

/** The modules of the tests: the examples that can be one, by the area of their page. */
export function emitExampleTests(sdk: Sdk): readonly ModuleSpec[] {
  return [...groupBy(placed(matchedExamples(sdk), 0, sdk), ({ path }) => path)]
    .toSorted(([one], [other]) => compareText(one, other))
    .map(([path, examples]) => {
      const { use, all } = createReferences(path);
      const code = examples.flatMap(({ example }) => emitExample(example, { sdk, use }));
      return { path, references: all(), statements: [], code };
    });
}

/** How many tests the reference becomes: one for each response of an example, and one for each payload of a webhook. */
export function countTests(sdk: Sdk): number {
  const responses = matchedExamples(sdk).map(({ example }) => Math.max(1, example.responses.length));
  const payloads = sdk.api.webhooks.map((webhook) => webhook.examples.length);
  return [...responses, ...payloads].reduce((sum, count) => sum + count, 0);
}

interface Placed {
  readonly path: string;
  readonly example: Matched;
}

// By area; the larger areas by their first segment, too, and so on.
function placed(examples: readonly Matched[], depth: number, sdk: Sdk): readonly Placed[] {
  return [...groupBy(examples, (example) => fileFor(example, depth, sdk))].flatMap(([name, group]) =>
    group.length > filesHold && depth < 3
      ? placed(group, depth + 1, sdk)
      : group.map((example) => ({ path: `tests/${name}.test.ts`, example })),
  );
}

function fileFor({ example, match }: Matched, depth: number, { tree }: Sdk): string {
  // In the spelling of the client, whatever the page's own.
  const segments = (findNodes(tree, match.path.segments) ?? []).flatMap((node) => segmentOf(node) ?? []);
  const literals = segments.flatMap((segment) => (segment.kind === "literal" ? [segment.name] : []));
  return joinedFileName([example.operation.area || "other", ...literals.slice(0, depth)]);
}
