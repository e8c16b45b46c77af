import { describeType } from "../../model/types/describe-type.js";
import type { TypeRef } from "../../model/api.js";
import { discriminator, isAnnotation } from "../../model/types/annotation-names.js";
import { type JsonMember, type JsonNode, type JsonObject, stringMember } from "../../source/json-node.js";
import { memoize } from "../../util/memoize.js";
import { literalKind } from "../models/scalar.js";
import { isSameType } from "../models/type-relations.js";
import { inherited, itemDirection } from "../models/type-text.js";
import { membersOf } from "./json-literal.js";
import { type Declared, inAll, type LiteralShape, objectShape, type Place, resourceShape } from "./literal-shape.js";

/**
 * What the type checker reports: a value of another type, a property that the type has not, or the lack of one that it
 * must have.
 */
export interface CompilerError {
  readonly kind: "type" | "undocumented" | "missing";
  readonly expected: string;
  /** Whether it may be reported on another line: within the value, or where that stands. */
  readonly isElusive?: boolean;
}

/** The values of a literal on whose lines the type checker reports an error. */
export type CompilerErrors = ReadonlyMap<JsonNode, CompilerError>;

/** Where a check stands, and what it has found. */
export interface Walk extends Place {
  /** Whether nothing, or null, may stand in the value's place as well. */
  readonly isOptional: boolean;
  readonly errors: Map<JsonNode, CompilerError>;
  /** What has been found of an object or a list by the type that it is held against: families ask for it again and again. */
  readonly known: Map<JsonNode, Map<string, Attempt>>;
}

/** Records the errors in `node` and says whether the type checker reports any. */
export function checkValue(node: JsonNode, type: TypeRef, walk: Walk): boolean {
  if (node.kind !== "object" && node.kind !== "array") return checkAnew(node, type, walk);
  const found = walk.known.get(node) ?? new Map<string, Attempt>();
  walk.known.set(node, found);
  const key = `${walk.direction} ${walk.isOptional} ${keyOf(type)}`;
  const outcome = found.get(key) ?? attempt(walk, (within) => checkAnew(node, type, within));
  found.set(key, outcome);
  return settle(outcome, walk);
}

let count = 0;
const numberOf = memoize<TypeRef, number>(() => (count += 1));

/** The same for types that are the same; objects that are written out are told apart by where they stand. */
function keyOf(type: TypeRef): string {
  if (type.kind === "collection") return `${keyOf(type.of)}[]`;
  if (type.kind === "union") return `(${type.of.map(keyOf).join("|")})`;
  if (type.kind !== "object") return describeType(type);
  return `#${numberOf(type)}`;
}

function checkAnew(node: JsonNode, type: TypeRef, walk: Walk): boolean {
  switch (type.kind) {
    case "unknown":
      return false;
    case "primitive": {
      const kind = literalKind(type.name);
      return kind !== "anything" && node.kind !== kind && fail(node, mismatch(describeType(type)), walk);
    }
    case "values":
      return checkText(node, mismatch("a string"), walk);
    case "enumeration":
      return walk.sdk.names.types.has(type.id) && checkText(node, mismatch(type.id), walk);
    case "collection":
      return checkList(node, type.of, walk);
    case "union":
      return checkUnion(node, type.of, walk);
    case "object":
      if (node.kind !== "object") return fail(node, mismatch("an object"), walk);
      return checkObject(node, objectShape(type.properties, walk), walk);
    case "resource": {
      if (!walk.sdk.names.types.has(type.id)) return false;
      if (node.kind !== "object") return fail(node, mismatch(type.id), walk);
      return checkObject(node, resourceShape(type.id, node, walk), walk);
    }
    default:
      return type satisfies never;
  }
}

function checkText(node: JsonNode, error: CompilerError, walk: Walk): boolean {
  // What a list or an object holds is looked at for what a text has there before it is found to be none.
  const isHeld =
    (node.kind === "array" && node.items.length > 0) ||
    (node.kind === "object" && membersOf(node).some(({ name }) => name.value in String.prototype));
  if (isHeld) return failElusively(node, error, walk);
  return node.kind !== "string" && fail(node, error, walk);
}

