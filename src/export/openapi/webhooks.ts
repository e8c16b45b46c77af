import type { Webhook } from "../../model/example.js";
import { simpleName } from "../../model/types/type-name.js";
import { recordOrNothing, type JsonRecord } from "../json.js";
import type { Context } from "./context.js";
import type { Shown } from "./examples.js";
import { contentOf, json } from "./media.js";
import { createNamer, type Namer } from "./namer.js";
import { originsOf } from "./origin.js";
import { operationMembers } from "./paths/methods.js";
import { typeSchema } from "./schemas/schema.js";

/** The requests that the API sends, by the type of what they carry, or by the address that pages show for them. */
export function webhooksOf(shown: Shown, context: Context, name: Namer): JsonRecord | undefined {
  const title = createNamer();
  const all = context.api.webhooks.map((webhook) => {
    const called = title(titleOf(webhook));
    const operation = webhookOf(webhook, { shown, id: name(called) }, context);
    const item = operationMembers([[webhook.method.toUpperCase(), operation]]);
    return [called, { ...item, ...originsOf(webhook.examples.map(({ origin }) => origin)) }] as const;
  });
  return recordOrNothing(all);
}

interface Parts {
  readonly shown: Shown;
  readonly id: string;
}

function webhookOf(webhook: Webhook, { shown, id }: Parts, context: Context): JsonRecord {
  const media = { mediaType: json, schema: typeSchema(webhook.type, "response", context) };
  const examples = webhook.examples;
  const origins = originsOf(examples.map(({ origin }) => origin));
  return {
    operationId: id,
    summary: examples[0]?.title,
    description: `What the API sends to an address of its user's, such as \`${webhook.target}\`.`,
    requestBody: {
      required: true,
      content: contentOf([media], shown.notifications.get(webhook) ?? []),
      ...origins,
    },
    responses: { default: { description: "The answer of the address." } },
    ...origins,
  };
}

function titleOf({ type, target }: Webhook): string {
  if (type.kind === "resource") return simpleName(type.id);
  return target.replace(/^https?:\/\/[^/]*/i, "").replace(/[?#].*$/s, "") || "notification";
}
