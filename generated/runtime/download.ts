import type { Call } from "./call.js";

/** Options of a download. */
export interface DownloadOptions {
  /** Told of each piece how many bytes have arrived, and of how many, where the server says that. */
  readonly onProgress?: ((arrived: number, total: number | undefined) => void) | undefined;
}

/**
 * Sends `call` and gives the content of its answer as it comes in, whatever its type. Rejects with an ApiError for a status
 * outside 200–299.
 *
 * @example
 * const content = await download(client.drive.items.byId(id).content.get(), { onProgress: console.log });
 * await pipeline(content, createWriteStream("report.pdf"));
 */
export async function download(
  call: Call<unknown>,
  { onProgress }: DownloadOptions = {},
): Promise<ReadableStream<Uint8Array>> {
  const content = await call.stream();
  const { headers } = await call.raw();
  // Of what is decoded on its way in, the length says how long it was before.
  const length = headers.has("content-encoding") ? null : headers.get("content-length");
  const total = length === null ? undefined : Number(length);
  let arrived = 0;
  return content.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform: (piece, controller) => {
        arrived += piece.byteLength;
        controller.enqueue(piece);
        onProgress?.(arrived, total);
      },
    }),
  );
}
