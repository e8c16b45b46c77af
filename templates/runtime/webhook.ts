/** What came in at a webhook is no JSON object. */
export class WebhookError extends Error {
  override readonly name = "WebhookError";
}

/**
 * The payload of a webhook: parsed where it is text or bytes, as it is where the server's framework has parsed it already.
 * Which of the documented payloads it is, is for the caller to say. Throws a WebhookError for anything but a JSON object.
 */
export function parsePayload(input: unknown): object {
  const text = isBytes(input) ? new TextDecoder().decode(input) : input;
  const payload = typeof text === "string" ? parseText(text) : text;
  if (!isObject(payload)) throw new WebhookError("Unexpected payload, expected a JSON object");
  return payload;
}

/** Whether `value` is bytes, of whatever realm: test runners have one of their own. */
function isBytes(value: unknown): value is Uint8Array | ArrayBuffer {
  return ArrayBuffer.isView(value) || tagOf(value) === "[object ArrayBuffer]";
}

function parseText(text: string): unknown {
  try {
    // A byte order mark, which a framework may leave in its text, is no JSON.
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (cause) {
    throw new WebhookError("Unexpected payload, expected JSON", { cause });
  }
}

/** Whether `value` is an object as JSON has them: no array, and no request or stream passed for its own content. */
function isObject(value: unknown): value is object {
  return tagOf(value) === "[object Object]";
}

function tagOf(value: unknown): string {
  return Object.prototype.toString.call(value);
}
