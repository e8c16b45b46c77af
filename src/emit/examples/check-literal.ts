import { describeType } from "../../model/types/describe-type.js";
import type { TypeRef } from "../../model/api.js";
import { type JsonMember, type JsonNode, type JsonObject, stringMember } from "../../source/json-node.js";
import { discriminator, isAnnotation } from "../models/discriminator.js";
import { literalKind } from "../models/scalar.js";
import { inherited, itemDirection } from "../models/type-text.js";
import { membersOf } from "./json-literal.js";
import { inAll, type LiteralShape, objectShape, type Place, resourceShape } from "./literal-shape.js";

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
  for (const [place, error] of outcome.errors) walk.errors.set(place, error);
  return outcome.isReported;
}

const objects = new WeakMap<TypeRef, number>();
let count = 0;

/** The same for types that are the same; objects that are written out are told apart by where they stand. */
function keyOf(type: TypeRef): string {
  if (type.kind === "collection") return `${keyOf(type.of)}[]`;
  if (type.kind === "union") return `(${type.of.map(keyOf).join("|")})`;
  if (type.kind !== "object") return describeType(type);
  const known = objects.get(type) ?? (count += 1);
  objects.set(type, known);
  return `#${known}`;
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
      return node.kind !== "string" && fail(node, mismatch("a string"), walk);
    case "enumeration":
      return walk.sdk.names.types.has(type.id) && node.kind !== "string" && fail(node, mismatch(type.id), walk);
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

/** `others` are what the object may be as well: what one of them has may stand in any, as that one has it. */
export function checkObject(
  node: JsonObject,
  shape: LiteralShape,
  walk: Walk,
  others: readonly LiteralShape[] = [],
): boolean {
  const members = membersOf(node);
  if (shape.alternatives && isOfNone(members, shape, shape.alternatives, walk)) {
    fail(node, { ...mismatch("one of a family"), isElusive: true }, walk);
    return false;
  }
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
    return !family || explain(node, { failing, excess, errors: within.errors, shape, family: family() }, walk);
  }
  if (excess) return fail(excess.value, undocumented, walk);
  const present = new Set(members.map(({ name }) => name.value));
  const missing = shape.required.filter((name) => !present.has(name)).map((name) => `\`${name}\``);
  return missing.length > 0 && fail(node, { kind: "missing", expected: `the required ${missing.join(", ")}` }, walk);
}

interface OfFamily {
  readonly failing: readonly JsonMember[];
  /** The first member that the shape has not. */
  readonly excess: JsonMember | undefined;
  /** What is wrong by the shape that is meant. */
  readonly errors: CompilerErrors;
  readonly shape: LiteralShape;
  readonly family: readonly LiteralShape[];
}

/**
 * Records what the type checker says of the `failing` members of an object that must be one of a family: it explains a
 * property that all of them have by what that is in any of them, and where nothing is wrong by that, the object as a whole.
 * Where there may be no object at all it explains each by the one that is meant, for nothing has no properties.
 */
function explain(node: JsonObject, { failing, excess, errors, shape, family }: OfFamily, walk: Walk): boolean {
  const outcomes = failing.map((member) => {
    const { value } = member.name;
    const isShared = family.every((one) => one.isOpen || one.find(value) !== undefined);
    const known = walk.errors.size;
    const isReported = checkMember(member, isShared ? { ...shape, find: () => inAll(value, family) } : shape, walk);
    return { member, isReported, isSettled: walk.errors.size > known };
  });
  if (outcomes.some(({ isReported }) => isReported)) return true;
  const unexplained = outcomes.filter(({ isSettled }) => !isSettled);
  const [one] = unexplained;
  const order = membersOf(node);
  // What comes first in the object is named: a property that its type has not, or one of another value.
  if (excess && (!one || order.indexOf(excess) < order.indexOf(one.member)))
    return fail(excess.value, undocumented, walk);
  if (!one) return false;
  // A property that the type has not is named wherever it is found.
  const first = [...errors].find(([, error]) => !error.isElusive);
  if (first?.[1].kind === "undocumented") return fail(...first, walk);
  const names = unexplained.map(({ member }) => `\`${member.name.value}\``);
  return fail(node, mismatch(`another value of ${names.join(", ")}`), walk);
}

