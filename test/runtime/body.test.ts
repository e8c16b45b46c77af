import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { connect } from "./api.js";
import { serve } from "./server.js";

async function sendBody(body: unknown, headers?: Record<string, string>): Promise<unknown[]> {
  const server = await serve({ status: 204 });
  await connect(server.url).calls.put(body, { headers });
  return server.received.flatMap((request) => [request.headers["content-type"], request.body]);
}

test.each([
  ["an object", { subject: "Hello", end: undefined }, '{"subject":"Hello"}'],
  ["an array", [1, 2], "[1,2]"],
  ["a number", 7, "7"],
  ["a boolean", false, "false"],
  ["null", null, "null"],
])("%s is sent as JSON", async (_, body, sent) => {
  expect(await sendBody(body)).toEqual(["application/json", sent]);
});

test("the caller's content type is kept", async () => {
  expect(await sendBody({ a: 1 }, { "Content-Type": "application/json;odata=minimal" })).toEqual([
    "application/json;odata=minimal",
    '{"a":1}',
  ]);
});

test("a string is sent as it is, whatever its content type", async () => {
  expect(await sendBody("Hello")).toEqual(["text/plain;charset=UTF-8", "Hello"]);
  expect(await sendBody('{"a":1}', { "content-type": "application/json" })).toEqual(["application/json", '{"a":1}']);
});

test("bytes, files and forms are sent as they are", async () => {
  const bytes = new TextEncoder().encode("Hello");
  expect(await sendBody(bytes)).toEqual([undefined, "Hello"]);
  expect(await sendBody(bytes.buffer, { "Content-Type": "image/png" })).toEqual(["image/png", "Hello"]);
  expect(await sendBody(new Blob(["Hello"], { type: "image/png" }))).toEqual(["image/png", "Hello"]);
  expect(await sendBody(new URLSearchParams({ a: "b c" }))).toEqual([
    "application/x-www-form-urlencoded;charset=UTF-8",
    "a=b+c",
  ]);
});

test("a form with files is sent in parts", async () => {
  const form = new FormData();
  form.set("file", new Blob(["Hello"]), "hello.txt");
  const [type, body] = await sendBody(form);
  expect(type).toMatch(/^multipart\/form-data; boundary=/);
  expect(body).toContain('filename="hello.txt"');
});

test("a stream is sent as it comes", async () => {
  expect(await sendBody(new Blob(["Hello"]).stream(), { "content-type": "text/plain" })).toEqual([
    "text/plain",
    "Hello",
  ]);
});

test.each([
  ["a stream of Node", () => Readable.from([Buffer.from("Hel"), Buffer.from("lo")])],
  ["what yields bytes", () => chunks()],
])("%s is sent as it comes too, and once", async (_, body) => {
  expect(await sendBody(body())).toEqual([undefined, "Hello"]);
  const server = await serve({ status: 503 });
  await expect(connect(server.url).calls.put(body())).rejects.toMatchObject({ status: 503 });
  expect(server.received.map((request) => request.body)).toEqual(["Hello"]);
});

async function* chunks(): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode("Hel");
  yield new TextEncoder().encode("lo");
}

test("no body is sent where there is none", async () => {
  expect(await sendBody(undefined)).toEqual([undefined, ""]);
});
