import { text } from "node:stream/consumers";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { download } from "../../templates/runtime/index.js";
import { connect } from "./api.js";
import { serve } from "./server.js";

type Progress = [arrived: number, total: number | undefined];

test("content comes as a stream, and its progress is told", async () => {
  const server = await serve({ body: "0123456789" });
  const told: Progress[] = [];
  const call = connect(server.url).drive.root.byPath("/notes.txt").content.get();
  const content = await download(call, { onProgress: (...progress) => told.push(progress) });
  expect(told).toEqual([]);
  expect(await text(content)).toBe("0123456789");
  expect(told.at(-1)).toEqual([10, 10]);
});

test("how much there is to come is not known of what is encoded on its way", async () => {
  const body = gzipSync("0123456789");
  const server = await serve({ headers: { "content-encoding": "gzip" }, body });
  const told: Progress[] = [];
  const content = await download(connect(server.url).calls.get(), { onProgress: (...progress) => told.push(progress) });
  expect(await text(content)).toBe("0123456789");
  expect(told.at(-1)).toEqual([10, undefined]);
});

test("JSON is content like any other, and none is an empty stream", async () => {
  const server = await serve({ body: { id: "A1" } }, { status: 204 });
  const { calls } = connect(server.url);
  expect(await text(await download(calls.get()))).toBe('{"id":"A1"}');
  expect(await text(await download(calls.get()))).toBe("");
});

test("a failure is an ApiError, and not content", async () => {
  const server = await serve({ status: 404, body: { error: { code: "itemNotFound" } } });
  await expect(download(connect(server.url).calls.get())).rejects.toMatchObject({ status: 404, code: "itemNotFound" });
});

test("what is let go of in the middle is not read on", async () => {
  const server = await serve({ fault: "stall", body: "0123456789" });
  const content = await download(connect(server.url).calls.get());
  const reader = content.getReader();
  expect(new TextDecoder().decode((await reader.read()).value)).toBe("01234");
  await reader.cancel();
});
