import { isApiError } from "./api-error.js";
import { type Call, createCall, outgoingOf } from "./call.js";
import type { AnyRoute } from "./chain.js";
import type { CallOptions } from "./options.js";
import type { Client } from "./outgoing.js";
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

/** A part is its range and nothing else, so that it can be sent again whatever became of it. */
const patientStatuses: readonly number[] = [408, 429, 500, 502, 503, 504];

/**
 * Sends `content` to an upload session part by part, and gives the answer to the last: the finished item. A part that gets
 * lost is sent again, by the rules for retries, after a 500 or a 502 too, and not where it has arrived all the same. Of a
 * session that lacks nothing when it is resumed, it gives what that says of itself.
 *
 * `uploadUrl` is the session's own address, as the answer has it that created the session. It is a secret by itself, and gets
 * the client's token only where it is of an origin that the client trusts.
 *
 * @throws TypeError for a session without an address and for content that is no Blob and no bytes, RangeError for content without
 * a byte, of which there is no part to send, and for parts without one.
 */
export async function upload<T = unknown>(
  client: AnyRoute,
  uploadUrl: string | null | undefined,
  content: Blob | ArrayBuffer | Uint8Array,
  { partSize = 5 * 2 ** 20, resume = false, onProgress, ...options }: UploadOptions = {},
): Promise<T> {
  if (!uploadUrl) throw new TypeError("Unexpected session without an upload URL, expected one");
  const blob = blobOf(content);
  const total = blob.size;
  if (total === 0) throw new RangeError("Unexpected empty content, expected some to upload");
  if (!Number.isInteger(partSize) || partSize < 1) {
    throw new RangeError(`Unexpected part size ${partSize}, expected a number of bytes`);
  }
  const patient = patientOf(outgoingOf(client.request("GET", uploadUrl, options)).client);
  const ask = (): Call<unknown> => createCall(patient, "GET", uploadUrl, options);
  const sendPart = async (start: number, end: number): Promise<Arrival> => {
    const headers = { ...options.headers, "content-range": `bytes ${start}-${end - 1}/${total}` };
    const call = createCall(patient, "PUT", uploadUrl, { ...options, headers, body: blob.slice(start, end) });
    try {
      const { data, response } = await call.withResponse();
      // Whoever takes a part in the midst without a word goes on behind it; whoever has what it wants answers with that.
      const isInMidst = data === undefined || response.status === 202;
      return { answer: data, next: nextStart(data) ?? (isInMidst ? end : Infinity) };
    } catch (error) {
      const answer = isApiError(error, 416) ? await ask() : undefined;
      const next = nextStart(answer) ?? 0;
      // The part has arrived, and only the word of it got lost.
      if (next > start) return { answer, next };
      throw error;
    }
  };
  let answer: unknown = resume ? await ask() : undefined;
  for (let start = nextStart(answer) ?? 0; start < total;) {
    const arrival = await sendPart(start, Math.min(start + partSize, total));
    const { next } = arrival;
    onProgress?.(Math.min(next, total), total);
    if (next <= start) throw new RangeError(`Unexpected request for byte ${next} after ${start}, expected a later one`);
    answer = arrival.answer;
    start = next;
  }
  // That the finished item is a `T` is what the caller says, who knows what the session was for.
  return answer as T;
}

/** What came of a part: the answer, and where the next part begins. */
interface Arrival {
  readonly answer: unknown;
  readonly next: number;
}

function blobOf(content: Blob | ArrayBuffer | Uint8Array): Blob {
  const isBytes = ArrayBuffer.isView(content) || content instanceof ArrayBuffer;
  // Bytes in shared memory, which TypeScript's DOM sets apart, a Blob refuses by itself.
  const blob = isBytes ? new Blob([content] as ConstructorParameters<typeof Blob>[0]) : content;
  if (typeof blob.size === "number") return blob;
  throw new TypeError("Unexpected content, expected a Blob or bytes");
}

function patientOf(client: Client): Client {
  const { retry } = client;
  return { ...client, retry: { ...retry, statuses: retry?.statuses ?? patientStatuses } };
}

/**
 * Where the first range begins that the session lacks: 26 in `{ "nextExpectedRanges": ["26-99"] }`, and beyond all where it lacks
 * none. Undefined for what is no word of a session. Outlook's sessions say `NextExpectedRanges`.
 */
function nextStart(answer: unknown): number | undefined {
  const ranges = property(answer, "nextExpectedRanges") ?? property(answer, "NextExpectedRanges");
  if (!Array.isArray(ranges)) return undefined;
  const start = Math.min(...ranges.map((range) => Number.parseInt(String(range).replace(/^\D+/, ""), 10)));
  return Number.isNaN(start) ? undefined : start;
}
