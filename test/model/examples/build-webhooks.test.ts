import { expect, test } from "vitest";
import { placeOf } from "../../../src/source/source.js";
import { readApi, type Pages } from "../../helpers/api.js";
import { httpFence, operationPage } from "../../helpers/operation-page.js";
import { resourcePage } from "../../helpers/resource-page.js";
import { sketchWebhook } from "../../helpers/sketch-api.js";

const base = "https://calls.example.com/v1";
const answering = `${httpFence(`POST ${base}/calls/1/answer`)}\n${httpFence("HTTP/1.1 204 No Content")}`;

/** The webhooks that a page with `example` behind an answered call shows, and how many examples are left. */
function webhooksIn(
  example: string,
  pages: Pages = {},
): { readonly webhooks: readonly string[]; readonly examples: number } {
  const { api } = readApi({ "api/call-answer.md": operationPage({ example: `${answering}\n${example}` }), ...pages });
  return { webhooks: api.webhooks.flatMap(sketchWebhook), examples: api.examples.length };
}

test("a request under a heading that calls it a notification is one", () => {
  expect(webhooksIn(`### Notification - Incoming\n\n${httpFence("POST /callback", `{ "state": "ringing" }`)}`)).toEqual(
    {
      webhooks: [
        "webhook POST /callback: { state: String }",
        '  "Answer a call: Notification - Incoming"',
        "    Content-Type: application/json",
        '    {"state":"ringing"}',
      ],
      examples: 1,
    },
  );
});

test("a request to a host of its own without an answer is a notification", () => {
  const fence = httpFence("POST https://bot.example.org/calls?code=1", `{ "state": "ringing" }`);
  const empty = httpFence("HTTP/1.1 202 Accepted");
  const full = httpFence("HTTP/1.1 200 OK", `{ "ok": true }`);
  const told = [
    "webhook POST https://bot.example.org/calls?code=1: { state: String }",
    '  "Answer a call"',
    "    Content-Type: application/json",
    '    {"state":"ringing"}',
  ];
  expect(webhooksIn(fence)).toEqual({ webhooks: told, examples: 1 });
  expect(webhooksIn(fence + empty)).toEqual({ webhooks: told, examples: 1 });
  expect(webhooksIn(fence + full)).toEqual({ webhooks: [], examples: 2 });
});

test.each([
  ["to the API itself", httpFence(`POST ${base}/elsewhere`, "{}")],
  ["to a documented route", `### Notification\n\n${httpFence("POST /calls/1/answer", "{}")}`],
  ["without a body", httpFence("POST https://bot.example.org/calls")],
  ["of another method", httpFence("PUT https://bot.example.org/calls", "{}")],
  ["that sends a list", httpFence("POST https://bot.example.org/calls", "[]")],
])("a request %s is no notification", (_, fence) => {
  expect(webhooksIn(fence)).toEqual({ webhooks: [], examples: 2 });
});

test("notifications of one type are one webhook, whatever address they go to, and are held against the type", () => {
  const event = resourcePage({
    title: "event resource type",
    introduction: "Namespace: api",
    properties: ["state | String |"],
  });
  const first = httpFence("POST https://bot.example.org/a", `{ "@odata.type": "#api.event", "state": 1 }`);
  const second = httpFence("POST https://bot.example.org/b", `{ "@odata.type": "#API.Event", "state": "over" }`);
  expect(webhooksIn(`${first}\n### Then\n\n${second}`, { "resources/event.md": event }).webhooks).toEqual([
    "webhook POST https://bot.example.org/a: api.event",
    '  "Answer a call"',
    "    Content-Type: application/json",
    '    {"@odata.type":"#api.event","state":1}',
    "    ! type state: 1, expected String (line 9)",
    '  "Answer a call: Then"',
    "    Content-Type: application/json",
    '    {"@odata.type":"#API.Event","state":"over"}',
  ]);
});

test("notifications without a type are one webhook by address, with the properties that all of them show", () => {
  const example = [`{ "state": "ringing" }`, `{ "state": null, "result": { "code": 1 } }`]
    .map((json, index) => httpFence(`POST https://bot.example.org/calls?n=${index}`, json))
    .join("\n");
  expect(
    webhooksIn(`${example}\n${httpFence("POST https://bot.example.org/other", "{}")}`).webhooks.filter((line) =>
      line.startsWith("webhook"),
    ),
  ).toEqual([
    "webhook POST https://bot.example.org/calls?n=0: { state: String (nullable); result: { code: Int64 } }",
    "webhook POST https://bot.example.org/other: {  }",
  ]);
});

test("a notification cites its request", () => {
  const { api } = readApi({
    "guide.md": `# Calling\n\n## Notification\n\n${httpFence("POST /callback", `{ "state": "ringing" }`)}`,
  });
  expect(
    api.webhooks.flatMap(({ examples }) => examples.map(({ title, origin }) => `${title} ${placeOf(origin)}`)),
  ).toEqual(["Calling: Notification guide.md:6:1"]);
});
