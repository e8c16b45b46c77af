import type { Call, ChangeNotificationCollection } from "./models/calls.js";
import { type Annotated, parsePayload } from "./runtime/index.js";

/**
 * What the API sends to an address of its user's, in the reference's examples:
 * - `POST https://hooks.larkspur.example/calls`
 * - `POST /callback`
 */
export type WebhookPayload =
  | ChangeNotificationCollection
  | (Annotated & {
      value?: (Annotated & {
        changeType?: string;
        resource?: string;
        resourceData?: Call;
      })[];
    });

/**
 * The payload of a request at a webhook: from its body, as text, as bytes, or parsed already by a framework.
 *
 * Throws a WebhookError for anything but a JSON object.
 */
export function parseWebhook(input: unknown): WebhookPayload {
  // That it is one of the documented payloads is the reference's word: nothing is checked but that it is an object.
  return parsePayload(input) as WebhookPayload;
}
