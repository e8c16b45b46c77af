import { test } from "vitest";
import { expectDiagnostics } from "../helpers/lint-pages.js";
import { httpFence, operationPage } from "../helpers/operation-page.js";
import { resourcePage } from "../helpers/resource-page.js";

const answers =
  "If successful, this method returns a `200 OK` response code and a [call](../resources/call.md) object.";

/** A resource whose methods list one of a page that answers with `response` as returning `returned`. */
function pages(returned: string, response: string): Readonly<Record<string, string>> {
  const methods = `## Methods\n\n| Method | Return type |\n|:---|:---|\n| [Answer](../api/call-answer.md) | ${returned} |\n`;
  return {
    "api/call-answer.md": operationPage({ response }),
    "resources/call.md": `${resourcePage({ properties: ["id | String |"] })}${methods}`,
  };
}

test("something is promised and nothing comes, or the other way round", () => {
  expectDiagnostics(pages("[call](call.md)", "This method returns a `204 No Content` response code."), [
    "resources/call.md:13:37 info method-return-differs Unexpected return type `call` of a method, expected nothing, as its page says",
    "  api/call-answer.md:11:24 Its page says so here",
  ]);
  expectDiagnostics(pages("None", answers), [
    "resources/call.md:13:37 info method-return-differs Unexpected return type `None` of a method, expected one object, as its page says",
    "  api/call-answer.md:11:39 Its page says so here",
  ]);
});

test("of a page of several methods the one that the link names is meant", () => {
  const call = (name: string, response: string): string =>
    `## ${name} a call\n\n\`\`\`http\nPOST /calls/{id}/${name}\n\`\`\`\n\n### Response\n\n${response}\n`;
  const page = `# Calls\n\n${call("hold", answers)}\n${call("resume", "Returns `204 No Content`.")}`;
  const listing = (anchor: string): Readonly<Record<string, string>> => ({
    "api/call-answer.md": page,
    "resources/call.md": `${resourcePage({ properties: ["id | String |"] })}## Methods\n\n| Method | Return type |\n|:---|:---|\n| [Do](../api/call-answer.md${anchor}) | None |\n`,
  });
  expectDiagnostics(listing(""), []);
  expectDiagnostics(listing("#resume-a-call"), []);
  expectDiagnostics(listing("#hold-a-call"), [
    "resources/call.md:13:45 info method-return-differs Unexpected return type `None` of a method, expected one object, as its page says",
    "  api/call-answer.md:11:39 Its page says so here",
  ]);
});

test.each(["call collection", "Collection(call)", "collection of call", "A collection of call objects"])(
  "many are promised as %s and one comes",
  (many) => {
    expectDiagnostics(pages(many.replace("call", "[call](call.md)"), answers), [
      `resources/call.md:13:37 info method-return-differs Unexpected return type \`${many}\` of a method, expected one object, as its page says`,
      "  api/call-answer.md:11:39 Its page says so here",
    ]);
  },
);

test("what the reference does not define, what comes later, and what is as promised are no contradictions", () => {
  expectDiagnostics(pages("Stream", answers), []);
  expectDiagnostics(pages("", answers), []);
  expectDiagnostics(pages("[call](call.md)", answers), []);
  expectDiagnostics(pages("[call](call.md)", "This method returns a `202 Accepted` response code."), []);
});

test("where the examples of a page overrule it, that is the finding", () => {
  const response = "It returns a `200 OK` response code and a collection of [call](../resources/call.md) objects.";
  const example = `${httpFence("GET /calls/{id}/answer")}\n${httpFence("HTTP/1.1 200 OK", '{ "id": "17" }')}`;
  const page = operationPage({ routes: "GET /calls/{id}/answer", response, example });
  expectDiagnostics({ ...pages("Collection of [call](call.md)", response), "api/call-answer.md": page }, [
    "api/call-answer.md:23:1 warning response-collection-differs Unexpected object, expected a collection of api.call, as the Response section says",
    "  api/call-answer.md:11:57 The Response section says a collection here",
  ]);
});

test("a page that says both says neither", () => {
  expectDiagnostics(pages("[call](call.md)", answers.replace("200 OK", "204 No Content")), [
    "api/call-answer.md:11:75 warning no-content-with-body Unexpected body, expected none in a response of status 204",
    "  api/call-answer.md:11:39 The status stands here",
  ]);
});

/** Resources whose methods name one of a page that answers with a call, each with what it is said to return. */
function namingPages(said: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const type = (title: string): string =>
    resourcePage({ title: `${title} resource type`, properties: ["id | String |"] });
  const listing = (returned: string): string =>
    `## Methods\n\n| Method | Return type |\n|:---|:---|\n| [Answer](../api/call-answer.md) | ${returned} |\n`;
  const listings = Object.entries(said).map(([name, returned]) => [
    `resources/${name}.md`,
    type(name) + listing(returned),
  ]);
  const names = ["call", "groupCall", "meeting", "room"].filter((name) => !(name in said));
  return {
    "api/call-answer.md": operationPage({ response: answers }),
    ...Object.fromEntries(names.map((name) => [`resources/${name}.md`, type(name)])),
    ...Object.fromEntries(listings),
  };
}

test("another type is promised than comes, once for all that promise it", () => {
  expectDiagnostics(namingPages({ meeting: "meeting", room: "[meeting](meeting.md)" }), [
    "resources/meeting.md:13:37 info method-return-differs Unexpected return type `meeting` of a method, expected api.call, as its page says",
    "  api/call-answer.md:11:39 Its page says so here",
    "  resources/room.md:13:37 The same stands here",
  ]);
});

test("a type that its name tells to be of that kind may come, and from a page of many resources each one's own", () => {
  expectDiagnostics(namingPages({ meeting: "groupCall" }), []);
  expectDiagnostics(namingPages({ meeting: "meeting", room: "room" }), []);
});

test("a row that says what the examples of the page show is right, and what only these tell is explained by them", () => {
  const pagesShowing = (response: string, said: string, annotated: string, json: string) => {
    const shown = `<!-- { "blockType": "response", "@odata.type": "${annotated}" } -->\n${httpFence("HTTP/1.1 200 OK", json)}`;
    const example = `${httpFence("POST /calls/17/answer")}\n${shown}`;
    return { ...namingPages({ meeting: said }), "api/call-answer.md": operationPage({ response, example }) };
  };
  expectDiagnostics(pagesShowing(answers, "meeting", "api.meeting", `{ "id": "17" }`), [
    "api/call-answer.md:19:48 warning response-type-differs Unexpected type api.meeting, expected api.call, as the Response section says",
    "  api/call-answer.md:11:39 The Response section says api.call",
  ]);
  expectDiagnostics(pagesShowing("It returns a `200 OK` response code.", "room", "api.call", `{ "id": "17" }`), [
    "resources/meeting.md:13:37 info method-return-differs Unexpected return type `room` of a method, expected api.call, as its page says",
    "  api/call-answer.md:19:48 Its example says so here",
  ]);
});
