import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { upload } from "../../templates/runtime/index.js";
import { connect } from "./api.js";
import { type Received, serve } from "./server.js";

const content = new Blob(["0123456789"]);
const lacks = (range: string) => ({ status: 202, body: { nextExpectedRanges: [range] } });
const finished = { status: 201, body: { id: "F1" } };

const describe = ({ method, headers, body }: Received): string => `${method} ${headers["content-range"] ?? ""} ${body}`;

test("content is sent part by part, and the last answer is the item", async () => {
  const server = await serve(lacks("4-"), lacks("8-9"), finished);
  const progress: number[] = [];
  const client = connect("https://phone.example", { auth: "secret" });
  const item = await upload(client, `${server.url}/session?key=7`, content, {
    partSize: 4,
    onProgress: (arrived, total) => progress.push(arrived / total),
  });
  expect(item).toEqual({ id: "F1" });
  expect(server.received.map(describe)).toEqual([
    "PUT bytes 0-3/10 0123",
    "PUT bytes 4-7/10 4567",
    "PUT bytes 8-9/10 89",
  ]);
  expect(server.received.map(({ headers }) => headers["authorization"])).toEqual([undefined, undefined, undefined]);
  expect(progress).toEqual([0.4, 0.8, 1]);
});

test("an upload goes on in the middle of a part that broke off", async () => {
  const server = await serve(lacks("4-"), { fault: "hang-up" }, { status: 416 }, lacks("6-9"), finished);
  const progress: number[] = [];
  const onProgress = (arrived: number): number => progress.push(arrived);
  await upload(connect(server.url), `${server.url}/session`, content, { partSize: 4, onProgress });
  expect(server.received.map(describe)).toEqual([
    "PUT bytes 0-3/10 0123",
    "PUT bytes 4-7/10 4567",
    "PUT bytes 4-7/10 4567",
    "GET  ",
    "PUT bytes 6-9/10 6789",
  ]);
  expect(progress).toEqual([4, 6, 10]);
});

test("an upload that broke off goes on where it ended", async () => {
  const server = await serve({ body: { nextExpectedRanges: ["6-9"] } }, finished);
  expect(await upload(connect(server.url), `${server.url}/session`, content, { resume: true })).toEqual({ id: "F1" });
  expect(server.received.map(describe)).toEqual(["GET  ", "PUT bytes 6-9/10 6789"]);
});

test("a part that gets lost is sent again", async () => {
  const server = await serve({ fault: "hang-up" }, finished);
  expect(await upload(connect(server.url), `${server.url}/session`, content)).toEqual({ id: "F1" });
  expect(server.received.map(describe)).toEqual(["PUT bytes 0-9/10 0123456789", "PUT bytes 0-9/10 0123456789"]);
});

test("a part that has arrived all the same is not sent a third time", async () => {
  const server = await serve(
    { fault: "hang-up" },
    { status: 416 },
    { body: { nextExpectedRanges: ["5-9"] } },
    finished,
  );
  await upload(connect(server.url), `${server.url}/session`, content, { partSize: 5 });
  expect(server.received.map(describe)).toEqual([
    "PUT bytes 0-4/10 01234",
    "PUT bytes 0-4/10 01234",
    "GET  ",
    "PUT bytes 5-9/10 56789",
  ]);
});

test("a session that asks for the same part for ever is given up", async () => {
  const server = await serve(lacks("0-9"));
  await expect(upload(connect(server.url), `${server.url}/session`, content)).rejects.toThrow(
    new RangeError("Unexpected request for byte 0 after 0, expected a later one"),
  );
});

test("content without a byte has no part to send", async () => {
  await expect(upload(connect("https://phone.example"), "https://files.example/session", new Blob([]))).rejects.toThrow(
    new RangeError("Unexpected empty content, expected some to upload"),
  );
});

test("an aborted upload can be resumed", async () => {
  const server = await serve(lacks("5-9"), lacks("5-9"), finished);
  const client = connect(server.url);
  const controller = new AbortController();
  const options = { partSize: 5, signal: controller.signal, onProgress: () => controller.abort("closing") };
  await expect(upload(client, `${server.url}/session`, content, options)).rejects.toBe("closing");
  const item = await upload<{ id: string }>(client, `${server.url}/session`, content, { partSize: 5, resume: true });
  expect(item.id).toBe("F1");
  expect(server.received.map(describe)).toEqual(["PUT bytes 0-4/10 01234", "GET  ", "PUT bytes 5-9/10 56789"]);
});

test("a refused part ends the upload with its error", async () => {
  const server = await serve({ status: 409, body: { error: { code: "nameAlreadyExists" } } });
  await expect(upload(connect(server.url), `${server.url}/session`, content)).rejects.toMatchObject({
    status: 409,
    code: "nameAlreadyExists",
  });
});