/** `others` are what the object may be as well: what one of them has may stand in any, as that one has it. */
export function checkObject(
  node: JsonObject,
  shape: LiteralShape,
  walk: Walk,
  others: readonly LiteralShape[] = [],
): boolean {
  const foreign = membersOf(node).find((member) => inherited.has(member.name.value) && !fits(member, shape, walk));
  if (!foreign) return checkMembers(node, shape, walk, others);
  // TypeScript may hold it against what every object has under that name.
  const { value: name } = foreign.name;
  const declared = shape.find(name);
  const expected = declared
    ? `${describeType(declared.type)} as \`${name}\``
    : `no \`${name}\` but what every object has`;
  return failElusively(node, mismatch(expected), walk);
}

function checkMembers(node: JsonObject, shape: LiteralShape, walk: Walk, others: readonly LiteralShape[]): boolean {
  const alternatives = shape.alternatives?.();
  if (!alternatives) return checkShape(node, shape, walk, others);
  const known = leftOf(alternatives, node, walk);
  const outcomes = alternatives.map((one) =>
    attempt(walk, (within) => checkShape(node, one, within, [...known, ...others])),
  );
  if (outcomes.some(({ errors }) => errors.size === 0)) return false;
  const whole = attempt(walk, (within) => checkShape(node, shape, within, others));
  const isShared = ({ name }: JsonMember): boolean =>
    shape.find(name.value) === undefined || alternatives.every((one) => one.find(name.value) !== undefined);
  const isClear =
    outcomes.every(({ errors }) => isSamePlaces(errors, whole.errors)) &&
    isOneWay(whole.errors) &&
    membersOf(node).every((member) => isShared(member) || fits(member, shape, walk));
  if (isClear) return settle(whole, walk);
  // By which alternative TypeScript explains what none of them takes, and so on which line, hangs on more than is worth foreseeing.
  return failElusively(node, mismatch("one of a family"), walk);
}

/**
 * What is left of `shapes` by the members of `node` that tell them apart beside its `@odata.type`: to TypeScript true and
 * false are literals, so that a boolean that is of another type elsewhere is such a member.
 */
function leftOf(shapes: readonly LiteralShape[], node: JsonObject, walk: Walk): readonly LiteralShape[] {
  const telling = membersOf(node).filter(({ name }) => {
    const [first, ...others] = shapes.flatMap((shape) => shape.find(name.value)?.type ?? []);
    return first && [first, ...others].some(isBoolean) && others.some((other) => !isSameType(other, first));
  });
  const left = shapes.filter((shape) =>
    telling.every((member) => shape.find(member.name.value) === undefined || fits(member, shape, walk)),
  );
  return left.length > 0 ? left : shapes;
}

function isBoolean(type: TypeRef): boolean {
  return type.kind === "primitive" && type.name === "Boolean";
}

function checkShape(node: JsonObject, shape: LiteralShape, walk: Walk, others: readonly LiteralShape[]): boolean {
  const members = membersOf(node);
  const family = walk.isOptional ? undefined : shape.family;
  const within: Walk = family ? { ...walk, errors: new Map() } : walk;
  const failing = members.filter((member) => {
    const { value } = member.name;
    const owner = [shape, ...others].find((one) =>
      one === shape ? one.isOpen || one.find(value) !== undefined : fits(member, one, walk),
    );
    return checkMember(member, owner ?? others.find((one) => one.find(value) !== undefined) ?? shape, within);
  });
  if (within !== walk) for (const [place, error] of within.errors) if (error.isElusive) walk.errors.set(place, error);
  const has = (name: string): boolean => [shape, ...others].some((one) => one.isOpen || one.find(name) !== undefined);
  const excess = members.find(({ name }) => !isAnnotation(name.value) && !has(name.value));
  if (failing.length > 0) {
    if (!family || explain(node, failing, { shape, family: family(), errors: within.errors }, walk)) return true;
    // Behind members that are kept from the type checker it goes on.
    if (walk.errors.has(node)) return false;
  }
  if (excess) return fail(excess.value, undocumented, walk);
  // TypeScript finds what every object has where a literal leaves it out.
  const present = new Set([...inherited, ...members.map(({ name }) => name.value)]);
  const missing = shape.required.filter((name) => !present.has(name)).map((name) => `\`${name}\``);
  return missing.length > 0 && fail(node, { kind: "missing", expected: `the required ${missing.join(", ")}` }, walk);
}

