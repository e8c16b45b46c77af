import { type StatementStructures, StructureKind } from "ts-morph";
import type { Webhook } from "../model/example.js";
import { docsOf } from "./documentation.js";
import { typeText, unionText } from "./models/type-text.js";
import { moduleAt, type ModuleSpec } from "./module.js";
import { runtimeValue, type Scope, type Sdk } from "./sdk.js";

export const webhooksPath = "webhooks.ts";

/** The module for what the API sends to its user; none where no page shows any of it. */
export function emitWebhooks(sdk: Sdk): readonly ModuleSpec[] {
  const { webhooks } = sdk.api;
  if (webhooks.length === 0) return [];
  return [moduleAt(webhooksPath, sdk, (scope) => ({ statements: [emitPayload(webhooks, scope), emitParser(scope)] }))];
}

function emitPayload(webhooks: readonly Webhook[], scope: Scope): StatementStructures {
  const addresses = [...new Set(webhooks.map(({ method, target }) => `- \`${method} ${target}\``))];
  return {
    kind: StructureKind.TypeAlias,
    isExported: true,
    name: "WebhookPayload",
    type: unionText(webhooks.map((webhook) => typeText(webhook.type, "output", scope))),
    docs: docsOf({
      paragraphs: ["What the API sends to an address of its user's, in the reference's examples:", ...addresses],
    }),
  };
}

function emitParser({ use }: Scope): StatementStructures {
  return {
    kind: StructureKind.Function,
    isExported: true,
    name: "parseWebhook",
    parameters: [{ name: "input", type: "unknown" }],
    returnType: "WebhookPayload",
    statements: [
      "// That it is one of the documented payloads is the reference's word: nothing is checked but that it is an object.",
      `return ${use(runtimeValue("parsePayload"))}(input) as WebhookPayload;`,
    ],
    docs: docsOf({
      paragraphs: [
        "The payload of a request at a webhook: from its body, as text, as bytes, or parsed already by a framework.",
        "Throws a WebhookError for anything but a JSON object.",
      ],
    }),
  };
}
