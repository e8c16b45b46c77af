import type { JsonNode } from "../../source/json-node.js";
import { groupBy } from "../../util/group-by.js";
import { isWithin } from "../../util/upwards.js";
import type { TypeRef } from "../api.js";
import type { Webhook, WebhookExample } from "../example.js";
import { hostOf } from "../paths/request-path.js";
import type { TypeGraph } from "../types/type-graph.js";
import { typeNameInValue } from "../types/type-name.js";
import { findContradictions } from "../values/conformance.js";
import { inferType, type ResolveName } from "../values/infer.js";
import { headersOf, jsonSent, methodOf, targetOf, type ExampleDraft } from "./example-draft.js";
import { exampleTitle } from "./example-title.js";

/** A request that goes the other way: from the API to its user. */
export interface NotificationDraft {
  readonly example: ExampleDraft;
  readonly payload: JsonNode;
}

/**
 * The notification that `example` shows, if it is one: a JSON body, to an address that no documented route has, under a
 * heading that says so or to a host of its own without an answer.
 */
export function asNotification(example: ExampleDraft, apiHosts: ReadonlySet<string>): NotificationDraft | undefined {
  const payload = jsonSent(example);
  if (payload?.kind !== "object" || methodOf(example) !== "POST") return undefined;
  const host = hostOf(targetOf(example));
  const elsewhere = host !== undefined && !apiHosts.has(host);
  const announced = isWithin(example.section, "notification");
  const unanswered = example.responses.every((response) => !response.message.body);
  return announced || (elsewhere && unanswered) ? { example, payload } : undefined;
}

/** One webhook a payload type: the type that the payload names, else the shape that all payloads to one address show. */
export function buildWebhooks(
  drafts: readonly NotificationDraft[],
  resolve: ResolveName,
  graph: TypeGraph,
): readonly Webhook[] {
  const groups = groupBy(
    drafts,
    ({ example, payload }) => typeNameInValue(payload)?.toLowerCase() ?? addressOf(example),
  );
  return [...groups.values()].map((group) => {
    const [first] = group;
    const type = inferType(
      group.map(({ payload }) => payload),
      resolve,
    );
    return {
      kind: "webhook",
      method: methodOf(first.example),
      target: targetOf(first.example),
      type,
      examples: group.map((draft) => buildWebhookExample(draft, type, graph)),
    };
  });
}

// Notifications of all pages stand together, under headings that many pages have: "Notification - established".
function titleOf({ section, page }: ExampleDraft): string {
  const pageTitle = page.title?.text.trim() ?? page.source.path;
  const heading = exampleTitle(section, pageTitle);
  return heading === pageTitle ? pageTitle : `${pageTitle}: ${heading}`;
}

function addressOf(example: ExampleDraft): string {
  return targetOf(example)
    .replace(/[?#].*$/s, "")
    .toLowerCase();
}

function buildWebhookExample({ example, payload }: NotificationDraft, type: TypeRef, graph: TypeGraph): WebhookExample {
  const expectation = { graph, direction: "response", partial: false } as const;
  return {
    title: titleOf(example),
    notes: example.notes,
    headers: headersOf(example.request.message),
    payload,
    contradictions: findContradictions(payload, type, expectation),
    origin: example.request.message.origin,
  };
}