test("a session may say what it lacks as Outlook's do, or nothing until it has all", async () => {
  const outlook = await serve({ body: { NextExpectedRanges: ["5"] } }, { status: 201 });
  const silent = await serve({ status: 202 }, finished);
  for (const { url, received } of [outlook, silent]) {
    const progress: number[] = [];
    const onProgress = (arrived: number): number => progress.push(arrived);
    await upload(connect(url), `${url}/session`, content, { partSize: 5, onProgress });
    expect(received.map(describe)).toEqual(["PUT bytes 0-4/10 01234", "PUT bytes 5-9/10 56789"]);
    expect(progress).toEqual([5, 10]);
  }
});

test.each([
  [{ expirationDateTime: "2026-03-01T09:00:00Z" }],
  [{ nextExpectedRanges: null }],
  [{ nextExpectedRanges: "4-" }],
  [{ nextExpectedRanges: ["?"] }],
  [{ nextExpectedRanges: ["8-9", "4-7"] }],
  [{ nextExpectedRanges: ["bytes=4-9"] }],
])("a session that takes a part with the words %j lacks the rest", async (body) => {
  const server = await serve({ status: 202, body }, lacks("8-"), finished);
  const item = await upload(connect(server.url), `${server.url}/session`, content, { partSize: 4 });
  expect(item).toEqual({ id: "F1" });
  expect(server.received.map(describe)).toEqual([
    "PUT bytes 0-3/10 0123",
    "PUT bytes 4-7/10 4567",
    "PUT bytes 8-9/10 89",
  ]);
});

test.each([500, 502, 503, 504])("a part that the server fails to take, by a %d, is sent again", async (status) => {
  const server = await serve({ status }, finished);
  expect(await upload(connect(server.url), `${server.url}/session`, content)).toEqual({ id: "F1" });
  expect(server.received.map(describe)).toEqual(["PUT bytes 0-9/10 0123456789", "PUT bytes 0-9/10 0123456789"]);
});

test("which failures are worth another try is first for the upload to say, and then for its client", async () => {
  const server = await serve({ status: 500 });
  const client = connect(server.url, { retry: { statuses: [503] } });
  await expect(upload(client, `${server.url}/session`, content)).rejects.toMatchObject({ status: 500 });
  expect(server.received).toHaveLength(1);
  const retry = { statuses: [500], limit: 1 };
  await expect(upload(client, `${server.url}/session`, content, { retry })).rejects.toMatchObject({ status: 500 });
  expect(server.received).toHaveLength(3);
});

test("content may be bytes as well, and nothing else", async () => {
  const bytes = new TextEncoder().encode("0123456789");
  const server = await serve(finished);
  for (const each of [bytes, bytes.buffer, Buffer.from(bytes)]) {
    await upload(connect(server.url), `${server.url}/session`, each);
  }
  expect(server.received.map(describe)).toEqual(Array.from({ length: 3 }, () => "PUT bytes 0-9/10 0123456789"));
  for (const other of ["0123456789", { path: "notes.txt" }, Readable.from("0123456789")]) {
    // What no type lets through, and a program without types may pass.
    const given = other as unknown as Blob;
    await expect(upload(connect(server.url), `${server.url}/session`, given)).rejects.toThrow(
      new TypeError("Unexpected content, expected a Blob or bytes"),
    );
  }
});

test.each([undefined, null, ""])("a session whose address is %j is none", async (address) => {
  await expect(upload(connect("https://phone.example"), address, content)).rejects.toThrow(
    new TypeError("Unexpected session without an upload URL, expected one"),
  );
});

test("a session that fills a gap has all with that, and answers with the item", async () => {
  const server = await serve({ body: { nextExpectedRanges: ["2-3"] } }, finished);
  const client = connect(server.url);
  const item = await upload(client, `${server.url}/session`, content, { resume: true, partSize: 2 });
  expect(item).toEqual({ id: "F1" });
  expect(server.received.map(describe)).toEqual(["GET  ", "PUT bytes 2-3/10 23"]);
});

test.each([[[]], [["10-"]]])("a session that lacks %j has all, and says so where it is resumed", async (ranges) => {
  const status = { nextExpectedRanges: ranges };
  const server = await serve({ body: status });
  expect(await upload(connect(server.url), `${server.url}/session`, content, { resume: true })).toEqual(status);
  expect(server.received.map(describe)).toEqual(["GET  "]);
});

test("a part that is refused for what it is ends the upload with its error", async () => {
  const server = await serve({ status: 416, body: { error: { code: "fragmentSizeInvalid" } } }, lacks("0-"));
  await expect(upload(connect(server.url), `${server.url}/session`, content)).rejects.toMatchObject({
    code: "fragmentSizeInvalid",
  });
});

test.each([0, -1, 1.5, Number.NaN])("a part of %d bytes is none", async (partSize) => {
  const call = upload(connect("https://phone.example"), "https://files.example/session", content, { partSize });
  await expect(call).rejects.toThrow(new RangeError(`Unexpected part size ${partSize}, expected a number of bytes`));
});
