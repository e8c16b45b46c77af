import { fileURLToPath } from "node:url";
import { beforeAll, expect, test } from "vitest";
import { resolveConfig } from "../../../src/config/resolve.js";
import { read } from "../../../src/lint.js";
import type { Api } from "../../../src/model/api.js";
import { toldTypes } from "../../helpers/told-types.js";

const input = fileURLToPath(new URL("../../../docs-input", import.meta.url));
let whole: Api;

beforeAll(async () => {
  whole = (await read(resolveConfig({ input }))).api;
});

test("each area of the sample reference alone knows its types as the whole reference does", async () => {
  const areas = [...new Set(whole.operations.map(({ id }) => id.replace(/-.*/, "")))];
  for (const area of areas) {
    const { api } = await read(resolveConfig({ input, include: [`${area}-*.md`] }));
    const ids = [...api.resources.keys(), ...api.enumerations.keys()];
    expect(toldTypes(api, ids), area).toEqual(toldTypes(whole, ids));
    expect(
      api.operations.map(({ id, responses }) => [id, responses]),
      area,
    ).toEqual(
      whole.operations.filter(({ id }) => id.startsWith(`${area}-`)).map(({ id, responses }) => [id, responses]),
    );
  }
});
