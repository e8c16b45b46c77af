import { describeType } from "../../../model/types/describe-type.js";
import type { JsonMember, JsonObject } from "../../../source/json-node.js";
import { inherited } from "../../models/type-text.js";
import { membersOf } from "../json-literal.js";
import type { LiteralShape } from "../literal-shape.js";
import { fits } from "./check-member.js";
import { checkShape } from "./check-shape.js";
import { isOneWay, isSamePlaces, mismatch } from "./compiler-error.js";
import { leftByBooleans } from "./tell-apart.js";
import { attempt, failElusively, settle, type Walk } from "./walk.js";

/** Records the errors in an object of `shape`, or of one of its alternatives; `others` are what it may be as well. */
export function checkObject(
  node: JsonObject,
  shape: LiteralShape,
  walk: Walk,
  others: readonly LiteralShape[] = [],
): boolean {
  const foreign = membersOf(node).find((member) => inherited.has(member.name.value) && !fits(member, shape, walk));
  if (foreign) return failElusively(node, mismatch(expectedAs(foreign, shape)), walk);
  const alternatives = shape.alternatives?.();
  return alternatives
    ? checkAlternatives(node, { shape, alternatives, others }, walk)
    : checkShape(node, shape, walk, others);
}

// TypeScript may hold it against what every object has under that name.
function expectedAs({ name }: JsonMember, shape: LiteralShape): string {
  const declared = shape.find(name.value);
  return declared
    ? `${describeType(declared.type)} as \`${name.value}\``
    : `no \`${name.value}\` but what every object has`;
}

interface OneOf {
  /** What the object may be as a whole. */
  readonly shape: LiteralShape;
  readonly alternatives: readonly LiteralShape[];
  readonly others: readonly LiteralShape[];
}

function checkAlternatives(node: JsonObject, { shape, alternatives, others }: OneOf, walk: Walk): boolean {
  const known = leftByBooleans(alternatives, node, walk);
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
