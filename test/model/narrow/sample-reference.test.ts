import { fileURLToPath } from "node:url";
import { beforeAll, expect, test } from "vitest";
import { resolveConfig } from "../../../src/config/resolve.js";
import { read } from "../../../src/lint.js";
import type { Api, TypeId } from "../../../src/model/api.js";
import { sketchType } from "../../helpers/sketch-api.js";

const input = fileURLToPath(new URL("../../../docs-input", import.meta.url));
let whole: Api;

beforeAll(async () => {
  whole = (await read(resolveConfig({ input }))).api;
});

/** What the types `ids` are by their pages; examples of other pages show more of them. */
function typesOf({ resources, enumerations }: Api, ids: readonly TypeId[]): readonly unknown[] {
  return ids.map((id) => {
    const { base, properties = [], inferred } = resources.get(id) ?? {};
    const told = properties.filter((property) => property.inferred !== true || inferred);
    return {
      id,
      base,
      properties: told.map(({ name, type }) => `${name}: ${sketchType(type)}`),
      members: enumerations.get(id)?.members.map(({ name }) => name),
    };
  });
}

test("each area of the sample reference alone knows its types as the whole reference does", async () => {
  const areas = [...new Set(whole.operations.map(({ id }) => id.replace(/-.*/, "")))];
  for (const area of areas) {
    const { api } = await read(resolveConfig({ input, include: [`${area}-*.md`] }));
    const ids = [...api.resources.keys(), ...api.enumerations.keys()];
    expect(typesOf(api, ids), area).toEqual(typesOf(whole, ids));
    expect(
      api.operations.map(({ id, responses }) => [id, responses]),
      area,
    ).toEqual(
      whole.operations.filter(({ id }) => id.startsWith(`${area}-`)).map(({ id, responses }) => [id, responses]),
    );
  }
});
