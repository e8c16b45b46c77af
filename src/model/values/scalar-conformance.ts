import type { JsonNode } from "../../source/json-node.js";
import { guid } from "../../util/guid.js";
import { isPlaceholder } from "./placeholder.js";
import type { Primitive } from "../types/primitives.js";

/** Of another JSON type altogether, or of the right one and no such value. */
type ScalarFault = "type" | "value";

type Check = (node: JsonNode) => ScalarFault | undefined;

// Year, month and day; hour, minute and second (OData 4.01 ABNF).
const date = "-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])";
const time = "(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?";
const offset = "(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)";

/** The forms of the primitives that JSON writes as text of a form of their own. */
const forms: Partial<Readonly<Record<Primitive, RegExp>>> = {
  Date: new RegExp(`^${date}$`),
  DateTime: new RegExp(`^${date}T${time}${offset}?$`, "i"),
  DateTimeOffset: new RegExp(`^${date}T${time}${offset}$`, "i"),
  Duration: /^-?P(?=.)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?=.)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?$/i,
  Guid: guid,
  TimeOfDay: new RegExp(`^${time}$`),
};

/** Whether `value` has the form of a `primitive`; undefined for primitives that are any text, and for those that are none. */
export function hasFormOf(primitive: Primitive, value: string): boolean | undefined {
  const form = forms[primitive];
  return form && form.test(value) && isOnCalendar(value);
}

/** The integers that have a least and a greatest value. Beyond 2^53 a JSON number's neighbours are no longer told apart. */
const bounds: Partial<Readonly<Record<Primitive, readonly [least: number, most: number]>>> = {
  Byte: [0, 255],
  Int16: [-(2 ** 15), 2 ** 15 - 1],
  Int32: [-(2 ** 31), 2 ** 31 - 1],
  SByte: [-128, 127],
};

/** Whether `value` is an integer, and none that is too great or too small for a `primitive`. */
export function isIntegerOf(primitive: Primitive, value: number): boolean {
  const [least, most] = bounds[primitive] ?? [-Infinity, Infinity];
  return Number.isInteger(value) && value >= least && value <= most;
}

/** How each primitive is written in JSON (OData JSON Format 4.01, section 7.1). */
const checks: Readonly<Record<Primitive, Check>> = {
  Binary: text("Binary"),
  Boolean: (node) => (node.kind === "boolean" ? undefined : "type"),
  Byte: integer("Byte"),
  Date: text("Date"),
  DateTime: text("DateTime"),
  DateTimeOffset: text("DateTimeOffset"),
  Decimal: number(),
  Double: number(),
  Duration: text("Duration"),
  Guid: text("Guid"),
  Int16: integer("Int16"),
  Int32: integer("Int32"),
  Int64: integer("Int64"),
  Json: () => undefined,
  SByte: integer("SByte"),
  Single: number(),
  Stream: text("Stream"),
  String: text("String"),
  TimeOfDay: text("TimeOfDay"),
};

/** What is wrong with `node` as a value of `primitive`; undefined where nothing is. */
export function scalarFault(node: JsonNode, primitive: Primitive): ScalarFault | undefined {
  return checks[primitive](node);
}

function text(primitive: Primitive): Check {
  return (node) => {
    if (node.kind !== "string") return "type";
    return hasFormOf(primitive, node.value) !== false || isPlaceholder(node.value) ? undefined : "value";
  };
}

function number(): Check {
  return (node) => (node.kind === "number" ? undefined : "type");
}

function integer(primitive: Primitive): Check {
  return (node) => {
    if (node.kind !== "number") return "type";
    return isIntegerOf(primitive, node.value) ? undefined : "value";
  };
}

const day = /^(\d{4})-(\d\d)-(\d\d)/;

/** False where `written` begins with a day that the calendar does not have, `2021-02-30`. */
export function isOnCalendar(written: string): boolean {
  const [, year, month, dayOfMonth] = day.exec(written) ?? [];
  if (year === undefined || month === undefined || dayOfMonth === undefined) return true;
  // Of the month after, day 0 is the last of this one.
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return Number(month) >= 1 && Number(month) <= 12 && Number(dayOfMonth) >= 1 && Number(dayOfMonth) <= last;
}
