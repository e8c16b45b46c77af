import { expect, test } from "vitest";
import { isPlaceholder } from "../../../src/model/values/placeholder.js";
import { primitives, type Primitive } from "../../../src/model/types/primitives.js";
import { scalarFault } from "../../../src/model/values/scalar-conformance.js";
import { jsonNode } from "../../helpers/json-node.js";

/** JSON that each primitive is written as, that is of its kind but no such value, and that is of another kind. */
const samples: Readonly<
  Record<Primitive, readonly [sound: readonly string[], wrong: readonly string[], other: readonly string[]]>
> = {
  Binary: [[`"QWRh"`], [], ["1"]],
  Boolean: [["true", "false"], [], [`"true"`, "1", "null"]],
  Byte: [["0", "255"], ["256", "-1", "1.5"], [`"1"`]],
  Date: [
    [`"2026-03-01"`, `"2028-02-29"`],
    [`"1.3.2026"`, `"2026-03-01T00:00:00Z"`, `"2026-03-32"`, `"2026-02-29"`, `"2026-06-31"`],
    ["20260301"],
  ],
  DateTime: [
    [`"2026-03-01T09:30:00Z"`, `"2026-03-01T09:30:00.0000000"`, `"2026-03-01t09:30+01:00"`],
    [`"2026-03-01"`, `"tomorrow"`, `"2026-02-30T09:30:00"`],
    ["0"],
  ],
  DateTimeOffset: [
    [`"2026-03-01T09:30:00Z"`, `"2026-03-01T09:30:00.1234567+01:00"`, `"2026-03-01t09:30z"`, `"createdDateTime-value"`],
    [
      `"2026-03-01"`,
      `"2026-03-01T09:30:00"`,
      `"tomorrow"`,
      `"2026-13-01T09:30:00Z"`,
      `"2026-03-01T25:30:00Z"`,
      `"2026-02-30T09:30:00Z"`,
    ],
    ["0"],
  ],
  Decimal: [["1", "1.5"], [], [`"1.5"`]],
  Double: [["1", "1.5e3"], [], [`"1.5"`]],
  Duration: [[`"PT1H30M"`, `"P1DT12H"`, `"P2W"`, `"-PT0.5S"`], [`"PT"`, `"P"`, `"90 minutes"`], ["90"]],
  Guid: [[`"f1d2c3b4-0a1b-4c2d-8e3f-5a6b7c8d9e0f"`, `"{id}"`], [`"17"`], ["17"]],
  Int16: [["32767", "-32768"], ["32768"], [`"1"`]],
  Int32: [["2147483647", "-2147483648"], ["2147483648", "0.5"], [`"60"`]],
  Int64: [["9007199254740993"], ["0.5"], [`"1"`]],
  Json: [["1", `"a"`, "{}", "[]", "null"], [], []],
  SByte: [["127", "-128"], ["128"], [`"1"`]],
  Single: [["1.5"], [], [`"1.5"`]],
  Stream: [[`"bytes"`], [], ["1"]],
  String: [[`"a"`, `""`], [], ["1", "true", "{}", "[]", "null"]],
  TimeOfDay: [[`"09:30:00.0000000"`, `"09:30"`], [`"9 o'clock"`, `"09:61"`], ["930"]],
};

test.each(primitives)("%s is told from its other values and from other kinds", (primitive) => {
  const [sound, wrong, other] = samples[primitive];
  const faults = (texts: readonly string[]): readonly unknown[] =>
    texts.map((text) => scalarFault(jsonNode(text), primitive));
  expect(faults(sound)).toEqual(sound.map(() => undefined));
  expect(faults(wrong)).toEqual(wrong.map(() => "value"));
  expect(faults(other)).toEqual(other.map(() => "type"));
});

test.each([
  "id-value",
  "Display Name value",
  "skuId-value-1",
  "{token}",
  "<id>",
  "[a picture]",
  "String",
  "string (identifier)",
  "Edm.Int32",
  "high | low",
  "abc...",
  "…",
  "",
  "  ",
])("`%s` stands for a value", (text) => {
  expect(isPlaceholder(text)).toBe(true);
});

test.each(["Ada", "valued", "value of it", "a{b}c", "strings", "a|b", "1", `${"x".repeat(400)} value`])(
  "`%s` is a value",
  (text) => {
    expect(isPlaceholder(text)).toBe(false);
  },
);
