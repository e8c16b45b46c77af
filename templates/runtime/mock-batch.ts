import { isJson } from "./answer.js";
import { isPlain, toBase64 } from "./batch-item.js";
import { property } from "./property.js";

/** The answer to a batch in JSON: what `answer` gives for each of its items, or 424 for one that waits for what has failed. */
export async function answerBatch(
  batch: unknown,
  answer: (method: string, path: string) => Response,
): Promise<Response> {
  const requests = property(batch, "requests");
  const items: readonly unknown[] = Array.isArray(requests) ? requests : [];
  const failed = new Set<unknown>();
  const responses: object[] = [];
  for (const item of items) {
    const awaited = property(item, "dependsOn");
    const isHeldUp = Array.isArray(awaited) && awaited.some((id) => failed.has(id));
    const response = isHeldUp
      ? Response.json({ error: { code: "failedDependency" } }, { status: 424 })
      : answer(String(property(item, "method")), String(property(item, "url")));
    const id = property(item, "id");
    if (!response.ok) failed.add(id);
    responses.push({ id, ...(await itemAnswer(response)) });
  }
  return Response.json({ responses });
}

async function itemAnswer(response: Response): Promise<object> {
  const { headers, status } = response;
  const bytes = new Uint8Array(await response.arrayBuffer());
  const type = headers.get("content-type") ?? "application/octet-stream";
  const shown = { status, headers: { ...Object.fromEntries(headers), "content-type": type } };
  if (bytes.length === 0) return shown;
  if (isJson(type)) return { ...shown, body: JSON.parse(new TextDecoder().decode(bytes)) };
  return { ...shown, body: isPlain(type) ? new TextDecoder().decode(bytes) : toBase64(bytes) };
}
