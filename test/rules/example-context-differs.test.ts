import { test } from "vitest";
import { expectDiagnostics } from "../helpers/lint-pages.js";
import { httpFence, operationPage } from "../helpers/operation-page.js";
import { resourcePage } from "../helpers/resource-page.js";

const namespace = "Namespace: callisto.calls";
const properties = ["id | String | Its key."];
const types = {
  "resources/call.md": resourcePage({ introduction: namespace, properties }),
  "resources/groupcall.md": resourcePage({
    title: "groupCall resource type",
    introduction: `${namespace}\n\nInherits from [call](call.md).`,
    properties,
  }),
  "resources/meeting.md": resourcePage({ title: "meeting resource type", introduction: namespace, properties }),
};

function pagesThatShow(context: string, answer = "a collection of [call](../resources/call.md) objects") {
  const item = { id: "17" };
  const body = { "@odata.context": context, ...(answer.includes("collection") ? { value: [item] } : item) };
  const response = `If successful, this method returns a \`200 OK\` response code and ${answer} in the response body.`;
  const example = `${httpFence("GET /calls")}\n${httpFence("HTTP/1.1 200 OK", JSON.stringify(body))}`;
  return { ...types, "api/call-list.md": operationPage({ routes: "GET /calls", response, example }) };
}

test.each([
  "$metadata#Collection(callisto.calls.call)",
  "$metadata#Collection(callisto.calls.groupCall)",
  "$metadata#Collection(Edm.String)",
  "$metadata#me/calls",
  "$metadata#callisto.calls.unheardOf",
  "context-value",
])("the context of calls may be %s", (context) => {
  expectDiagnostics(pagesThatShow(context), []);
});

test("another type is reported, and one entity above many", () => {
  const one = "a [call](../resources/call.md) object";
  expectDiagnostics(pagesThatShow("$metadata#callisto.calls.meeting", one), [
    "api/call-list.md:23:19 warning example-context-differs Unexpected `callisto.calls.meeting` in `@odata.context`, expected `callisto.calls.call`",
  ]);
  expectDiagnostics(pagesThatShow("$metadata#calls/$entity", one), []);
  expectDiagnostics(pagesThatShow("$metadata#calls/$entity"), [
    "api/call-list.md:23:19 warning example-context-differs Unexpected `calls/$entity` in `@odata.context`, expected `calls`",
  ]);
});

test("what the annotation, the type of an item or the shape of the body says wrong is one finding", () => {
  const named = pagesThatShow("$metadata#Collection(callisto.calls.meeting)");
  const page = named["api/call-list.md"];
  const annotation =
    '<!-- { "blockType": "response", "@odata.type": "callisto.calls.meeting", "isCollection": true } -->\n';
  expectDiagnostics({ ...named, "api/call-list.md": page.replace("```http\nHTTP", `${annotation}\`\`\`http\nHTTP`) }, [
    "api/call-list.md:19:48 warning response-type-differs Unexpected type callisto.calls.meeting, expected callisto.calls.call, as the Response section says",
    "  api/call-list.md:11:39 The Response section says callisto.calls.call",
  ]);
  expectDiagnostics(
    { ...named, "api/call-list.md": page.replace('{"id"', '{"@odata.type":"#callisto.calls.meeting","id"') },
    [
      'api/call-list.md:23:90 warning example-type-mismatch Unexpected string `"#callisto.calls.meeting"` for `value[0].@odata.type`, expected callisto.calls.call or a type derived from it',
      "  api/call-list.md:11:39 It is documented here as callisto.calls.call or a type derived from it",
    ],
  );
  const one = pagesThatShow("$metadata#calls/$entity")["api/call-list.md"].replace(
    '"value":[{"id":"17"}]',
    '"id":"17"',
  );
  expectDiagnostics({ ...types, "api/call-list.md": one }, [
    "api/call-list.md:23:1 warning response-collection-differs Unexpected object, expected a collection of callisto.calls.call, as the Response section says",
    "  api/call-list.md:11:81 The Response section says a collection here",
  ]);
});

