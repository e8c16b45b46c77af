import { expect, test } from "vitest";
import { emitWebhookTests } from "../../../src/emit/examples/webhook-tests.js";
import { emitIndex } from "../../../src/emit/index-module.js";
import { emitWebhooks } from "../../../src/emit/webhooks.js";
import { emitted, planned } from "../helpers/emitted.js";
import { jsonNode } from "../helpers/example.js";
import { anApi, aProperty, aResource, at, resource } from "../helpers/model.js";

const api = anApi({
  resources: [aResource("notification", [aProperty("changeType")]), aResource("alarm")],
  webhooks: [
    {
      kind: "webhook",
      method: "POST",
      target: "/callback",
      type: resource("notification"),
      examples: [
        {
          title: "Notification - Incoming",
          notes: "Comes when it rings.",
          headers: [],
          payload: jsonNode({ changeType: "created", colour: "red" }),
          contradictions: [],
          origin: at("api/call-redirect.md"),
        },
      ],
    },
    { kind: "webhook", method: "POST", target: "https://bot.contoso.example", type: resource("alarm"), examples: [] },
  ],
});

test("payloads are one type, and a function reads them", async () => {
  expect(await emitted(api, emitWebhooks, "webhooks.ts"))
    .toBe(`import type { Alarm, Notification } from "./models/calls.js";
import { parsePayload } from "./runtime/index.js";

/**
 * What the API sends to an address of its user's, in the reference's examples:
 * - \`POST /callback\`
 * - \`POST https://bot.contoso.example\`
 */
export type WebhookPayload = Notification | Alarm;

/**
 * The payload of a request at a webhook: from its body, as text, as bytes, or parsed already by a framework.
 *
 * Throws a WebhookError for anything but a JSON object.
 */
export function parseWebhook(input: unknown): WebhookPayload {
  // That it is one of the documented payloads is the reference's word: nothing is checked but that it is an object.
  return parsePayload(input) as WebhookPayload;
}
`);
  expect(await emitted(api, emitIndex, "index.ts")).toContain(
    'export { parseWebhook } from "./webhooks.js";\nexport type { WebhookPayload } from "./webhooks.js";\n',
  );
});

test("each payload that a page shows is a test", async () => {
  expect(await emitted(api, emitWebhookTests, "tests/webhooks/payloads.test.ts"))
    .toBe(`import { expect, test } from "vitest";
import type { Notification } from "../../models/calls.js";
import { parseWebhook } from "../../webhooks.js";

/** Comes when it rings. */
test("Notification - Incoming (api/call-redirect.md:1)", () => {
  const payload: Notification = {
    changeType: "created",
    // @ts-expect-error example-undocumented-property: expected a documented property
    colour: "red",
  };

  const parsed = parseWebhook(JSON.stringify(payload));

  expect(parsed).toEqual(payload);
});
`);
});

test("an API that sends nothing has no module for it", () => {
  expect([emitWebhooks(planned(anApi())), emitWebhookTests(planned(anApi()))]).toEqual([[], []]);
});
