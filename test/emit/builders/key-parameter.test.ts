import { expect, test } from "vitest";
import type { Operation } from "../../../src/model/operation.js";
import type { Api } from "../../../src/model/api.js";
import { anApi, anOperation, aParameter } from "../helpers/model.js";
import { calls } from "../helpers/signatures.js";

/** The ways on by a key from what is below `/calls`, each behind what is said of it. */
async function keysIn(api: Api): Promise<readonly string[]> {
  const module = await calls(api);
  return Array.from(
    module.matchAll(/^ {2}(?:(\/\*\*(?:(?!\*\/)[^])*\*\/)\n {2})?(by\w+\(.*;)$/gm),
    ([, docs = "", method]) => `${docs.replaceAll(/\n *\*(?!\/)/g, "").replace(/\s+/g, " ")} ${method}`.trim(),
  );
}

const bare = 'What is no number and stands there without quotes, such as a GUID, is given as `raw("…")`.';

test("a key is described by a page on what stands nearest behind it", async () => {
  const describing = (description: string): Partial<Operation> => ({
    parameters: [aParameter("path", "call-id", { description })],
  });
  const api = anApi({
    operations: [
      anOperation("call-get", ["GET /calls/{callId}"]),
      anOperation("call-tapes", ["GET /calls/{callId}/tapes"], describing("The call that was taped.")),
      anOperation("call-old", ["GET /calls/old/{callId}/notes"], describing("The call of old.")),
    ],
  });

  expect(await keysIn(api)).toEqual([
    "byId(callId: string): CallBuilder;",
    "/** The call of old. */ byId(callId: string): CallsOldItemBuilder;",
  ]);
});

test("a key without quotes is text where its placeholder asks for a name", async () => {
  const api = anApi({
    operations: [anOperation("ring", ["GET /calls({idOrName})", "GET /calls({idOrName})/rings({ringId})"])],
  });

  expect(await keysIn(api)).toEqual([
    `/** ${bare} */ byKey(idOrName: string | number | Raw): CallBuilder;`,
    `/** ${bare} */ byKey(ringId: number | Raw): CallRingBuilder;`,
  ]);
});

test("a key that takes a few values is completed with them", async () => {
  const values = { kind: "values", values: ["small", "large"] } as const;
  const api = anApi({
    operations: [
      anOperation("picture-get", ["GET /calls/{callId}/pictures/{size}", "GET /calls({size})"], {
        parameters: [aParameter("path", "size", { type: values, description: "How large it is." })],
      }),
    ],
  });

  expect(await keysIn(api)).toEqual([
    "byId(callId: string): CallBuilder;",
    `/** How large it is. ${bare} */ byKey(size: number | Raw): CallByKeyBuilder;`,
    '/** How large it is. */ byId(size: "small" | "large" | (string & {})): CallPictureBuilder;',
  ]);
});
