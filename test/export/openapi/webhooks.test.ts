import { expect, test } from "vitest";
import type { Webhook } from "../../../src/model/example.js";
import { jsonNode } from "../../emit/helpers/example.js";
import { anApi, aResource, at, resource } from "../../emit/helpers/model.js";
import { documentOf, membersOf } from "../helpers/document.js";

const webhook: Webhook = {
  kind: "webhook",
  method: "POST",
  target: "https://bot.example/callback",
  type: resource("notification"),
  examples: [
    {
      title: "Incoming call",
      notes: "Comes when it rings.",
      headers: [],
      payload: jsonNode({ state: "incoming" }),
      contradictions: [],
      origin: at("api/call-answer.md"),
    },
  ],
};

test("a notification is a webhook, named after what it carries", () => {
  const document = documentOf(anApi({ resources: [aResource("notification")], webhooks: [webhook] }));
  expect(document["webhooks"]).toEqual({
    notification: {
      post: {
        operationId: "notification",
        summary: "Incoming call",
        description: "What the API sends to an address of its user's, such as `https://bot.example/callback`.",
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/contoso.meet.notification" },
              examples: {
                "call-answer-notification-example": { $ref: "#/components/examples/call-answer-notification-example" },
              },
            },
          },
          "x-docwright-origin": "api/call-answer.md:1",
        },
        responses: { default: { description: "The answer of the address." } },
        "x-docwright-origin": "api/call-answer.md:1",
      },
      "x-docwright-origin": "api/call-answer.md:1",
    },
  });
});

test("one that carries nothing with a name is named after its address", () => {
  const unnamed = { ...webhook, type: { kind: "unknown" } } as const;
  const webhooks = [{ ...unnamed, target: "/hooks/calls?x=1" }, unnamed, { ...unnamed, target: "https://bot.example" }];
  expect(membersOf(documentOf(anApi({ webhooks })), "webhooks").map(([name]) => name)).toEqual([
    "hooks-calls",
    "callback",
    "notification",
  ]);
});
