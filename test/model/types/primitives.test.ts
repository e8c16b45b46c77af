import { expect, test } from "vitest";
import { primitiveOf, primitiveOfLink, primitives } from "../../../src/model/types/primitives.js";

test("each primitive is known by its own name, in any case, with and without the namespace", () => {
  const spellings = primitives.flatMap((name) => [name, name.toLowerCase(), name.toUpperCase(), `Edm.${name}`]);
  expect(spellings.map(primitiveOf)).toEqual(primitives.flatMap((name) => [name, name, name, name]));
});

test.each([["call"], [""], ["Edm.Call"], ["constructor"], ["__proto__"]])("'%s' is no primitive", (name) => {
  expect([primitiveOf(name), primitiveOfLink(name)]).toEqual([undefined, undefined]);
});

test("an alias is a primitive in plain text and a type's name in a link", () => {
  expect([primitiveOf("timestamp"), primitiveOfLink("timestamp")]).toEqual(["DateTimeOffset", undefined]);
});
