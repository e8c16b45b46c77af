import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { runtimeAliases, runtimeInternals, runtimeTypes, runtimeValues } from "../../../src/emit/names/reserved.js";

const face = readFileSync(new URL("../../../templates/runtime/index.ts", import.meta.url), "utf8");

/** The names in the export declarations of the runtime's public face. */
function exported(kind: "type" | "value"): readonly string[] {
  const declarations = face.matchAll(/export (?<type>type )?\{(?<names>[^}]*)\}/g);
  return [...declarations].flatMap(({ groups }) => {
    const names = (groups?.["names"] ?? "").split(",").map((name) => name.trim());
    return (groups?.["type"] === undefined) === (kind === "value") ? names.filter((name) => name !== "") : [];
  });
}

test("the tables have every name that the runtime exports, and no other", () => {
  const types = [...runtimeTypes, ...Object.keys(runtimeAliases)];
  const values = [...runtimeValues, ...runtimeInternals];

  expect([...types].toSorted()).toEqual([...exported("type")].toSorted());
  expect([...values].toSorted()).toEqual([...exported("value")].toSorted());
});
