import { expect, test } from "vitest";
import type { TypeRef } from "../../../src/model/api.js";
import { describeType } from "../../../src/model/types/describe-type.js";
import { namespaceOf, qualify, simpleName, typeNameInValue } from "../../../src/model/types/type-name.js";
import { jsonNode } from "../../helpers/json-node.js";

test.each([
  [`{ "@odata.type": "#contoso.call" }`, "contoso.call"],
  [`{ "@odata.type": " contoso.call " }`, "contoso.call"],
  [`{ "@odata.type": "call" }`, "call"],
  [`{ "@odata.type": "#Collection(contoso.call)" }`, undefined],
  [`{ "@odata.type": "#Edm.String" }`, undefined],
  [`{ "@odata.type": "a b" }`, undefined],
  [`{ "@odata.type": 1 }`, undefined],
  [`{ "odata.type": "call" }`, undefined],
  [`"call"`, undefined],
])("%s says that it is of the type %s", (json, name) => {
  expect(typeNameInValue(jsonNode(json))).toBe(name);
});

test("a name has a namespace and a simple name", () => {
  expect(["contoso.calls.call", "call", ".call"].map(namespaceOf)).toEqual(["contoso.calls", undefined, undefined]);
  expect(["contoso.calls.call", "call", ""].map(simpleName)).toEqual(["call", "call", ""]);
  expect(["contoso.call", "call"].map((name) => qualify(name, "api"))).toEqual(["contoso.call", "api.call"]);
});

const call: TypeRef = { kind: "resource", id: "api.call" };

test.each<[TypeRef, string]>([
  [{ kind: "primitive", name: "Int32" }, "Int32"],
  [call, "api.call"],
  [{ kind: "enumeration", id: "api.tone" }, "api.tone"],
  [{ kind: "collection", of: call }, "api.call collection"],
  [{ kind: "union", of: [call, { kind: "primitive", name: "String" }] }, "api.call or String"],
  [{ kind: "values", values: ["a", "b"] }, "one of `a`, `b`"],
  [{ kind: "object", properties: [] }, "object"],
  [{ kind: "unknown" }, "any value"],
])("%j is described as `%s`", (type, text) => {
  expect(describeType(type)).toBe(text);
});
