import { expect, test } from "vitest";
import { leadsToResources } from "../../../src/model/prose/resource-links.js";
import type { DocumentedAnswer } from "../../../src/model/responses/documented-answer.js";
import { readResponseSentence } from "../../../src/model/responses/response-sentence.js";
import { blocksOf, quoted } from "../helpers/markdown.js";

const call = "[call](../resources/call.md)";
const chat = "[chat](../resources/chat.md)";

/** The answers of a section in a few words: `200 OK: call`, `204 No Content: nothing`, `201: call[]`. */
function brief(markdown: string): readonly string[] {
  return readResponseSentence(blocksOf(markdown), leadsToResources).map(briefAnswer);
}

function briefAnswer({ status, reason, phraseOdd, content }: DocumentedAnswer): string {
  const head = `${status?.value ?? "-"}${reason ? ` ${reason.value}` : ""}${phraseOdd ? " (odd)" : ""}`;
  switch (content.kind) {
    case "none":
      return `${head}: ${content.stated ? "nothing" : "nothing, it seems"}`;
    case "object":
      return `${head}: ${content.types.map((type) => type.name).join("|")}`;
    case "collection":
      return `${head}: ${content.types.map((type) => type.name).join("|")}[]`;
    case "primitive":
      return `${head}: ${content.name}${content.collection ? "[]" : ""}`;
    case "unknown":
      return `${head}: ?`;
    default:
      return content satisfies never;
  }
}

test("an answer keeps the places of its status, its reason and its type", () => {
  const sentence = `If successful, this method returns a \`200 OK\` response code and a collection of ${call} objects in the response body.`;
  expect(quoted(readResponseSentence(blocksOf(sentence), leadsToResources))).toEqual([
    {
      status: { value: 200, origin: "3:39 200" },
      reason: { value: "OK", origin: "3:43 OK" },
      phraseOdd: false,
      content: {
        kind: "collection",
        types: [{ name: "call", url: "../resources/call.md", origin: `3:81 ${call}` }],
      },
    },
  ]);
});

test("a primitive keeps its place", () => {
  expect(
    quoted(
      readResponseSentence(
        blocksOf("Returns `200 OK` and a String collection in the response body."),
        leadsToResources,
      ),
    ),
  ).toEqual([
    {
      status: { value: 200, origin: "3:10 200" },
      reason: { value: "OK", origin: "3:14 OK" },
      phraseOdd: false,
      content: { kind: "primitive", name: "String", collection: true, origin: "3:24 String" },
    },
  ]);
});

test.each([
  ["a reason", "returns a `200 OK` response code", "200 OK"],
  ["no code span", "returns a 201 Created response code", "201 Created"],
  ["no reason", "returns a `202` status code", "202"],
  ["a colon before it, and a sentence in the next line", "Code: 202\nReturns the call later.", "202"],
  ["three backticks", "returns ```204 No Content``` response code", "204 No Content"],
  ["bold", "returns **204 No Content**", "204 No Content"],
  ["the protocol", "returns HTTP/1.1 204 No Content", "204 No Content"],
  ["the protocol in the span", "returns `HTTP 204 No Content`", "204 No Content"],
  ["lower case", "returns `204 No content`", "204 No content"],
  ["capitals", "returns a `204 NO CONTENT` response code", "204 NO CONTENT"],
  ["words behind the reason", "returns `202 Accepted response` code", "202 Accepted"],
  ["a comma", "returns a `202, Accepted` response code", "202 Accepted (odd)"],
  ["another status's reason", "returns a `202 OK` response code", "202 OK (odd)"],
  ["a misspelt reason", "returns a `202 Accpted` response code", "202 Accpted (odd)"],
  ["another status's reason in plain words", "ends with 204 OK without content", "204 OK (odd)"],
])("a status is read with %s", (_what, text, expected) => {
  expect(brief(`If successful, this method ${text}.`)).toEqual([`${expected}: nothing, it seems`]);
});

test("what is said of content below a status leaves open what comes with it", () => {
  expect(brief('- **Code:** 200 <br />\n  **Content:** `{ "id": 7 }`\n- **Code:** 202')).toEqual([
    "200: ?",
    "202: nothing, it seems",
  ]);
});

test.each([
  ["`422 Unprocessable Entity`", "422 Unprocessable Entity: ?"],
  ["`413 Payload Too Large`", "413 Payload Too Large: ?"],
])("a reason that a status once had is not odd: %s", (phrase, expected) => {
  expect(brief(`Returns ${phrase} if it does not fit.`)).toEqual([expected]);
});

