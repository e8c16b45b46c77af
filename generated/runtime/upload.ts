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
 * lost is sent again, by the rules for retries, and not where it has arrived all the same.
 *
 * `uploadUrl` is the session's own address. It is a secret by itself, and gets the client's token only where it is of an
 * origin that the client trusts.
 *
 * @throws RangeError for content without a byte, of which there is no part to send.
 */
export async function upload<T = unknown>(
  client: AnyRoute,
  uploadUrl: string,
  content: Blob,
  { partSize = 5 * 2 ** 20, resume = false, onProgress, ...options }: UploadOptions = {},
): Promise<T> {
  const total = content.size;
  if (total === 0) throw new RangeError("Unexpected empty content, expected some to upload");
  const ask = (): PromiseLike<unknown> => client.request("GET", uploadUrl, options);
  const sendFrom = async (start: number): Promise<unknown> => {
    const end = Math.min(start + partSize, total);
    const headers = { ...options.headers, "content-range": `bytes ${start}-${end - 1}/${total}` };
    try {
      return await client.request("PUT", uploadUrl, { ...options, headers, body: content.slice(start, end) });
    } catch (error) {
      // The part has arrived, and only the word of it got lost.
      if (isApiError(error, 416)) return ask();
      throw error;
    }
  };
  for (let start = resume ? (nextStart(await ask()) ?? 0) : 0; ;) {
    const answer = await sendFrom(start);
    const next = nextStart(answer);
    onProgress?.(next ?? total, total);
    // That the finished item is a `T` is what the caller says, who knows what the session was for.
    if (next === undefined) return answer as T;
    if (next <= start) throw new RangeError(`Unexpected request for byte ${next} after ${start}, expected a later one`);
    start = next;
  }
}

/** Where the first range begins that the session lacks: 26 in `{ "nextExpectedRanges": ["26-99"] }`. */
function nextStart(answer: unknown): number | undefined {
  const ranges = property(answer, "nextExpectedRanges");
  const start = Array.isArray(ranges) ? Number.parseInt(String(ranges[0]), 10) : Number.NaN;
  return Number.isNaN(start) ? undefined : start;
}
