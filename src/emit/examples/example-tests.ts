import { groupBy } from "../../util/group-by.js";
import { findNodes, segmentOf } from "../builders/route-tree.js";
import { modulesOf, type ModuleSpec } from "../module.js";
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
  return modulesOf(placed(matchedExamples(sdk), 0, sdk), sdk, (examples, scope) => ({
    code: examples.flatMap(({ example }) => emitExample(example, scope)),
  }));
}

/** How many tests the reference becomes: one for each response of an example, and one for each payload of a webhook. */
export function countTests(sdk: Sdk): number {
  const responses = matchedExamples(sdk).map((matched) => matched.responses.length);
  const payloads = sdk.api.webhooks.map((webhook) => webhook.examples.length);
  return [...responses, ...payloads].reduce((sum, count) => sum + count, 0);
}

interface Placed {
  readonly path: string;
  readonly example: Matched;
}

interface Group {
  /** What the file of these is called. */
  readonly name: string;
  readonly examples: readonly Matched[];
}

// By area; the larger areas by their first segment, too, and so on.
function placed(examples: readonly Matched[], depth: number, sdk: Sdk): readonly Placed[] {
  const groups = [...groupBy(examples, (example) => fileFor(example, depth, sdk))];
  const parts = groups.map(([name, group]): Group => ({ name, examples: group }));
  return (depth === 0 ? parts : fewer(parts)).flatMap((part) =>
    part.examples.length > filesHold && depth < 3
      ? placed(part.examples, depth + 1, sdk)
      : part.examples.map((example) => ({ path: `tests/${part.name}.test.ts`, example })),
  );
}

/** `groups`, or where each call has a segment of its own, which makes them many and small, those by how their names begin. */
function fewer(groups: readonly Group[]): readonly Group[] {
  if (groups.length <= filesHold) return groups;
  const longest = Math.max(...groups.map(({ name }) => name.length));
  for (let length = 1; length < longest; length += 1) {
    const joined = [...groupBy(groups, ({ name }) => beginning(name, length))].map(([name, parts]) =>
      joinedAs(name, parts),
    );
    if (joined.every(({ isOne, examples }) => isOne || examples.length <= filesHold)) return joined;
  }
  return groups;
}

function joinedAs(name: string, parts: readonly [Group, ...Group[]]): Group & { readonly isOne: boolean } {
  const [only, ...others] = parts;
  if (others.length === 0) return { ...only, isOne: true };
  return { name, examples: parts.flatMap(({ examples }) => examples), isOne: false };
}

function beginning(name: string, length: number): string {
  return [...name].slice(0, length).join("").replace(/-$/, "");
}

function fileFor({ example, match }: Matched, depth: number, { tree }: Sdk): string {
  // In the spelling of the client, whatever the page's own.
  const segments = (findNodes(tree, match.path.segments) ?? []).flatMap((node) => segmentOf(node) ?? []);
  const literals = segments.flatMap((segment) => (segment.kind === "literal" ? [segment.name] : []));
  return joinedFileName([example.operation.area || "other", ...literals.slice(0, depth)]);
}
