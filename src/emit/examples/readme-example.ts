import { citationOf } from "../../source/source.js";
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
  const [example] = matchedExamples(sdk)
    .flatMap((matched) => candidateFor(matched, sdk))
    .toSorted(compareCandidates);
  const program = [
    'import { createClient } from "./index.js";',
    "",
    `const client = createClient({ ${options}auth: () => token });`,
    ...(example ? ["", `// ${comment(example.citation)}`, `const result = await ${example.call};`] : []),
  ];
  return (await formatTypeScript(program.join("\n"))).trimEnd();
}

interface Candidate {
  readonly rank: number;
  readonly citation: string;
  readonly call: string;
}

// A body of a few properties shows most, a call without one is shortest, and one that contradicts its page shows the
// wrong thing.
function candidateFor(matched: Matched, sdk: Sdk): readonly Candidate[] {
  const { body } = matched.example.request;
  if (body?.kind === "text" || (body && errorsInRequest(body.value, matched.match.operation, sdk).size > 0)) return [];
  const size = body?.value.kind === "object" ? membersOf(body.value).length : 0;
  const expression = body ? jsonLiteral(body.value, new Map()) : "";
  const { use, all } = createReferences("README.md");
  const call = callText(matched, expression, { sdk, use });
  if (all().length > 0 || call.includes("\n//")) return [];
  const rank = body === undefined ? 1 : size >= 2 && size <= 6 ? 0 : 2;
  return [{ rank, citation: citationOf(matched.example.origin), call }];
}

function compareCandidates(one: Candidate, other: Candidate): number {
  const byLength = one.call.length - other.call.length;
  return one.rank - other.rank || byLength || compareText(one.citation, other.citation);
}
