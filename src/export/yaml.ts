import type { Json, JsonRecord } from "./json.js";

/**
 * `document` as YAML 1.2 that readers of YAML 1.1 understand alike: `"on"` stays a text for them. A text that is not evidently
 * one stands in quotes, as in JSON, of which YAML is a superset.
 */
export function printYaml(document: JsonRecord): string {
  const members = membersOf(document, "");
  return members.length === 0 ? "{}\n" : members.join("");
}

const step = "  ";

function membersOf(record: JsonRecord, indent: string): readonly string[] {
  const members: string[] = [];
  for (const [name, value] of Object.entries(record)) {
    if (value !== undefined) members.push(`${keyOf(name, indent)}:${behind(value, indent + step)}`);
  }
  return members;
}

/** What stands behind a key or a dash, to the end of its last line; lines below have `indent`. */
function behind(value: Json, indent: string): string {
  if (typeof value === "string") return ` ${isProse(value) ? proseOf(value, indent) : textOf(value)}\n`;
  if (typeof value === "number") return ` ${numberOf(value)}\n`;
  if (typeof value === "boolean" || value === null) return ` ${value}\n`;
  const isRecord = !isList(value);
  const parts = isRecord ? membersOf(value, indent) : value.map((item) => itemOf(item, indent));
  if (parts.length === 0) return isRecord ? " {}\n" : " []\n";
  return `\n${indent}${parts.join(indent)}`;
}

// The first member of an object stands beside the dash.
function itemOf(item: Json, indent: string): string {
  const below = indent + step;
  const members = typeof item === "object" && item !== null && !isList(item) ? membersOf(item, below) : [];
  return members.length === 0 ? `-${behind(item, below)}` : `- ${members.join(below)}`;
}

// A key of more than 1,024 characters has to say that it is one (YAML 1.2.2, section 7.4).
function keyOf(name: string, indent: string): string {
  const key = textOf(name);
  return key.length > 1000 ? `? ${key}\n${indent}` : key;
}

// Begins with what begins no number, date or mark, holds no mark of a comment or of a key, and is no word for another value.
const plain = /^[a-z$/](?:[^\s:#\p{Cc}\p{Cs}\ufffe\uffff]| (?=[^\s#])|:(?=\S)|(?<=\S)#)*$/iu;
const words = /^(?:y|n|yes|no|on|off|true|false|null)$/i;
// What YAML has no place for as it is, or what ends a line for some readers alone (YAML 1.2.2, section 5.1; 1.1, section 5.4).
const unprintable = /(?![\t\n])[\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]/gu;

function textOf(text: string): string {
  return plain.test(text) && !words.test(text) ? text : JSON.stringify(text).replace(unprintable, escaped);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** True of several lines that can stand as they are, below their key. */
function isProse(text: string): boolean {
  return text.includes("\n") && /^\S.*\S$/s.test(text) && !/\t/.test(text) && text.search(unprintable) === -1;
}

function proseOf(text: string, indent: string): string {
  return `|-\n${text.replace(/^(?=.)/gm, indent)}`;
}

// Without a dot a number with an exponent is a text to readers of YAML 1.1.
function numberOf(number: number): string {
  return JSON.stringify(number).replace(/^(-?\d+)e/, "$1.0e");
}

function isList(value: readonly Json[] | JsonRecord): value is readonly Json[] {
  return Array.isArray(value);
}
