import { expect, test } from "vitest";
import { connect } from "./api.js";
import { type Reply, serve } from "./server.js";

async function read(reply: Reply): Promise<unknown> {
  const server = await serve(reply);
  return connect(server.url).calls.get();
}

test.each(["application/json", "application/json; charset=utf-8", "application/problem+json", "text/json"])(
  "%s is parsed",
  async (type) => {
    expect(await read({ headers: { "content-type": type }, body: '{"id":"A1"}' })).toEqual({ id: "A1" });
  },
);

test("text is a string, an empty one too", async () => {
  const headers = { "content-type": "text/csv; charset=utf-8" };
  expect(await read({ headers, body: "a,b" })).toBe("a,b");
  expect(await read({ headers, body: "" })).toBe("");
});

test("anything else is a Blob of its type, an empty file too", async () => {
  const headers = { "content-type": "image/png" };
  const image = await read({ headers, body: new Uint8Array([1, 2]) });
  expect(image).toEqual(new Blob([new Uint8Array([1, 2])], { type: "image/png" }));
  expect(await read({ headers, body: "" })).toEqual(new Blob([], { type: "image/png" }));
});

test("nothing is undefined", async () => {
  expect(await read({ status: 204 })).toBeUndefined();
  expect(await read({ status: 202 })).toBeUndefined();
  expect(await read({ headers: { "content-type": "application/json" } })).toBeUndefined();
});

test("the answer to HEAD holds nothing, whatever its headers announce", async () => {
  const server = await serve({ headers: { "content-type": "image/png" } });
  expect(await connect(server.url).calls.head()).toBeUndefined();
});

test("what calls itself JSON and is none is an error that shows what came", async () => {
  const reply = { headers: { "content-type": "application/json" }, body: "<html>" };
  await expect(read(reply)).rejects.toMatchObject({
    name: "ApiError",
    status: 200,
    body: "<html>",
    cause: expect.any(SyntaxError),
  });
});
