import type { Example } from "../../model/example.js";
import { groupBy } from "../../util/group-by.js";
import { compareText } from "../../util/order.js";
import { chainOf } from "./example-chain.js";
import { assertedHeaders, isUnsendable } from "./example-headers.js";
import type { Matched } from "./example-options.js";
import { emitExample } from "./example-test.js";
import { createReferences, localName } from "../imports.js";
import type { ModuleSpec } from "../module.js";
import type { Sdk } from "../sdk.js";
import { fileName } from "../text/file-name.js";
import { takesBody } from "../builders/verb.js";

/** So many examples are easily read through; an area that has more is split by the segments of its paths. */
const filesHold = 40;

/** The modules of the tests: the examples that can be one, by the area of their page. */
export function emitExampleTests(sdk: Sdk): readonly ModuleSpec[] {
  return [...groupBy(placed(matchedExamples(sdk), 0), ({ path }) => path)]
    .toSorted(([one], [other]) => compareText(one, other))
    .map(([path, examples]) => {
      const { use, all } = createReferences(path);
      const code = examples.flatMap(({ example }) => emitExample(example, { sdk, use }));
      return { path, references: all(), statements: [], code };
    });
}

/** The examples that become tests, in the order of their pages. */
export function matchedExamples(sdk: Sdk): readonly Matched[] {
  return sdk.api.examples.flatMap((example) =>
    example.match && whyUntested(example, sdk) === undefined ? [{ example, match: example.match }] : [],
  );
}

/** Why an example becomes no test; undefined where it does. */
export function whyUntested(example: Example, sdk: Sdk): string | undefined {
  const { match, request } = example;
  if (example.untestable !== undefined) return example.untestable;
  if (!match) return "no documented route matches the request";
  const isBodied = takesBody(match.method);
  if (isBodied === undefined) return `no method sends ${match.method}`;
  if (request.body && !isBodied) return `a ${match.method} request with a body`;
  if (assertedHeaders(example).some(isUnsendable)) return "a header that cannot be sent";
  const isSpelled = chainOf(match, { sdk, use: localName }) !== undefined;
  return isSpelled ? undefined : "a value for its path is missing";
}

interface Placed {
  readonly path: string;
  readonly example: Matched;
}

// By area; the larger areas by their first segment, too, and so on.
function placed(examples: readonly Matched[], depth: number): readonly Placed[] {
  return [...groupBy(examples, (example) => fileFor(example, depth))].flatMap(([name, group]) =>
    group.length > filesHold && depth < 3
      ? placed(group, depth + 1)
      : group.map((example) => ({ path: `tests/${name}.test.ts`, example })),
  );
}

function fileFor({ example, match }: Matched, depth: number): string {
  const literals = match.path.segments.flatMap((segment) => (segment.kind === "literal" ? [segment.name] : []));
  const parts = [example.operation.area || "other", ...literals.slice(0, depth)].map(fileName);
  return [...new Set(parts)].join("-");
}