test.each([
  ["a quantity", "Returns at most 200 items."],
  ["a range", "A password of 100-200 characters is returned."],
  ["a series", "Returns a 200-series response code."],
  ["a wildcard", "Returns a `4xx` error."],
  ["a size", "Returns 250 MB at most."],
  ["a property in a code span", "Returns the `size200` of the call."],
])("%s is no status", (_what, text) => {
  expect(brief(text)).toEqual([]);
});

test.each([
  ["does not return anything", "It does not return anything in the response body."],
  ["no response body", "There is no response body."],
  ["no body", "It is sent with no body."],
  ["an empty response body", "It has an empty response body."],
  ["empty content", "It has empty content."],
  ["nothing to return", "There was nothing to return."],
  ["no objects in the body", "No objects are sent in the body of the response."],
  ["not a body", "It does not return a response body."],
])("a sentence can say that nothing comes: %s", (_what, text) => {
  expect(brief(`Returns a \`200 OK\` response code. ${text}`)).toEqual(["200 OK: nothing"]);
});

test.each([
  ["and a ${call} object in the response body", "call"],
  ["and an updated ${call} object", "call"],
  ["and a JSON representation of the ${call} in the response body", "call"],
  ["and the ${call} that was created", "call"],
  ["and a collection of ${call} objects in the response body", "call[]"],
  ["and collection of ${call} object", "call[]"],
  ["and a list of ${call} items", "call[]"],
  ["and ${call}[] in the response body", "call[]"],
  ["and an array containing ${call} objects", "call[]"],
  ["and a ${call} collection in the response body", "call[]"],
  ["and ${call} collection object", "call[]"],
  ["and **${call}** collection", "call[]"],
  ["and the requested ${call} objects", "call[]"],
  ["and a ${call} or ${chat} object", "call|chat"],
  ["and a collection of ${call} and/or ${chat} objects", "call|chat[]"],
  ["and a ${call} object and the ${chat} of it", "call"],
  ["and a **call** object", "call"],
  ["and a **call** in the response body", "call"],
  ["and the **call** entity", "call"],
  ["and a collection of **call** objects", "call[]"],
  ["and a JSON collection of **recentCalls**", "recentCalls[]"],
  ["and all ${call} in the response body", "call[]"],
  ["and all of the ${calls} of the user in the response body", "calls[]"],
  ["and the ${calls} in the response body", "calls[]"],
  ["and one of the ${calls} in the response body", "calls"],
  ["and one of the ${call} objects in the response body", "call"],
  ["and either of the **call** objects", "call"],
  ["and the ${calls} object in the response body", "calls"],
  ["and a ${callCollection} in the response body", "call[]"],
  ["and a Collection(${call}) in the response body", "call[]"],
  ["and ${call} and ${chat} objects", "call|chat[]"],
  ["and a ${call} and its ${chat} objects", "call"],
  ["and a `callisto.calls.call` object", "callisto.calls.call"],
  ["and a list of `callisto.calls.call` objects", "callisto.calls.call[]"],
  ["and a `Collection(callisto.calls.call)` in the response body", "callisto.calls.call[]"],
  ["and a **callisto.calls.call** object", "callisto.calls.call"],
])("a sentence names the type that comes: %s", (text, expected) => {
  const filled = text
    .replaceAll("${call}", call)
    .replaceAll("${calls}", "[calls](../resources/call.md)")
    .replaceAll("${callCollection}", "[Collection(call)](../resources/call.md)")
    .replaceAll("${chat}", chat);
  expect(brief(`Returns a \`200 OK\` response code ${filled}.`)).toEqual([`200 OK: ${expected}`]);
});

test.each([
  ["and a String in the response body", "String"],
  ["and a string collection object in the response body", "String[]"],
  ["and a collection of strings in the response body", "String[]"],
  ["and a list of the GUIDs of the calls", "Guid[]"],
  ["and an array of unique integers", "Int32[]"],
  ["and a Boolean value", "Boolean"],
  ["and a Stream in the response body", "Stream"],
  ["and a Int32 in the response body", "Int32"],
  ["and the binary data in the response body", "Stream"],
  ["and a base-64 image string in the response body", "String"],
  ["if it is new. Otherwise, a `true` value is returned in the response body", "Boolean"],
])("a sentence names the primitive that comes: %s", (text, expected) => {
  expect(brief(`Returns a \`200 OK\` response code ${text}.`)).toEqual([`200 OK: ${expected}`]);
});

