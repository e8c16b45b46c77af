import { showHidden } from "./characters.js";
import { isPlainIdentifier } from "./identifier.js";

/** A TypeScript literal that evaluates to exactly `value`, whatever it holds. */
export function literal(value: string | number | boolean | null): string {
  if (typeof value === "string") return stringLiteral(value);
  if (typeof value === "number") return Object.is(value, -0) ? "-0" : String(value);
  return String(value);
}

/**
 * The key of a property in an object literal, an interface or a type: bare where it can be, and always an own property.
 */
export function propertyName(name: string): string {
  // `{ "__proto__": x }` sets the prototype (ECMA-262, B.3.1); a computed key is a key like any other.
  if (name === "__proto__") return '["__proto__"]';
  return isPlainIdentifier(name) ? name : stringLiteral(name);
}

/** The type of a qualified name of which nothing but its end, `name`, is known. */
export function nameEndingIn(name: string): string {
  return isPlainIdentifier(name) ? `\`\${string}.${name}\`` : "string";
}

/** What follows an expression to reach its property `name`: `.messages`, `["microsoft.graph.user"]`. */
export function memberAccess(name: string): string {
  return isPlainIdentifier(name) ? `.${name}` : `[${stringLiteral(name)}]`;
}

function stringLiteral(value: string): string {
  // JSON's escapes are TypeScript's; what JSON leaves as it is and a reader cannot see is escaped behind it.
  const quoted = showHidden(JSON.stringify(value));
  // The writer inside ts-morph takes a quote behind any backslash for an escaped one, and would go on as if within the
  // string.
  return value.endsWith("\\") ? `${quoted.slice(0, -3)}\\u005c"` : quoted;
}
