import { ApiError } from "./api-error.js";
import { type FailedRequest, printRequest } from "./failed-request.js";
import { ConnectionError } from "./failures.js";

/**
 * What an answer holds, by its content type: JSON parsed, `text/*` as a string, anything else as a Blob, and undefined
 * where it holds nothing. Rejects with an ApiError, which has it, where the status is none of 200–299 or where JSON is
 * announced and something else comes.
 */
export async function readAnswer(response: Response, request: FailedRequest): Promise<unknown> {
  const { headers, ok, status } = response;
  const type = headers.get("content-type") ?? "";
  const isData = isJson(type);
  if (ok && !response.body) return undefined;
  if (ok && !isData && !/^text\//i.test(type)) {
    const blob = await readBody(response, request, "blob");
    return type || blob.size ? blob : undefined;
  }
  let body: unknown = await readBody(response, request, "text");
  let options: ErrorOptions | undefined;
  try {
    // It is text until it is parsed.
    if (isData) body = body ? JSON.parse(body as string) : undefined;
    if (ok) return body;
  } catch (cause) {
    // What stands between client and server may answer in JSON's name with a page of its own: its text is kept.
    options = { cause };
  }
  throw new ApiError({ request, status, headers, body }, options);
}

const endings = new WeakMap<Response, () => void>();
const forgotten = /* @__PURE__ */ new FinalizationRegistry<() => void>((end) => end());

/** Calls `end` when the runtime is done with the body of `response`, or nobody has it any more: at once where there is none. */
export function whenRead(response: Response | undefined, end: () => void): void {
  if (!response?.body) return end();
  const { body } = response;
  forgotten.register(body, end, body);
  // What is known to have ended need not be looked for: that would cost each call a tenth of its time.
  endings.set(response, () => {
    end();
    forgotten.unregister(body);
  });
}

/** Lets go of an answer that is not wanted: an unread body would keep its connection. */
export function discard(response: Response): void {
  // Its body may have been read by a hook, or have broken off: then there is nothing to let go of. Nor is it waited for, which
  // lasts, where a hook has cloned the answer, until the clone is read.
  response.body?.cancel().catch(() => undefined);
  endings.get(response)?.();
}

/** The body as text or as a Blob. Rejects with a ConnectionError where it breaks off, and as the platform
 * does where the call is aborted or the body has been read before. */
export async function readBody<Form extends "blob" | "text">(
  response: Response,
  request: FailedRequest,
  form: Form,
): Promise<Awaited<ReturnType<Response[Form]>>>;
export async function readBody(response: Response, request: FailedRequest, form: "blob" | "text"): Promise<unknown> {
  const { bodyUsed } = response;
  try {
    return await response[form]();
  } catch (cause) {
    // By the Fetch standard a failing network is a TypeError, as a second reading is, and no abort is.
    throw cause instanceof TypeError && !bodyUsed
      ? new ConnectionError(`No full answer to ${printRequest(request)}`, { cause })
      : cause;
  } finally {
    endings.get(response)?.();
  }
}

/** Whether this is the content type of JSON: `application/json`, `application/problem+json`, either with parameters. */
export function isJson(type: string): boolean {
  return /[/+]json *(?:;|$)/i.test(type);
}