interface OfFamily {
  readonly shape: LiteralShape;
  readonly family: readonly LiteralShape[];
  /** What is wrong by the shape that is meant. */
  readonly errors: CompilerErrors;
}

/**
 * Records what the type checker says of the `failing` members of an object that must be one of a family: it explains a
 * property that all of them have by what that is in any of them. Where that is not what is wrong by the one that is meant,
 * it may name the object, or what comes first in it.
 * Where there may be no object at all it explains each by the one that is meant, for nothing has no properties.
 */
function explain(node: JsonObject, failing: readonly JsonMember[], meant: OfFamily, walk: Walk): boolean {
  const { shape, family, errors } = meant;
  const explained = attempt(walk, (within) => {
    const reported = failing.filter((member) => {
      const { value } = member.name;
      const isShared = family.every((one) => one.isOpen || one.find(value) !== undefined);
      return checkMember(member, isShared ? { ...shape, find: () => inAll(value, family) } : shape, within);
    });
    return reported.length > 0;
  });
  if (isSamePlaces(explained.errors, errors) && isOneWay(errors)) return settle(explained, walk);
  // A property that the type has not is named wherever it is found.
  const [only, ...others] = errors.values();
  const isFoundSo = only?.kind === "undocumented" && others.length === 0 && explained.errors.size === 0;
  if (isFoundSo) return settle({ errors, isReported: true }, walk);
  return failElusively(node, mismatch("one of a family"), walk);
}

function isOf(value: JsonNode, { type, also }: Declared, walk: Walk): boolean {
  const isFitting = attempt(walk, (within) => checkValue(value, type, within)).errors.size === 0;
  return isFitting && (also === undefined || (value.kind === "null" && also.nullable) || isOf(value, also, walk));
}

function fits(member: JsonMember, shape: LiteralShape, walk: Walk): boolean {
  return shape.find(member.name.value) !== undefined && !checkMember(member, shape, { ...walk, errors: new Map() });
}

function checkMember({ name, value }: JsonMember, shape: LiteralShape, walk: Walk): boolean {
  if (name.value === discriminator && shape.typeNames) {
    const isKnown = value.kind === "string" && shape.typeNames.has(value.value);
    return !isKnown && fail(value, mismatch([...shape.typeNames].slice(0, 3).join(", ")), walk);
  }
  const property = shape.find(name.value);
  if (!property) return false;
  if (value.kind === "null" && property.nullable) return false;
  // Beside a family a value is of both types, and by which of them it is none hangs on more than is worth foreseeing.
  if (property.also && !isOf(value, property, walk))
    return failElusively(value, mismatch(describeType(property.type)), walk);
  const isOptional = property.nullable || !shape.required.includes(name.value);
  return checkValue(value, property.type, { ...walk, isOptional });
}

function checkList(node: JsonNode, of: TypeRef, walk: Walk): boolean {
  const within: Walk = { ...walk, direction: itemDirection(walk.direction), isOptional: false };
  if (node.kind === "array") return node.items.filter((item) => checkValue(item, of, within)).length > 0;
  // An object is looked at for what an array has not, and then for what it has, before it is found to be none.
  const members = node.kind === "object" ? membersOf(node) : [];
  const stranger = members.find(({ name }) => !(name.value in []));
  if (members.length > 0 && !stranger) return failElusively(node, mismatch("a collection"), walk);
  return fail(stranger?.value ?? node, mismatch("a collection"), walk);
}

function checkUnion(node: JsonNode, alternatives: readonly TypeRef[], walk: Walk): boolean {
  const shapes = node.kind === "object" ? shapesOf(node, alternatives, walk) : undefined;
  const attempts =
    node.kind === "object" && shapes
      ? attemptObjects(node, shapes, walk)
      : alternatives.map((alternative) => attempt(walk, (within) => checkValue(node, alternative, within)));
  const [one, ...others] = attempts;
  if (!one || attempts.some(({ errors }) => errors.size === 0)) return false;
  const error = mismatch(describeType({ kind: "union", of: alternatives }));
  const isClear =
    (others.length === 0 || shapes !== undefined || (node.kind !== "object" && node.kind !== "array")) &&
    !(node.kind === "object" && shapes && isHalfTold(node, shapes)) &&
    attempts.every(({ errors }) => [...errors.values()].every(({ isElusive }) => isElusive !== true));
  if (isClear && others.every(({ errors }) => isSamePlaces(errors, one.errors))) {
    for (const [place, found] of one.errors)
      walk.errors.set(place, place === node && others.length > 0 ? error : found);
    return one.isReported;
  }
  // By which alternative a value is explained, and so on which line, hangs on more than is worth foreseeing.
  return failElusively(node, error, walk);
}

