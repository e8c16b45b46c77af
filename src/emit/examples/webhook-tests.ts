import type { Webhook, WebhookExample } from "../../model/example.js";
import { citationOf } from "../../source/source.js";
import { inlineDocs } from "../documentation.js";
import { typeText } from "../models/type-text.js";
import { moduleAt, type ModuleSpec } from "../module.js";
import type { Scope, Sdk } from "../sdk.js";
import { literal } from "../text/literal.js";
import { webhooksPath } from "../webhooks.js";
import { errorsInAnswer } from "./compiler-errors.js";
import { declareBody } from "./example-body.js";
import { fromVitest } from "./test-references.js";

/** The module with a test for each payload that a page shows; none where there is no such payload. */
export function emitWebhookTests(sdk: Sdk): readonly ModuleSpec[] {
  if (sdk.api.webhooks.length === 0) return [];
  // Kept apart from the areas' modules, which may bear the same name.
  const path = "tests/webhooks/payloads.test.ts";
  const emit = (scope: Scope): readonly string[] =>
    sdk.api.webhooks.flatMap((webhook) => webhook.examples.map((example) => testText(webhook, example, scope)));
  return [moduleAt(path, sdk, (scope) => ({ code: emit(scope) }))];
}

function testText({ type }: Webhook, example: WebhookExample, scope: Scope): string {
  const { title, notes, payload, contradictions, origin } = example;
  const { sdk, use } = scope;
  const errors = errorsInAnswer(payload, { kind: "json", type, collection: false }, sdk);
  const body = { kind: "json", value: payload, contradictions } as const;
  const name = literal(`${title} (${citationOf(origin)})`);
  return [
    `${inlineDocs({ paragraphs: [notes] })}${use(fromVitest("test"))}(${name}, () => {`,
    declareBody("payload", body, { text: typeText(type, "output", scope), errors }, scope),
    `const parsed = ${use({ from: webhooksPath, name: "parseWebhook", isValue: true })}(JSON.stringify(payload));`,
    "",
    `${use(fromVitest("expect"))}(parsed).toEqual(payload);`,
    "});",
  ].join("\n");
}
