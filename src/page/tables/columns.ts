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
export const columnRoles: ReadonlyMap<string, ColumnRole> = new Map<string, ColumnRole>([
  ["name", "name"],
  ["property", "name"],
  ["properties", "name"],
  ["property name", "name"],
  ["property (id)", "name"],
  ["parameter", "name"],
  ["parameter name", "name"],
  ["required parameter", "name"],
  ["required parameters", "name"],
  ["optional parameter", "name"],
  ["optional parameters", "name"],
  ["query parameter", "name"],
  ["query parameters", "name"],
  ["field", "name"],
  ["field name", "name"],
  ["argument", "name"],
  ["navigation", "name"],
  ["navigation property", "name"],
  ["relationship", "name"],
  ["relationship name", "name"],
  ["attribute", "name"],
  ["attribute name", "name"],
  ["element", "name"],
  ["element name", "name"],
  ["path parameter", "name"],
  ["uri parameter", "name"],
  ["url parameter", "name"],
  ["query option", "name"],
  ["type", "type"],
  ["data type", "type"],
  ["property type", "type"],
  ["parameter type", "type"],
  ["value type", "type"],
  ["datatype", "type"],
  ["description", "description"],
  ["descriptions", "description"],
  ["comment", "description"],
  ["comments", "description"],
  ["remark", "description"],
  ["remarks", "description"],
  ["note", "description"],
  ["notes", "description"],
  ["constraint", "description"],
  ["constraints", "description"],
  ["detail", "description"],
  ["details", "description"],
  ["explanation", "description"],
  ["meaning", "description"],
  ["definition", "description"],
  ["summary", "description"],
  ["purpose", "description"],
  ["usage", "description"],
  ["value", "value"],
  ["values", "value"],
  ["int value", "value"],
  ["numeric value", "value"],
  ["member", "member"],
  ["member name", "member"],
  ["permission type", "permissionType"],
  ["permissions", "permissions"],
  ["permission", "permissions"],
  ["permissions (from least to most privileged)", "permissions"],
  ["permissions (from most to least privileged)", "permissions"],
  ["required", "required"],
  ["required (y/n)", "required"],
  ["required (yes/no)", "required"],
  ["required/optional", "required"],
  ["required or optional", "required"],
  ["optional/required", "required"],
  ["optional or required", "required"],
  ["is required", "required"],
  ["mandatory", "required"],
  ["optional", "optional"],
  ["is optional", "optional"],
  ["read-only", "readOnly"],
  ["read only", "readOnly"],
  ["readonly", "readOnly"],
  ["writable", "writable"],
  ["writeable", "writable"],
  ["possible values", "possibleValues"],
  ["allowed values", "possibleValues"],
  ["valid values", "possibleValues"],
  ["accepted values", "possibleValues"],
  ["supported values", "possibleValues"],
  ["nullable", "nullable"],
  ["return type", "returnType"],
  ["method", "method"],
  ["methods", "method"],
  ["http method", "method"],
  ["verb", "method"],
  ["http verb", "method"],
  ["function", "method"],
  ["task", "method"],
  ["header", "header"],
  ["header name", "header"],
  ["request header", "header"],
  ["http header", "header"],
  ["default", "default"],
  ["default value", "default"],
]);

/** Lower case, single spaces, without a question mark or colon at the end. */
export function normaliseColumn(text: string): string {
  return oneLine(text.toLowerCase()).replace(/\s*[?:]$/, "");
}

/** The role of a column headed `text`. */
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
