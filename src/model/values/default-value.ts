import type { DefaultValue, Limits, Property, TypeId } from "../api.js";
import { readDefault, type WrittenDefault } from "../prose/prose-defaults.js";
import { isNumeric, type Primitive } from "../types/primitives.js";
import { isTextWithin } from "./limits.js";
import { hasFormOf, isIntegerOf } from "./scalar-conformance.js";

/** The default that a description tells of a value of a type: what it is in JSON, or what such a value can't be. */
type ToldDefault =
  | { readonly kind: "value"; readonly value: DefaultValue }
  /** `beyond`: the limits of the value, where it is of its type and not within them. */
  | { readonly kind: "fault"; readonly text: string; readonly beyond?: Limits };

/** A value that a description tells the default of. */
type Described = Pick<Property, "description" | "type" | "limits">;

/** The names of the members of an enumeration; undefined for one that is not known. */
export type MembersOf = (id: TypeId) => readonly string[] | undefined;

/**
 * What a value is, by its description, where nothing is said. Undefined where that tells nothing that is definite: a list is told in many
 * ways, an expression such as "now" is no value, and null is the absence of one.
 */
export function toldDefault({ description, type, limits }: Described, membersOf: MembersOf): ToldDefault | undefined {
  if (type.kind !== "primitive" && type.kind !== "values" && type.kind !== "enumeration") return undefined;
  const written = readDefault(description);
  if (!written || /^(?:null|)$/i.test(written.text)) return undefined;
  const told =
    type.kind === "primitive"
      ? primitiveDefault(written, type.name)
      : memberDefault(written, type.kind === "values" ? type.values : (membersOf(type.id) ?? []));
  const isBeyond = limits !== undefined && told?.kind === "value" && !isTextWithin(String(told.value), limits);
  return isBeyond ? { kind: "fault", text: written.text, beyond: limits } : told;
}

/** The same as a value alone. */
export function defaultOf(described: Described, membersOf: MembersOf): DefaultValue | undefined {
  const told = toldDefault(described, membersOf);
  return told?.kind === "value" ? told.value : undefined;
}

const booleans = /^(?:true|false)$/i;
const numbers = /^-?\d+(?:\.\d+)?$/;
const words = /^[A-Za-z][\w.-]*$/;

function primitiveDefault(written: WrittenDefault, primitive: Primitive): ToldDefault | undefined {
  const { text, isMarked } = written;
  const isWord = isMarked && words.test(text);
  if (primitive === "Boolean") {
    if (booleans.test(text)) return { kind: "value", value: text.toLowerCase() === "true" };
    // A bare word may be one of the sentence.
    return numbers.test(text) || isWord ? fault(text) : undefined;
  }
  if (isNumeric(primitive)) return isWord ? fault(text) : numberDefault(text, primitive);
  const hasForm = primitive === "String" ? !booleans.test(text) && !numbers.test(text) : hasFormOf(primitive, text);
  if (isMarked && hasForm === true) return { kind: "value", value: text };
  return hasForm === false && primitive !== "String" && booleans.test(text) ? fault(text) : undefined;
}

function numberDefault(text: string, primitive: Primitive): ToldDefault | undefined {
  if (booleans.test(text)) return fault(text);
  if (!numbers.test(text)) return undefined;
  const value = Number(text);
  if (!isFraction(primitive) && !isIntegerOf(primitive, value)) return fault(text);
  // Beyond what is safe, an integer is another once it is read.
  return isFraction(primitive) || Number.isSafeInteger(value) ? { kind: "value", value } : undefined;
}

function isFraction(primitive: Primitive): boolean {
  return primitive === "Decimal" || primitive === "Double" || primitive === "Single";
}

// A bare word may begin a sentence's part, or be a title: in another case it is still the member.
function memberDefault({ text, isMarked }: WrittenDefault, members: readonly string[]): ToldDefault | undefined {
  const isMeant = (name: string): boolean => (isMarked ? name === text : name.toLowerCase() === text.toLowerCase());
  const member = members.find(isMeant);
  if (member !== undefined) return { kind: "value", value: member };
  return members.length > 0 && isMarked && words.test(text) ? fault(text) : undefined;
}

function fault(text: string): ToldDefault {
  return { kind: "fault", text };
}
