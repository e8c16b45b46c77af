import { byWord } from "../../util/by-word.js";
import { oneLine } from "../../util/one-line.js";

/** What the cells of a column hold, by its header. */
export type ColumnRole =
  /** Of a property, parameter or relationship. */
  | "name"
  | "type"
  | "description"
  | "value"
  | "member"
  | "permissionType"
  /** Scopes, in the order that the header tells; "least" first unless it says otherwise. */
  | "permissions"
  | "required"
  | "optional"
  | "readOnly"
  | "writable"
  | "possibleValues"
  | "nullable"
  | "returnType"
  | "method"
  | "header"
  | "default"
  /** Where a parameter goes. */
  | "place"
  | "other";

/** Roles by normalised header text, as `normaliseColumn` gives it. */
export const columnRoles: ReadonlyMap<string, ColumnRole> = byWord<ColumnRole>([
  [
    "name",
    "name, property, properties, property name, property (id), parameter, parameter name, required parameter, " +
      "required parameters, optional parameter, optional parameters, query parameter, query parameters, field, " +
      "field name, argument, navigation, navigation property, relationship, relationship name, attribute, " +
      "attribute name, element, element name, path parameter, uri parameter, url parameter, query option",
  ],
  ["type", "type, data type, property type, parameter type, value type, datatype"],
  [
    "description",
    "description, descriptions, comment, comments, remark, remarks, note, notes, constraint, constraints, detail, " +
      "details, explanation, meaning, definition, summary, purpose, usage",
  ],
  ["value", "value, values, int value, numeric value"],
  ["member", "member, members, member name"],
  ["permissionType", "permission type"],
  [
    "permissions",
    "permissions, permission, permissions (from least to most privileged), " +
      "permissions (from most to least privileged)",
  ],
  [
    "required",
    "required, required (y/n), required (yes/no), required/optional, required or optional, optional/required, " +
      "optional or required, is required, mandatory",
  ],
  ["optional", "optional, is optional"],
  ["readOnly", "read-only, read only, readonly"],
  ["writable", "writable, writeable"],
  ["possibleValues", "possible values, allowed values, valid values, accepted values, supported values"],
  ["nullable", "nullable"],
  ["returnType", "return type"],
  ["method", "method, methods, http method, verb, http verb, function, task"],
  ["header", "header, header name, request header, http header"],
  ["default", "default, default value"],
]);

/** Lower case, single spaces, without a question mark or colon at the end. */
export function normaliseColumn(text: string): string {
  return oneLine(text.toLowerCase()).replace(/\s*[?:]$/, "");
}

export function roleOfColumn(text: string): ColumnRole {
  return columnRoles.get(normaliseColumn(text)) ?? "other";
}

/**
 * The roles of columns by their headers. Beside a type a value is what has it, `| Value | Type | Description |`, or what else there is to
 * say of a name: `| Name | Value | Type |`.
 */
export function rolesOfColumns(headers: readonly string[]): readonly ColumnRole[] {
  const roles = headers.map(roleOfColumn);
  const has = (role: ColumnRole): boolean => roles.includes(role);
  if (!has("type") || has("header")) return roles;
  // "| Member | Type | Description |" is of an object: values have no types, unless they are said to be numbers.
  if (has("member")) {
    const isOfObject = !has("name") && !has("value");
    return isOfObject ? roles.map((role) => (role === "member" ? "name" : role)) : roles;
  }
  if (!has("name")) return roles.map((role, index) => (index === 0 && role === "value" ? "name" : role));
  return has("description") || has("other") ? roles : roles.map((role) => (role === "value" ? "description" : role));
}