test("a set at the root of the API has one type, and what derives from it", () => {
  const list = (title: string, set: string, type: string) =>
    operationPage({
      title,
      routes: `GET /${set}`,
      response: `It returns a \`200 OK\` response code and a collection of [${type}](../resources/${type.toLowerCase()}.md) objects in the response body.`,
    });
  const sets = {
    "api/meeting-list.md": list("List meetings", "meetings", "meeting"),
    "api/group-list.md": list("List groups", "groups", "groupCall"),
  };
  const one = "a [call](../resources/call.md) object";
  expectDiagnostics({ ...sets, ...pagesThatShow("$metadata#groups") }, []);
  expectDiagnostics({ ...sets, ...pagesThatShow("$metadata#halls/$entity", one) }, []);
  expectDiagnostics({ ...sets, ...pagesThatShow("$metadata#meetings/$entity", one) }, [
    "api/call-list.md:23:19 warning example-context-differs Unexpected `meetings/$entity` in `@odata.context`, expected `callisto.calls.call`",
  ]);
  expectDiagnostics({ ...sets, ...pagesThatShow("$metadata#Meetings") }, [
    "api/call-list.md:23:19 warning example-context-differs Unexpected `Meetings` in `@odata.context`, expected `calls`",
  ]);
});

test("what names its own type is of another than the context names, which no page may tell", () => {
  const list = operationPage({
    title: "List meetings",
    routes: "GET /meetings",
    response:
      "It returns a `200 OK` response code and a collection of [meeting](../resources/meeting.md) objects in the response body.",
  });
  const pages = pagesThatShow("$metadata#meetings");
  const page = pages["api/call-list.md"].replace('{"id"', '{"@odata.type":"#callisto.calls.call","id"');
  expectDiagnostics({ ...pages, "api/call-list.md": page, "api/meeting-list.md": list }, []);
});

test("what the context leads through has the key that the request has", () => {
  const [one, other] = ["3f8e1c52-7a60-4d1b-9f24-c5b86e02d7a1", "8a04d3b7-51ce-4e92-b6f0-2d97c81a5e34"];
  const pages = (key: string, shown: string) => {
    const found = pagesThatShow(`$metadata#users('${shown}')/calls`);
    const page = found["api/call-list.md"].replace("GET /calls\n", "GET /users/{id}/calls\n");
    return { ...found, "api/call-list.md": page.replace("GET /calls\n", `GET /users/${key}/calls\n`) };
  };
  expectDiagnostics(pages(one, one.toUpperCase()), []);
  expectDiagnostics(pages("ines", one), []);
  expectDiagnostics(pages("{id}", one), []);
  expectDiagnostics(pages(one, other), [
    `api/call-list.md:23:19 warning example-context-differs Unexpected \`users('${other}')/calls\` in \`@odata.context\`, expected \`users('${one}')/calls\``,
  ]);
});

test("another host than is asked is reported once a page, where contexts come from that elsewhere", () => {
  const call = "a [call](../resources/call.md) object";
  const page = (...hosts: readonly string[]): string => {
    const example = hosts.map((host) => {
      const body = JSON.stringify({ "@odata.context": `${host}/v1.0/$metadata#calls/$entity`, id: "17" });
      return `${httpFence("GET https://api.callisto.example/v1.0/calls/17")}\n${httpFence("HTTP/1.1 200 OK", body)}`;
    });
    const response = `If successful, this method returns a \`200 OK\` response code and ${call}.`;
    return operationPage({ routes: "GET /calls/{id}", response, example: example.join("\n") });
  };
  const [own, trial] = ["https://api.callisto.example", "https://test.callisto.example"];
  const [open, short, region] = ["https://{host}", "https://...", "https://eu.api.callisto.example"];
  expectDiagnostics({ ...types, "api/call-get.md": page(trial, open, own, trial, short, region) }, [
    "api/call-get.md:23:19 warning example-context-differs Unexpected `test.callisto.example` in `@odata.context`, expected `api.callisto.example`",
    "  api/call-get.md:56:19 The same stands here",
  ]);
  expectDiagnostics({ ...types, "api/call-get.md": page(trial, trial) }, []);
});