// What is kept from the type checker leaves the rest to be explained by any of the alternatives.
function isOneWay(errors: CompilerErrors): boolean {
  return new Set([...errors.values()].map(({ isElusive }) => isElusive === true)).size < 2;
}

function isSamePlaces(one: CompilerErrors, other: CompilerErrors): boolean {
  return one.size === other.size && [...one].every(([place, { kind }]) => other.get(place)?.kind === kind);
}

interface Attempt {
  readonly errors: CompilerErrors;
  readonly isReported: boolean;
}

function settle({ errors, isReported }: Attempt, walk: Walk): boolean {
  for (const [place, error] of errors) walk.errors.set(place, error);
  return isReported;
}

function attempt(walk: Walk, check: (within: Walk) => boolean): Attempt {
  const errors = new Map<JsonNode, CompilerError>();
  return { errors, isReported: check({ ...walk, errors }) };
}

/** What an object may be of `shapes`, each of a family by itself. */
function membersIn(shapes: readonly LiteralShape[]): readonly LiteralShape[] {
  return shapes.flatMap((shape) => shape.alternatives?.() ?? shape.family?.() ?? shape);
}

/**
 * Whether the `@odata.type` of `node` rules out some of what it may be, and leaves more than one: TypeScript explains by a
 * property then no more than what all that are left have.
 */
function isHalfTold(node: JsonObject, shapes: readonly LiteralShape[]): boolean {
  const said = stringMember(node, discriminator);
  const members = membersIn(shapes);
  const left = members.filter(({ typeNames }) => said !== undefined && (typeNames?.has(said) ?? true));
  return left.length > 1 && left.length < members.length;
}

function attemptObjects(node: JsonObject, shapes: readonly LiteralShape[], walk: Walk): readonly Attempt[] {
  const said = stringMember(node, discriminator);
  // A property that one alternative alone declares does not tell them apart.
  const isTelling = said !== undefined && membersIn(shapes).filter(({ typeNames }) => typeNames).length > 1;
  const meant = isTelling ? shapes.filter(({ typeNames }) => typeNames?.has(said) ?? true) : [];
  const [only] = meant;
  // What an `@odata.type` tells apart is held against the one that it names, as a member of a family is.
  if (only && meant.length === 1 && shapes.length > 1) {
    const family = (): readonly LiteralShape[] => shapes.flatMap((shape) => shape.family?.() ?? shape);
    return [attempt(walk, (within) => checkObject(node, { ...only, family }, within))];
  }
  const candidates = meant.length > 0 ? meant : shapes;
  const known = leftOf(candidates, node, walk);
  return candidates.map((shape) => attempt(walk, (within) => checkObject(node, shape, within, known)));
}

/** The shapes of `alternatives` where all of them are of objects. */
function shapesOf(node: JsonObject, alternatives: readonly TypeRef[], walk: Walk): readonly LiteralShape[] | undefined {
  const shapes = alternatives.flatMap((type) => {
    if (type.kind === "object") return [objectShape(type.properties, walk)];
    return type.kind === "resource" && walk.sdk.names.types.has(type.id) ? [resourceShape(type.id, node, walk)] : [];
  });
  return shapes.length === alternatives.length ? shapes : undefined;
}

const undocumented: CompilerError = { kind: "undocumented", expected: "a documented property" };

/** The error of a value that is not what is `expected`. */
export function mismatch(expected: string): CompilerError {
  return { kind: "type", expected };
}

/** Records `error` at `node`, or somewhere about it, where it is kept from the type checker. */
function failElusively(node: JsonNode, error: CompilerError, walk: Walk): false {
  fail(node, { ...error, isElusive: true }, walk);
  return false;
}

/** Records `error` at `node`. */
export function fail(node: JsonNode, error: CompilerError, { errors }: Walk): true {
  errors.set(node, error);
  return true;
}
