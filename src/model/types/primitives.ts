import { byWord } from "../../util/by-word.js";

/**
 * The primitive types of OData's CSDL (4.01, section 3.3) that pages use, `DateTime` of CSDL 3, which may go without an offset, and
 * `Json` for "any JSON value".
 */
export const primitives = [
  "Binary",
  "Boolean",
  "Byte",
  "Date",
  "DateTime",
  "DateTimeOffset",
  "Decimal",
  "Double",
  "Duration",
  "Guid",
  "Int16",
  "Int32",
  "Int64",
  "Json",
  "SByte",
  "Single",
  "Stream",
  "String",
  "TimeOfDay",
] as const;

export type Primitive = (typeof primitives)[number];

/**
 * What else pages call them, in lower case (5.5 % of the type cells of operations, 6.2 % of those of resources).
 * The plain English among them, `object` or `time`, also names documented types: see `primitiveOfLink`.
 */
const aliases: ReadonlyMap<string, Primitive> = byWord<Primitive>([
  ["Binary", "base64, base64 string, base64-encoded string, bytes"],
  ["Boolean", "bool"],
  ["DateTime", "date and time, date time, date/time"],
  ["DateTimeOffset", "date-time, timestamp"],
  ["Double", "float, float64, number, numeric"],
  ["Guid", "uuid"],
  ["Int16", "short"],
  ["Int32", "int, integer"],
  ["Int64", "long"],
  ["Json", "any, microsoft.graph.json, object, untyped, untyped json"],
  ["Single", "float32"],
  // Which texts an enumeration may be, the row's description lists.
  ["String", "enum, enumeration, etag, identifier, text, uri, url"],
  ["TimeOfDay", "time"],
]);

const canonical: ReadonlyMap<string, Primitive> = new Map(primitives.map((name) => [name.toLowerCase(), name]));

/** The primitive that `name` stands for in a type cell: `String`, `string`, `Edm.String`, `int`; undefined for other names. */
export function primitiveOf(name: string): Primitive | undefined {
  const plain = withoutNamespace(name);
  return canonical.get(plain) ?? aliases.get(plain) ?? integerOf(plain);
}

const integer = /^(?:(?:un)?signed )?(8|16|32|64)[- ]bit (?:(?:un)?signed )?int(?:eger)?$|^u?int(8|16|32|64)$/;
/** `UnsignedShort`, "unsigned integer": the bits of what C calls so. */
const unsigned = /^unsigned[ -]?(byte|short|int(?:eger)?|long)$/;
const unsignedBits: Readonly<Record<string, string>> = { byte: "8", short: "16", long: "64" };

/** The narrowest that holds a "32-bit unsigned integer", a "uint32"; of 64 bits there is one. */
function integerOf(written: string): Primitive | undefined {
  const [, size] = unsigned.exec(written) ?? [];
  const [, told, named] = integer.exec(written) ?? [];
  const bits = size === undefined ? (told ?? named) : (unsignedBits[size] ?? "32");
  if (bits === undefined) return undefined;
  const isUnsigned = /\bu/.test(written);
  if (bits === "8") return isUnsigned ? "Byte" : "SByte";
  if (bits === "16") return isUnsigned ? "Int32" : "Int16";
  return bits === "32" && !isUnsigned ? "Int32" : "Int64";
}

/** The same for the text of a link, which is a primitive only by its own name: `[timestamp](timestamp.md)` leads to a type. */
export function primitiveOfLink(name: string): Primitive | undefined {
  return canonical.get(withoutNamespace(name));
}

function withoutNamespace(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/^edm\./, "");
}

const numeric: ReadonlySet<Primitive> = new Set([
  "Byte",
  "Decimal",
  "Double",
  "Int16",
  "Int32",
  "Int64",
  "SByte",
  "Single",
]);

/** True for the primitives that JSON writes as numbers. */
export function isNumeric(name: Primitive): boolean {
  return numeric.has(name);
}

/** True for the primitives that JSON writes as text (OData JSON Format 4.01, section 7.1). */
export function isTextual(name: Primitive): boolean {
  return !isNumeric(name) && name !== "Boolean" && name !== "Json" && name !== "Stream";
}
