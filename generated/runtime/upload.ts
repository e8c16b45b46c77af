import { isApiError } from "./api-error.js";
import type { AnyRoute } from "./chain.js";
import type { CallOptions } from "./options.js";
import { property } from "./property.js";

/** Options of an upload, and of each of its requests. */
export interface UploadOptions extends CallOptions {
  /** Bytes of a part. OneDrive asks for a multiple of 320 KiB. Default 5 MiB. */
  readonly partSize?: number | undefined;
  /** Whether some of the content may be there already: the upload goes on behind it. */
  readonly resume?: boolean | undefined;
  /** Told after each part how many bytes have arrived, and of how many. */
  readonly onProgress?: ((arrived: number, total: number) => void) | undefined;
}

/**
 * Sends `content` to an upload session part by part, and gives the answer to the last: the finished item. A part that gets
 * lost is sent again, by the rules for retries, and not where it has arrived all the same. Of a session that lacks nothing when
 * it is resumed, it gives what that says of itself.
 *
 * `uploadUrl` is the session's own address. It is a secret by itself, and gets the client's token only where it is of an
 * origin that the client trusts.
 *
 * @throws RangeError for content without a byte, of which there is no part to send, and for parts without one.
 */
export async function upload<T = unknown>(
  client: AnyRoute,
  uploadUrl: string,
  content: Blob,
  { partSize = 5 * 2 ** 20, resume = false, onProgress, ...options }: UploadOptions = {},
): Promise<T> {
  const total = content.size;
  if (total === 0) throw new RangeError("Unexpected empty content, expected some to upload");
  if (!Number.isInteger(partSize) || partSize < 1) {
    throw new RangeError(`Unexpected part size ${partSize}, expected a number of bytes`);
  }
  const ask = (): PromiseLike<unknown> => client.request("GET", uploadUrl, options);
  const sendPart = async (start: number, end: number): Promise<unknown> => {
    const headers = { ...options.headers, "content-range": `bytes ${start}-${end - 1}/${total}` };
    try {
      return await client.request("PUT", uploadUrl, { ...options, headers, body: content.slice(start, end) });
    } catch (error) {
      const status = isApiError(error, 416) ? await ask() : undefined;
      // The part has arrived, and only the word of it got lost.
      if ((nextStart(status) ?? 0) > start) return status;
      throw error;
    }
  };
  let answer: unknown = resume ? await ask() : undefined;
  for (let start = nextStart(answer) ?? 0; start < total;) {
    const end = Math.min(start + partSize, total);
    answer = await sendPart(start, end);
    // Whoever takes a part in the midst without a word goes on behind it; whoever answers with more has what it wants.
    const next = nextStart(answer) ?? (answer === undefined ? end : Infinity);
    onProgress?.(Math.min(next, total), total);
    if (next <= start) throw new RangeError(`Unexpected request for byte ${next} after ${start}, expected a later one`);
    start = next;
  }
  // That the finished item is a `T` is what the caller says, who knows what the session was for.
  return answer as T;
}

/**
 * Where the first range begins that the session lacks: 26 in `{ "nextExpectedRanges": ["26-99"] }`, and beyond all where it lacks
 * none. Undefined for what is no word of a session. Outlook's sessions say `NextExpectedRanges`.
 */
function nextStart(answer: unknown): number | undefined {
  const ranges = property(answer, "nextExpectedRanges") ?? property(answer, "NextExpectedRanges");
  if (!Array.isArray(ranges)) return undefined;
  const start = Number.parseInt(String(ranges[0]), 10);
  return Number.isNaN(start) ? Infinity : start;
}
