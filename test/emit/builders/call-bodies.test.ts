import { expect, test } from "vitest";
import type { Body } from "../../../src/model/operation.js";
import { anApi, anOperation, at, jsonBody, resource, text } from "../helpers/model.js";
import { call, calls, signaturesIn } from "../helpers/signatures.js";

/** The call of `route`, whose page documents `body`. */
async function signatureOf(route: string, body: Body): Promise<string | undefined> {
  const operations = [anOperation("call-page", [route], { body })];
  return signaturesIn(await calls(anApi({ resources: [call], operations })))[0];
}

test("bytes are taken as they are, beside JSON where both are documented", async () => {
  expect(await signatureOf("PUT /calls", { kind: "content", mediaTypes: [], origin: at("a.md") })).toBe(
    "put(body: BinaryBody, options?: CallOptions): ApiCall<unknown>;",
  );
  expect(
    await signatureOf("PATCH /calls", {
      kind: "json",
      type: resource("call"),
      properties: [],
      content: ["text/plain"],
      origin: at("a.md"),
    }),
  ).toBe("patch(body: CallInput | BinaryBody, options?: CallOptions): ApiCall<unknown>;");
});

test("what takes anything takes bytes, which it does not name", async () => {
  const body = { ...jsonBody({ kind: "union", of: [{ kind: "unknown" }, text] }), content: ["audio/wav"] };
  const api = anApi({ operations: [anOperation("call-page", ["PUT /calls"], { body })] });
  const module = await calls(api);
  expect(module.slice(0, module.indexOf("\n\n"))).toBe(
    'import type { Call as ApiCall, CallOptions } from "../runtime/index.js";',
  );
  expect(signaturesIn(module)).toEqual(["put(body?: unknown, options?: CallOptions): ApiCall<unknown>;"]);
});

test("a route to a reference takes an address, whatever the others of its page take", async () => {
  const body = { kind: "json", type: resource("call"), properties: [], content: [], origin: at("a.md") } as const;
  expect(await signatureOf("POST /calls/$ref", body)).toBe(
    `post(body: Annotated & { /** The address of the entity to refer to. */ "@odata.id": string; }, options?: CallOptions): ApiCall<unknown>;`,
  );
  expect(await signatureOf("POST /calls", body)).toBe(
    "post(body: CallInput, options?: CallOptions): ApiCall<unknown>;",
  );
});

test("where bytes are sent by one method alone, the others take JSON alone", async () => {
  const body = {
    kind: "json",
    type: resource("call"),
    properties: [],
    content: ["audio/ogg"],
    contentBy: ["PUT"],
    origin: at("a.md"),
  } as const;
  expect(await signatureOf("PATCH /calls", body)).toBe(
    "patch(body: CallInput, options?: CallOptions): ApiCall<unknown>;",
  );
  expect(await signatureOf("PUT /calls", body)).toBe("put(body: BinaryBody, options?: CallOptions): ApiCall<unknown>;");
});
