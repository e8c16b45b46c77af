import type { Example, ExampleResponse, RouteMatch } from "../../model/example.js";
import { valueNameOf } from "../../model/paths/match-path.js";
import { encodeMarks } from "../../model/paths/match-route.js";
import type { Segment } from "../../model/paths/path-template.js";
import { citationOf, type Origin } from "../../source/source.js";
import { invariant } from "../../util/invariant.js";
import { findNodes, segmentOf } from "../builders/route-tree.js";
import type { Scope, Sdk } from "../sdk.js";
import { literal } from "../text/literal.js";
import { answerText } from "./example-answer.js";
import { baseUrlCalled } from "./base-url-called.js";
import { declareRequestBody } from "./example-body.js";
import { callText } from "./example-call.js";
import { assertedHeaders, headersLiteral } from "./example-headers.js";
import type { Matched } from "./example-options.js";
import { fromSupport, fromVitest } from "./test-references.js";

/** The tests of an example, one for each response that its page shows, as statements. */
export function emitExample(matched: Matched, scope: Scope): readonly string[] {
  const { origin, responses } = matched.example;
  const [only, ...others] = responses;
  if (!only || others.length === 0) return [testText(matched, { response: only, origin }, scope)];
  return responses.map((response) => testText(matched, { response, origin: response.origin }, scope));
}

interface Shown {
  readonly response: ExampleResponse | undefined;
  /** What the test's name cites. */
  readonly origin: Origin;
}

function testText(matched: Matched, { response, origin }: Shown, scope: Scope): string {
  const { sdk, use } = scope;
  const { example } = matched;
  const answer = answerText(response, scope);
  const name = literal(`${example.title} (${citationOf(origin)})`);
  const expect = use(fromVitest("expect"));
  return [
    `${use(fromVitest("test"))}(${name}, async () => {`,
    declareRequestBody(matched, scope) + answer.declaration,
    `const { client, sent } = ${use(fromSupport("exchange"))}(${literal(baseUrlOf(example, sdk))}, ${answer.response});`,
    "",
    answer.assertion(callText(matched, "body", scope), expect),
    `${expect}(sent()).toEqual(${expectedText(matched, scope)});`,
    "});",
  ].join("\n");
}

function baseUrlOf({ request }: Example, { api }: Sdk): string {
  const called = baseUrlCalled(request, api);
  invariant(called !== undefined, "an example without an address becomes no test");
  return called;
}

function expectedText({ example, match }: Matched, { sdk, use }: Scope): string {
  const { request } = example;
  const url = baseUrlOf(example, sdk) + targetOf(match, sdk) + queryOf(request.target);
  const headers = assertedHeaders(example);
  const content = [
    ...(headers.length > 0 ? [`headers: ${headersLiteral(headers)}`] : []),
    ...(request.body ? ["body"] : []),
  ];
  const shown = content.length === 0 ? "" : `, { ${content.join(", ")} }`;
  return `${use(fromSupport("expectedRequest"))}(${literal(match.method.toUpperCase())}, ${literal(url)}${shown})`;
}

/** The path as it should be sent: names as the chain has them, and the slashes in arguments encoded. */
export function targetOf({ path, values, target }: RouteMatch, { tree }: Sdk): string {
  const nodes = findNodes(tree, path.segments) ?? [];
  return nodes.reduce((respelt, node, index) => {
    const written = path.segments[index];
    const emitted = segmentOf(node);
    if (!written || !emitted || !("name" in written) || !("name" in emitted)) return respelt;
    // Routes may spell a name that they share in different case.
    const spelt = [encodeMarks(written.name), percentEncoded(written.name)].find((name) =>
      respelt.includes(`/${name}`),
    );
    const named = respelt.replace(`/${spelt ?? written.name}`, () => `/${encodeMarks(emitted.name)}`);
    return written.kind === "function" ? encodeSlashes(named, written, values) : named;
  }, target);
}

// Half a surrogate pair has no encoding (ECMA-262, 19.2.6.5).
function percentEncoded(name: string): string {
  return /\p{Cs}/u.test(name) ? name : encodeURIComponent(name);
}

// A page writes `zone='Europe/Bern'` as it reads. On the wire a slash would end the segment.
function encodeSlashes(target: string, { arguments: list }: FunctionSegment, values: RouteMatch["values"]): string {
  const texts = list.flatMap((argument) => values.get(valueNameOf(argument))?.text ?? []);
  return texts.reduce((encoded, text) => encoded.replace(text, () => text.replaceAll("/", "%2F")), target);
}

type FunctionSegment = Segment & { readonly kind: "function" };

function queryOf(target: string): string {
  const mark = target.indexOf("?");
  return mark === -1 ? "" : target.slice(mark);
}
