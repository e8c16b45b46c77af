import type { ExampleBody } from "../../model/example.js";
import { groupBy } from "../../util/group-by.js";
import type { GeneratedFile } from "../generated-file.js";
import { modulesOf } from "../module.js";
import { printModules } from "../print.js";
import { runtimeType, type Sdk } from "../sdk.js";
import { fileName } from "../text/file-name.js";
import { literal } from "../text/literal.js";
import { asServed, responseMembers } from "./example-answer.js";
import { queryIn, targetOf } from "./example-test.js";
import { type Matched, matchedExamples } from "./matched-examples.js";
import { jsonLiteral } from "./json-literal.js";

/**
 * The reference's examples as data for `createMockClient`, a module for each area: the first response to each request that is
 * shown. What becomes no test becomes no mock either.
 */
export async function emitMocks(sdk: Sdk): Promise<readonly GeneratedFile[]> {
  const placed = matchedExamples(sdk).map((matched) => ({ matched, path: pathOf(matched) }));
  const modules = modulesOf(placed, sdk, (examples, { use }) => {
    const type = use(runtimeType("MockExample"));
    const entries = [...groupBy(examples, ({ matched }) => requestOf(matched, sdk))].map(
      ([request, [{ matched }]]) => `{ request: ${literal(request)}, ${answerOf(matched)} }`,
    );
    const code = [
      "/** What the reference shows of these calls, for `createMockClient`. */",
      `export const examples: readonly ${type}[] = [${entries.join(", ")}];`,
    ];
    return { code: [code.join("\n")] };
  });
  return printModules(modules);
}

function pathOf({ example }: Matched): string {
  return `mocks/${fileName(example.operation.area || "other")}.ts`;
}

function requestOf({ example, match }: Matched, sdk: Sdk): string {
  return `${match.method} ${targetOf(match, sdk)}${queryIn(example.request)}`;
}

function answerOf({ responses: [response] }: Matched): string {
  const served = asServed(response);
  return responseMembers(served, served.body ? bodyText(served.body) : "");
}

function bodyText(body: ExampleBody): string {
  return body.kind === "json" ? jsonLiteral(body.value, new Map()) : literal(body.text);
}
