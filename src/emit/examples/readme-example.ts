import { citationOf } from "../../source/source.js";
import { groupBy } from "../../util/group-by.js";
import { compareText } from "../../util/order.js";
import { createReferences } from "../imports.js";
import { formatTypeScript } from "../format.js";
import type { Sdk } from "../sdk.js";
import { comment } from "../text/comment.js";
import { literal } from "../text/literal.js";
import { errorsInRequest } from "./compiler-errors.js";
import { callText } from "./example-call.js";
import { type Matched, matchedExamples } from "./matched-examples.js";
import { jsonLiteral, membersOf } from "./json-literal.js";

/** A program that makes one of the calls that the reference shows: the one that is short and shows most. */
export async function readmeExample(sdk: Sdk): Promise<string> {
  const options = sdk.baseUrl === undefined ? `baseUrl: ${literal("https://api.example")}, ` : "";
  const example = bestExample(sdk);
  const program = [
    'import { createClient } from "./index.js";',
    "",
    `const client = createClient({ ${options}auth: "token" }); // or a function that gives one`,
    ...(example
      ? ["", `// ${comment(example.citation)}`, `const result = await ${example.call};`, "console.log(result);"]
      : []),
  ];
  return (await formatTypeScript(program.join("\n"))).trimEnd();
}

interface Candidate {
  readonly citation: string;
  readonly call: string;
}

function bestExample(sdk: Sdk): Candidate | undefined {
  const byRank = groupBy(matchedExamples(sdk), rankOf);
  for (const [, examples] of [...byRank].toSorted(([one], [other]) => one - other)) {
    const [best] = examples
      .flatMap((matched) => candidateFor(matched, sdk))
      .toSorted((one, other) => one.call.length - other.call.length || compareText(one.citation, other.citation));
    if (best) return best;
  }
  return undefined;
}

// A body of a few properties shows most, and a call without one is shortest.
function rankOf({ example }: Matched): number {
  const { body } = example.request;
  if (body === undefined) return 1;
  const size = body.kind === "json" ? membersOf(body.value).length : 0;
  return size >= 2 && size <= 6 ? 0 : 2;
}

// One that contradicts its page shows the wrong thing.
function candidateFor(matched: Matched, sdk: Sdk): readonly Candidate[] {
  const { body } = matched.example.request;
  if (body?.kind === "text" || (body && errorsInRequest(body.value, matched.match.operation, sdk).size > 0)) return [];
  const expression = body ? jsonLiteral(body.value, new Map()) : "";
  const { use, all } = createReferences("README.md");
  const call = callText(matched, expression, { sdk, use });
  if (all().length > 0 || call.includes("\n//")) return [];
  return [{ citation: citationOf(matched.example.origin), call }];
}
