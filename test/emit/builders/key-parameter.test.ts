import { expect, test } from "vitest";
import { emitBuilders } from "../../../src/emit/builders/builders.js";
import type { Api } from "../../../src/model/api.js";
import type { Operation } from "../../../src/model/operation.js";
import { emitted } from "../helpers/emitted.js";
import { anApi, anOperation, aParameter } from "../helpers/model.js";

/** The module of the builders for paths that begin with `/calls`. */
function calls(api: Api): Promise<string> {
  return emitted(api, emitBuilders, "builders/calls.ts");
}

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

  const module = await calls(api);

  expect(module).toContain("{\n  readonly old: CallsOldBuilder;\n  byId(callId: string): CallBuilder;\n}");
  expect(module).toContain("{\n  /** The call of old. */\n  byId(callId: string): CallsOldItemBuilder;\n}");
});

test("a key without quotes is text where its placeholder asks for a name", async () => {
  const api = anApi({
    operations: [anOperation("ring", ["GET /calls({idOrName})", "GET /calls({idOrName})/rings({ringId})"])],
  });

  const module = await calls(api);

  expect(module).toContain("byKey(idOrName: string | number | Raw): CallBuilder;");
  expect(module).toContain("byKey(ringId: number | Raw): CallRingBuilder;");
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

  const module = await calls(api);

  expect(module).toContain('byId(size: "small" | "large" | (string & {})): CallPictureBuilder;');
  expect(module).toContain("byKey(size: number | Raw): CallByKeyBuilder;");
});
