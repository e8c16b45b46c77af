import { discriminator, isAnnotation } from "../../../model/types/annotation-names.js";
import { type JsonMember, type JsonNode, type JsonObject, membersWithin } from "../../../source/json-node.js";
import { inherited } from "../../models/type-text.js";
import { membersOf } from "../json-literal.js";
import { inAll, type LiteralShape } from "../literal-shape.js";
import { checkMember, fits } from "./check-member.js";
import { type CompilerError, type CompilerErrors, isOneWay, isSamePlaces, mismatch } from "./compiler-error.js";
import { attempt, fail, failElusively, settle, type Walk } from "./walk.js";

const undocumented: CompilerError = { kind: "undocumented", expected: "a documented property" };

/**
 * Records the errors in an object of this very `shape`. TypeScript reports each value of another type; a property that the
 * type has not, and the first alone, where there are none; and what is missing only where there is nothing else.
 * `others` are what the object may be as well: what one of them has may stand in any, as that one has it.
 */
export function checkShape(
  node: JsonObject,
  shape: LiteralShape,
  walk: Walk,
  others: readonly LiteralShape[],
): boolean {
  const members = membersOf(node);
  const has = (name: string): boolean => [shape, ...others].some((one) => one.isOpen || one.find(name) !== undefined);
  const excess = members.find(({ name }) => !isAnnotation(name.value) && !has(name.value));
  if (excess && walk.isWhole) return fail(excess.value, undocumented, walk);
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
  if (failing.length > 0) {
    if (!family || explain(node, failing, { shape, family: family(), errors: within.errors }, walk)) return true;
    // Behind members that are kept from the type checker it goes on.
    if (walk.errors.has(node)) return false;
  }
  return excess ? fail(excess.value, undocumented, walk) : checkPresence(node, shape, walk);
}

function checkPresence(node: JsonObject, shape: LiteralShape, walk: Walk): boolean {
  // TypeScript finds what every object has where a literal leaves it out.
  const present = new Set([...inherited, ...membersOf(node).map(({ name }) => name.value)]);
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
  // A property that the type has not is named wherever it is found, and looked for from the outside.
  const [only, ...others] = errors;
  if (only?.[1].kind === "undocumented" && others.length === 0 && explained.errors.size === 0) {
    const found = attempt({ ...walk, isWhole: true }, (within) =>
      failing.some((member) => checkMember(member, shape, within)),
    );
    if (![...found.errors.keys()].some(holdsTypeName)) return settle(found, walk);
  }
  return failElusively(node, mismatch("one of a family"), walk);
}

/**
 * Whether an `@odata.type` stands in `node`: where the type has no property for it, TypeScript takes it for any text, and so for none
 * of those that others ask for.
 */
function holdsTypeName(node: JsonNode): boolean {
  return membersWithin(node).some(({ name }) => name.value === discriminator);
}
