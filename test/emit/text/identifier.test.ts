import { expect, test } from "vitest";
import { identifier, isPlainIdentifier, typeIdentifier } from "../../../src/emit/text/identifier.js";
import { stringsOver } from "../../fuzz/strings.js";
import { diagnosticsOf } from "../helpers/diagnostics.js";
import { hostileStrings } from "../helpers/strings.js";

test("parameters are named in camel case", () => {
  expect(["callId", "call-id", "tenant id", "id|name", "2nd"].map(identifier)).toEqual([
    "callId",
    "callId",
    "tenantId",
    "idName",
    "_2nd",
  ]);
});

test("a reserved word gets an underscore", () => {
  expect(["new", "await", "arguments", "undefined"].map(identifier)).toEqual([
    "new_",
    "await_",
    "arguments_",
    "undefined_",
  ]);
});

test("types are named in Pascal case and keep the case inside words", () => {
  expect(["identitySet", "call-redirect", "iosVppEBook", "callRecords.session", "3dModel"].map(typeIdentifier)).toEqual(
    ["IdentitySet", "CallRedirect", "IosVppEBook", "CallRecordsSession", "_3dModel"],
  );
});

test("a name of nothing that can be used is empty for a type and an underscore for a parameter", () => {
  expect([typeIdentifier("*/"), identifier("*/")]).toEqual(["", "_"]);
});

test("composed and decomposed letters give one name, and invisible ones none", () => {
  expect([identifier("e\u0301te\u0301"), identifier("\u00e9t\u00e9"), identifier("ca\u200dll")]).toEqual([
    "\u00e9t\u00e9",
    "\u00e9t\u00e9",
    "caLl",
  ]);
});

test("whatever a page calls it, the module parses", () => {
  const names = [...hostileStrings, ...stringsOver("a-.1\u200d$é", 4)];
  const declarations = names.map(
    (name, index) =>
      `export function f${index}(${identifier(name)}: string): void {}\nexport type T${index}${typeIdentifier(name)} = 1;`,
  );

  expect(diagnosticsOf(declarations.join("\n"))).toEqual([]);
});

test("names stay short", () => {
  expect([identifier("x".repeat(5000)).length, typeIdentifier("x".repeat(5000)).length]).toEqual([100, 100]);
});

test("a name that is cut ends with a whole character", () => {
  const long = `a${"\u{20000}".repeat(99)}`;
  const whole = "\u{20000}".repeat(49);
  expect([identifier(long), typeIdentifier(long)]).toEqual([`a${whole}`, `A${whole}`]);
});

test("a plain identifier needs no quotes", () => {
  expect(["a1", "$value", "_", "a-b", "1a", "", "é"].map(isPlainIdentifier)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});
