import { expect, test } from "vitest";
import { emitBuilders } from "../../../src/emit/builders/builders.js";
import { emitted } from "../helpers/emitted.js";
import { anApi, anOperation, aProperty, aResource, at, jsonBody, resource, text } from "../helpers/model.js";

const call = aResource("call", [aProperty("subject"), aProperty("id", text, { readOnly: true })]);

/** The call of `route`, whose page documents `body`. */
async function signatureOf(
  route: string,
  body: NonNullable<Parameters<typeof anOperation>[2]>["body"],
): Promise<string | undefined> {
  const api = anApi({ resources: [call], operations: [anOperation("call-page", [route], body ? { body } : {})] });
  const module = await emitted(api, emitBuilders, "builders/calls.ts");
  return /\*\/\n {2}((?:post|put|patch)\([^]*?);\n\}/.exec(module)?.[1];
}

test("bytes are taken as they are, beside JSON where both are documented", async () => {
  expect(await signatureOf("PUT /calls", { kind: "content", mediaTypes: [], origin: at("a.md") })).toBe(
    "put(body: BinaryBody, options?: CallOptions): ApiCall<unknown>",
  );
  expect(
    await signatureOf("PATCH /calls", {
      kind: "json",
      type: resource("call"),
      properties: [],
      content: ["text/plain"],
      origin: at("a.md"),
    }),
  ).toBe("patch(body: CallInput | BinaryBody, options?: CallOptions): ApiCall<unknown>");
});

test("what takes anything takes bytes, which it does not name", async () => {
  const body = { ...jsonBody({ kind: "union", of: [{ kind: "unknown" }, text] }), content: ["audio/wav"] };
  const api = anApi({ operations: [anOperation("call-page", ["PUT /calls"], { body })] });
  const module = await emitted(api, emitBuilders, "builders/calls.ts");
  expect(module.slice(0, module.indexOf("\n\n"))).toBe(
    'import type { Call as ApiCall, CallOptions } from "../runtime/index.js";',
  );
  expect(module).toContain("put(body?: unknown, options?: CallOptions): ApiCall<unknown>");
});

test("a route to a reference takes an address, whatever the others of its page take", async () => {
  const body = { kind: "json", type: resource("call"), properties: [], content: [], origin: at("a.md") } as const;
  expect((await signatureOf("POST /calls/$ref", body))?.replaceAll(/\s+/g, " ")).toBe(
    `post( body: Annotated & { /** The address of the entity to refer to. */ "@odata.id": string; }, options?: CallOptions, ): ApiCall<unknown>`,
  );
  expect(await signatureOf("POST /calls", body)).toBe("post(body: CallInput, options?: CallOptions): ApiCall<unknown>");
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
    "patch(body: CallInput, options?: CallOptions): ApiCall<unknown>",
  );
  expect(await signatureOf("PUT /calls", body)).toBe("put(body: BinaryBody, options?: CallOptions): ApiCall<unknown>");
});
