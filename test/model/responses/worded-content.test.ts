import { expect, test } from "vitest";
import { apiOf } from "../../helpers/api.js";
import { httpFence, operationPage } from "../../helpers/operation-page.js";
import { resourcePage } from "../../helpers/resource-page.js";
import { sketchContent } from "../../helpers/sketch-api.js";

/** What the operation of a page answers whose Response section says `sentence` and whose example is answered by `fences`. */
function answers(sentence: string, ...fences: readonly string[]): readonly string[] {
  const example = [httpFence("GET /calls"), ...fences].join("\n");
  const { operations } = apiOf({
    "api/call-get.md": operationPage({ routes: "GET /calls", response: sentence, example }),
    "resources/call.md": resourcePage({ properties: ["id | String |"] }),
  });
  return operations.flatMap(({ responses }) =>
    responses.map(({ status, content }) => `${status} ${sketchContent(content)}`),
  );
}

const ok = (json: string): string => httpFence("HTTP/1.1 200 OK", json);

test("a word of the sentence means the resource of that name where it is written as one", () => {
  const said = (words: string): string => `Returns 200 - Ok response code and ${words} in the response body.`;
  expect(answers(said("the updated Call"))).toEqual(["200 api.call"]);
  expect(answers(said("a list of call objects"))).toEqual(["200 collection of api.call"]);
  expect(answers(said("a Call collection"))).toEqual(["200 collection of api.call"]);
  expect(answers(said("the call"))).toEqual(["200 unknown"]);
  expect(answers(said("the Report"))).toEqual(["200 unknown"]);
  expect(answers(said("the Report"), ok('{ "pages": 7 }'))).toEqual(["200 { pages: Int64 }"]);
});

test.each([
  "On failure,",
  "If the request fails, this",
  "If an error occurs, the method",
  "If unsuccessful, it",
  "Errors: the method",
])("what comes otherwise is not what comes: %s", (when) => {
  const ofCall = (words: string): string =>
    `Returns \`200 OK\`. ${words} returns a [call](../resources/call.md) object in the response body.`;
  expect(answers(ofCall(when))).toEqual(answers("Returns `200 OK`."));
  expect(answers(ofCall("If it is known, this"))).toEqual(["200 api.call"]);
});

test.each([
  "does not return the [call](../resources/call.md)",
  "never contains a **call** object",
  "will not include the Call object",
  "comes without a [call](../resources/call.md) object",
  "holds no [call](../resources/call.md) object",
  "doesn't carry the String value",
])("what does not come is not what comes: %s", (words) => {
  expect(answers(`Returns \`200 OK\`. The answer ${words} in the response body.`)).toEqual(["200 unknown"]);
});

test("what does not come may be told before what does", () => {
  const said = "Returns `200 OK`. It does not return a report but a [call](../resources/call.md) in the response body.";
  expect(answers(said)).toEqual(["200 api.call"]);
});

test("what a dictionary holds is not what comes", () => {
  const returns = (type: string): string => `Returns \`200 OK\` and a ${type} in the response body.`;
  expect(answers(returns("Dictionary<String, Int32>"))).toEqual(["200 unknown"]);
  expect(answers(returns("map of [call](../resources/call.md) objects"))).toEqual(["200 unknown"]);
  expect(answers(returns("dictionary of String to Int32"))).toEqual(["200 unknown"]);
  expect(answers(returns("`Map<String, Int32>`"), ok('{ "a": 1 }'))).toEqual(["200 { a: Int64 }"]);
});

test.each([
  "the id of the Call",
  "the topic property of the call object",
  "the number of call objects",
  "a telephone call object",
  "no call objects",
  "either an API object or a call object",
  "a Base64-encoded Call",
])("%s in a body is no resource of the last name", (words) => {
  expect(answers(`Returns 200 - Ok response code and ${words} in the response body.`)).toEqual(["200 unknown"]);
});

test.each([
  [["value | [call](call.md)[] |"], "200 collection of api.call"],
  [["value | [call](call.md)[] |", "@odata.context | String |"], "200 collection of api.call"],
  // Nobody knows how such a list goes on.
  [["value | [call](call.md)[] |", "nextLink | String |"], "200 api.calls"],
  [["value | String[] |"], "200 api.calls"],
])("a type that is nothing but a list in `value` is what a collection comes in: %s", (properties, content) => {
  const { operations } = apiOf({
    "api/call-list.md": operationPage({
      routes: "GET /calls",
      response: "Returns `200 OK` and a [calls](../resources/calls.md) object in the response body.",
    }),
    "resources/call.md": resourcePage({ properties: ["id | String |"] }),
    "resources/calls.md": resourcePage({ title: "calls resource type", properties }),
  });
  const contents = operations.flatMap(({ responses }) =>
    responses.map(({ status, content: one, overruled }) => `${status} ${sketchContent(one)}${overruled ? "!" : ""}`),
  );
  expect(contents).toEqual([content]);
});
