import { expect, test } from "vitest";
import type { TypeRef } from "../../../src/model/api.js";
import type { Primitive } from "../../../src/model/types/primitives.js";
import { defaultOf, toldDefault } from "../../../src/model/values/default-value.js";

function primitive(name: Primitive): TypeRef {
  return { kind: "primitive", name };
}

const listed: TypeRef = { kind: "values", values: ["ring", "forward"] };
const named: TypeRef = { kind: "enumeration", id: "api.tone" };

function told(description: string, type: TypeRef): ReturnType<typeof toldDefault> {
  return toldDefault({ description, type }, (id) => (id === "api.tone" ? ["high", "low"] : undefined));
}

test.each<readonly [description: string, type: TypeRef, value: string | number | boolean]>([
  ["The default is `True`.", primitive("Boolean"), true],
  ["The default is false.", primitive("Boolean"), false],
  ["The default is 45.", primitive("Int32"), 45],
  ["The default is `0.5`.", primitive("Double"), 0.5],
  ["The default is `plain`.", primitive("String"), "plain"],
  ['Defaults to "PT0S".', primitive("String"), "PT0S"],
  ["Default value is `23:59:00`.", primitive("TimeOfDay"), "23:59:00"],
  ["The default is `PT1M`.", primitive("Duration"), "PT1M"],
  ["The default is `ring`.", listed, "ring"],
  ["Defaults to Forward.", listed, "forward"],
  ["The default is `low`.", named, "low"],
])("%s", (description, type, value) => {
  expect(told(description, type)).toEqual({ kind: "value", value });
  expect(defaultOf({ description, type }, () => ["high", "low"])).toBe(value);
});

test.each<readonly [description: string, type: TypeRef, text: string]>([
  ["The default is `off`.", primitive("Boolean"), "off"],
  ["The default is 1.", primitive("Boolean"), "1"],
  ["The default is true.", primitive("Int32"), "true"],
  ["The default is `many`.", primitive("Int32"), "many"],
  ["The default is 4.5.", primitive("Int32"), "4.5"],
  ["The default is 3000000000.", primitive("Int32"), "3000000000"],
  ["The default is `-1`.", primitive("Byte"), "-1"],
  ["The default is `true`.", primitive("DateTimeOffset"), "true"],
  ["The default is `Ring`.", listed, "Ring"],
  ["The default is `false`.", listed, "false"],
  ["The default is `middle`.", named, "middle"],
])("%s is a fault", (description, type, text) => {
  expect(told(description, type)).toEqual({ kind: "fault", text });
  expect(defaultOf({ description, type }, () => ["high", "low"])).toBeUndefined();
});

test.each<readonly [description: string, type: TypeRef]>([
  ["The default is Sunday.", primitive("String")],
  ["The default is `1`.", primitive("String")],
  ["The default is off.", primitive("Boolean")],
  ["Default value is `null`.", primitive("Boolean")],
  ["The default is `2021-02-30`.", primitive("Date")],
  ['The default is "now".', primitive("DateTimeOffset")],
  ["The default is `30 minutes`.", primitive("Int32")],
  ["The default is 99999999999999999999.", primitive("Int64")],
  ["The default is `{}`.", primitive("Json")],
  ["The default is none.", listed],
  ["The default is `high`.", { kind: "enumeration", id: "api.unknown" }],
  ["The default is `high`.", { kind: "collection", of: named }],
  ["The default is `high`.", { kind: "resource", id: "api.call" }],
])("%s is not definite", (description, type) => {
  expect(told(description, type)).toBeUndefined();
});