test.each([
  ["a Location header with a URI to the ${call} created for this request"],
  ["a link to the associated ${call} in the `Operation-Location` header"],
  ["a `Location` header that contains the location of the ${call}"],
  ["details about how to follow the ${call}"],
])("what a header points to does not come: %s", (text) => {
  expect(brief(`Returns a \`202 Accepted\` response code and ${text.replace("${call}", call)}.`)).toEqual([
    "202 Accepted: nothing, it seems",
  ]);
});

test("what comes beside a header does come", () => {
  const text = `Returns \`201 Created\`, a \`Location\` header, and a ${call} object in the response body.`;
  expect(brief(text)).toEqual(["201 Created: call"]);
});

test("what something is expanded with comes in it", () => {
  const text = `Returns \`200 OK\` and the resource asked for in the response body, expanded with the matching ${call} object.`;
  expect(brief(text)).toEqual(["200 OK: ?"]);
});

test("a page for more information does not come", () => {
  const text = "Returns a `200 OK` response code. For more information, see [errors](../resources/error.md).";
  expect(brief(text)).toEqual(["200 OK: nothing, it seems"]);
});

test("a page that documents no type does not come", () => {
  expect(brief("Returns a `200 OK` response code and a [token](/concepts/token.md) in the response body.")).toEqual([
    "200 OK: ?",
  ]);
});

test.each([
  ["its own sentence", `Returns \`200 OK\`. The response body contains a ${call} object.`],
  ["the next paragraph", `Returns \`200 OK\`.\n\nThe body of the response contains the ${call}.`],
  ["the paragraph before", `Returns a ${call} in the response body.\n\nThe status is \`200 OK\`.`],
])("the type is found in %s", (_where, text) => {
  expect(brief(text)).toEqual(["200 OK: call"]);
});

test("a body of which no type is known is unknown", () => {
  expect(brief("Returns a `200 Ok` response code. The body will contain the minutes.")).toEqual(["200 Ok: ?"]);
});

test("a property in code is no type", () => {
  expect(brief("Returns a `200 OK` response code and the `call` object with `call.id` in the response body.")).toEqual([
    "200 OK: ?",
  ]);
});

test("a sentence that goes on without a type is unknown", () => {
  expect(brief("Returns the `200 OK` response code with the calls of the user.")).toEqual(["200 OK: ?"]);
});

test("several statuses have each their content", () => {
  const text =
    "Returns `204 No Content` response and empty content. " +
    `If the \`Prefer\` header asks for it, returns a \`200 OK\` response code and the updated ${call} object. ` +
    "If it is unknown, returns `404 Not Found`.";
  expect(brief(text)).toEqual(["204 No Content: nothing", "200 OK: call", "404 Not Found: ?"]);
});

test.each([
  [
    `Returns \`201 Created\` if it is new, or \`200 OK\` if it is not. In both cases, a ${call} is in the response body.`,
  ],
  [
    `Returns a single ${call} in the response body.\n\nThe status is \`201 Created\` if it is new or \`200 OK\` if it is not.`,
  ],
])("statuses to choose from share their content: %s", (text) => {
  expect(brief(text)).toEqual(["201 Created: call", "200 OK: call"]);
});

test("a status counts once, as it is first said", () => {
  expect(brief(`Returns \`200 OK\` and a ${call} object. Later, it returns \`200 OK\` and a ${chat} object.`)).toEqual([
    "200 OK: call",
  ]);
});

test("a type of which it is said that there is none, or what became of it, is no content", () => {
  expect(brief(`- 404: There is no ${call}.\n- 410: The ${call} is over.\n- 409: The ${chat} can't ring.`)).toEqual([
    "404: ?",
    "410: ?",
    "409: ?",
  ]);
  expect(brief(`- 200: The ${call} is returned.\n- 201: The ${chat} has these properties.`)).toEqual([
    "200: call",
    "201: chat",
  ]);
});

test("an error's text is not its content", () => {
  expect(brief(`Returns \`409 Conflict\` and the ${call} that rings in the response body.`)).toEqual([
    "409 Conflict: call",
  ]);
  expect(brief('Returns `400 Bad Request` and the message: "The String in the call is too long".')).toEqual([
    "400 Bad Request: ?",
  ]);
});