// What each alternative has of a type of its own may be in none of them together. By which of them the type checker then explains it,
// and so on which line, hangs on more than is worth foreseeing.
function isOfNone(
  members: readonly JsonMember[],
  shape: LiteralShape,
  alternatives: () => readonly LiteralShape[],
  walk: Walk,
): boolean {
  const isTold = ({ name, value }: JsonMember): boolean =>
    value.kind === "null" || shape.find(name.value)?.type.kind === "union";
  const told = members.filter(isTold);
  const [first] = told;
  if (!first || (told.length === 1 && !fits(first, shape, walk))) return false;
  const sound = members.filter((member) => isTold(member) || fits(member, shape, walk));
  const takes = (one: LiteralShape): boolean =>
    sound.every((member) => one.find(member.name.value) === undefined || fits(member, one, walk));
  return !alternatives().some(takes);
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
  if (!property) return !shape.isOpen && inherited.has(name.value) && failAsMethod(value, walk);
  if (value.kind === "null" && property.nullable) return false;
  const isOptional = property.nullable || !shape.required.includes(name.value);
  return checkValue(value, property.type, { ...walk, isOptional });
}

function checkList(node: JsonNode, of: TypeRef, walk: Walk): boolean {
  const within: Walk = { ...walk, direction: itemDirection(walk.direction), isOptional: false };
  if (node.kind === "array") return node.items.filter((item) => checkValue(item, of, within)).length > 0;
  // An object is looked at for what an array has not before it is found to be none.
  const stranger = node.kind === "object" ? membersOf(node).find(({ name }) => !(name.value in [])) : undefined;
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
  if (others.every(({ errors }) => isSamePlaces(errors, one.errors))) {
    for (const [place, found] of one.errors)
      walk.errors.set(place, place === node && others.length > 0 ? error : found);
    return one.isReported;
  }
  // By which alternative a value is explained, and so on which line, hangs on more than is worth foreseeing.
  fail(node, { ...error, isElusive: true }, walk);
  return false;
}

function isSamePlaces(one: CompilerErrors, other: CompilerErrors): boolean {
  return one.size === other.size && [...one].every(([place, { kind }]) => other.get(place)?.kind === kind);
}

interface Attempt {
  readonly errors: CompilerErrors;
  readonly isReported: boolean;
}

function attempt(walk: Walk, check: (within: Walk) => boolean): Attempt {
  const errors = new Map<JsonNode, CompilerError>();
  return { errors, isReported: check({ ...walk, errors }) };
}

function attemptObjects(node: JsonObject, shapes: readonly LiteralShape[], walk: Walk): readonly Attempt[] {
  const said = stringMember(node, discriminator);
  // A property that one alternative alone declares does not tell them apart.
  const isTelling = said !== undefined && shapes.filter(({ typeNames }) => typeNames).length > 1;
  const meant = isTelling ? shapes.filter(({ typeNames }) => typeNames?.has(said) ?? true) : [];
  const [only] = meant;
  // What an `@odata.type` tells apart is held against the one that it names, as a member of a family is.
  if (only && meant.length === 1 && shapes.length > 1) {
    const family = (): readonly LiteralShape[] => shapes.flatMap((shape) => shape.family?.() ?? shape);
    return [attempt(walk, (within) => checkObject(node, { ...only, family }, within))];
  }
  const candidates = meant.length > 0 ? meant : shapes;
  return candidates.map((shape) => attempt(walk, (within) => checkObject(node, shape, within, candidates)));
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

/**
 * Records that `node` is no method of those that every object has, and that TypeScript looks at where the type has no property of that
 * name: in an object it names the first property.
 */
function failAsMethod(node: JsonNode, walk: Walk): true {
  const members = node.kind === "object" ? membersOf(node) : [];
  const methods = members.filter(({ name }) => inherited.has(name.value));
  for (const { value } of methods) failAsMethod(value, walk);
  return methods.length > 0 || fail(members[0]?.value ?? node, undocumented, walk);
}

/** The error of a value that is not what is `expected`. */
export function mismatch(expected: string): CompilerError {
  return { kind: "type", expected };
}

/** Records `error` at `node`. */
export function fail(node: JsonNode, error: CompilerError, { errors }: Walk): true {
  errors.set(node, error);
  return true;
}
