import type { Example, ExampleResponse, RouteMatch } from "../../model/example.js";
import { valueNameOf } from "../../model/paths/match-path.js";
import { pathWith } from "../../model/paths/match-route.js";
import { type FunctionArgument, formatPath, type Segment } from "../../model/paths/path-template.js";
import { queryTextOf } from "../../model/paths/request-path.js";
import { citationOf, type Origin } from "../../source/source.js";
import { foldCase } from "../../util/fold-case.js";
import { invariant } from "../../util/invariant.js";
import { argumentsOf } from "../builders/function-arguments.js";
import { findNodes, type RouteNode, segmentOf } from "../builders/route-tree.js";
import { inlineDocs } from "../documentation.js";
import type { Scope, Sdk } from "../sdk.js";
import { literal } from "../text/literal.js";
import { answerText } from "./example-answer.js";
import { baseUrlCalled } from "./base-url-called.js";
import { declareRequestBody } from "./example-body.js";
import { callText } from "./example-call.js";
import { assertedHeaders, headersLiteral } from "./example-headers.js";
import type { Matched } from "./matched-examples.js";
import { fromSupport, fromVitest } from "./test-references.js";

/** The tests of an example, one for each response that its page shows, as statements. */
export function emitExample(matched: Matched, scope: Scope): readonly string[] {
  const { example, responses } = matched;
  const notes = inlineDocs({ paragraphs: [example.notes] });
  return responses.map((response, index) => {
    const { origin } = responses.length === 1 ? example : response;
    return (index === 0 ? notes : "") + testText(matched, { response, origin }, scope);
  });
}

interface Shown {
  readonly response: ExampleResponse;
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
  const url = baseUrlOf(example, sdk) + targetOf(match, sdk) + queryIn(request);
  const headers = assertedHeaders(example);
  const content = [
    ...(headers.length > 0 ? [`headers: ${headersLiteral(headers)}`] : []),
    ...(request.body ? ["body"] : []),
  ];
  const shown = content.length === 0 ? "" : `, { ${content.join(", ")} }`;
  return `${use(fromSupport("expectedRequest"))}(${literal(match.method)}, ${literal(url)}${shown})`;
}

/** The path as it should be sent: as its page has it, but for names, which routes that share them may spell in different case. */
export function targetOf({ path, values, target }: RouteMatch, { tree }: Sdk): string {
  const nodes = findNodes(tree, path.segments) ?? [];
  const called = { segments: path.segments.map((segment, index) => spelledAt(nodes[index], segment)) };
  return formatPath(called) === formatPath(path) ? target : pathWith(called, values);
}

/** `segment` with the names that the chain has at `node`. */
function spelledAt(node: RouteNode | undefined, segment: Segment): Segment {
  const emitted = node && segmentOf(node);
  if (!emitted || !("name" in segment) || !("name" in emitted)) return segment;
  const { name } = emitted;
  return segment.kind === "function"
    ? { ...segment, name, arguments: segment.arguments.map((argument) => spelledIn(node, argument)) }
    : { ...segment, name };
}

function spelledIn(node: RouteNode, argument: FunctionArgument): FunctionArgument {
  const name = argumentsOf(node).find((one) => foldCase(one.name) === foldCase(argument.name))?.name;
  return { ...argument, name: name ?? argument.name, parameter: valueNameOf(argument) };
}

/** What is asked for behind the path, as its page has it. */
export function queryIn({ target }: Example["request"]): string {
  const query = queryTextOf(target);
  return query === "" ? "" : `?${query}`;
}