test.each([
  [`This method returns a collection of ${call} resources.`, "-: call[]"],
  [`If successful, this method returns a ${call} in the response body.`, "-: call"],
])("without a status the content is still read: %s", (text, expected) => {
  expect(brief(text)).toEqual([expected]);
});

test("lists are read, quotes and what stands behind a fence are not", () => {
  const text =
    "- If it is well, returns a `204` status code with no content.\n- Else, returns a `207` status code.\n\n" +
    "> **Note:** This can return a `409 Conflict`.\n\n```json\n{}\n```\n\nReturns `500 Internal Server Error` at times.";
  expect(brief(text)).toEqual(["204: nothing", "207: nothing, it seems"]);
});

test("an empty section says nothing", () => {
  expect(readResponseSentence([], leadsToResources)).toEqual([]);
});

test("what stands behind the first 8,000 characters is not read", () => {
  expect(brief(`Returns \`204 No Content\`.\n\n${"word ".repeat(2000)}\n\nReturns \`200 OK\`.`)).toEqual([
    "204 No Content: nothing, it seems",
  ]);
});

test("what comes may stand before the status that ends its clause", () => {
  expect(brief(`A ${call}, with status code 201.`)).toEqual(["201: call"]);
  expect(brief(`Returns a list of ${call} objects with status 200.`)).toEqual(["200: call[]"]);
  expect(brief(`If successful, the ${call} is returned with status 200.`)).toEqual(["200: call"]);
  expect(brief(`A ${call} with status code 200.\n\nA ${chat} with status code 201.`)).toEqual([
    "200: call",
    "201: chat",
  ]);
  expect(brief(`The ${call} is returned once the ${chat} ends, with status 200.`)).toEqual(["200: nothing, it seems"]);
  expect(brief(`If the ${call} is known, status 200.`)).toEqual(["200: nothing, it seems"]);
  expect(brief(`The ${call} is ended, with status code 200.`)).toEqual(["200: nothing, it seems"]);
  expect(brief(`The ${call} rings, which gives 202 Accepted.`)).toEqual(["202 Accepted: nothing, it seems"]);
  expect(brief(`Ends the ${call} and returns 200 OK.`)).toEqual(["200 OK: nothing, it seems"]);
});

test("each of several clauses that statuses end has its own content", () => {
  expect(brief(`Returns \`200 OK\` and a ${call} or an error with status \`404\`.`)).toEqual([
    "200 OK: call",
    "404: ?",
  ]);
  expect(brief(`Returns \`200 OK\` and a ${call} or the ${chat} with a status of \`201\`.`)).toEqual([
    "200 OK: call",
    "201: chat",
  ]);
  const expected = ["200: call", "201: chat"];
  expect(brief(`Returns a ${call} with status 200, or a ${chat} with status 201.`)).toEqual(expected);
  expect(brief(`A ${call} with the status code \`200\` or the ${chat} with the status code \`201\`.`)).toEqual(
    expected,
  );
});

test("the phrase of a status may be in small letters where it has several words", () => {
  expect(brief("Returns `503 Service unavailable`, 404 not found, or 500 Internal server error.")).toEqual([
    "503 Service unavailable: ?",
    "404 not found: ?",
    "500 Internal server error: ?",
  ]);
  expect(brief("Of 302 found rooms, 201 created by guests, all are open.")).toEqual([]);
});

test("a number that begins a paragraph or an item, with a colon or a dash behind it, is a status", () => {
  expect(brief("**200**: A list.\n\n**404**: It is gone.")).toEqual(["200: ?", "404: ?"]);
  expect(brief(`- 201: The new ${call}.\n- 409 \u2013 It is there.\n- **410:** It is gone.`)).toEqual([
    "201: call",
    "409: ?",
    "410: ?",
  ]);
  expect(brief("It returns as follows:\n\n- 200: The list.\n- 404: No list.")).toEqual(["200: ?", "404: ?"]);
  expect(brief("Returns the hall. Each tier has its seats:\n\n- 400: seats\n- 200: chairs")).toEqual([]);
  expect(brief(`One of these may happen:\n\n- 200: The ${call}.\n- 404: gone`)).toEqual(["200: call", "404: ?"]);
  expect(brief("- 350: seats\n- 150: chairs")).toEqual([]);
  expect(brief("Of 200: all.\n\n- 200 rooms\n- 100 - 200 halls")).toEqual([]);
});
