import { expect, test } from "vitest";
import { columnRoles, normaliseColumn, roleOfColumn, rolesOfColumns } from "../../../src/page/tables/columns.js";

test.each([
  ["Property", "name"],
  ["Property name", "name"],
  ["Parameter", "name"],
  ["Query parameter", "name"],
  ["Relationship", "name"],
  ["Name", "name"],
  ["Type\t", "type"],
  ["Description", "description"],
  ["Member", "member"],
  ["Value", "value"],
  ["Header", "header"],
  ["Method", "method"],
  ["Function", "method"],
  ["Return  Type", "returnType"],
  ["Required?", "required"],
  ["Required/Optional", "required"],
  ["Optional?", "optional"],
  ["Read-only", "readOnly"],
  ["Writable?", "writable"],
  ["Possible values", "possibleValues"],
  ["Default value", "default"],
  ["Notes", "description"],
  ["Meaning", "description"],
  ["Value type", "type"],
  ["Nullable", "nullable"],
  ["Field", "name"],
  ["Permission Type", "permissionType"],
  ["Permissions (from least to most privileged)", "permissions"],
  ["Permissions (from most to least privileged)", "permissions"],
  ["Application", "other"],
  ["__proto__", "other"],
  ["", "other"],
])("the column %j has the role %s", (header, role) => {
  expect(roleOfColumn(header)).toBe(role);
});

test("every header of the table is written as headers are normalised", () => {
  expect([...columnRoles.keys()].map(normaliseColumn)).toEqual([...columnRoles.keys()]);
});

test.each([
  [
    ["Value", "Type", "Description"],
    ["name", "type", "description"],
  ],
  [
    ["Name", "Value", "Type"],
    ["name", "description", "type"],
  ],
  [
    ["Member", "Value", "Type"],
    ["member", "value", "type"],
  ],
  [
    ["Value", "Description"],
    ["value", "description"],
  ],
  [
    ["Name", "Value", "Type", "What it is"],
    ["name", "value", "type", "other"],
  ],
  [
    ["Name", "Value", "Type", "Description"],
    ["name", "value", "type", "description"],
  ],
])("columns headed %j have the roles %j together", (headers, roles) => {
  expect(rolesOfColumns(headers)).toEqual(roles);
});
