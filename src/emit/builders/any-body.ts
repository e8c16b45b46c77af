import type { OptionalKind, ParameterDeclarationStructure } from "ts-morph";
import { unionText } from "../models/type-text.js";

/** A way to call a method: what it takes, and what it gives. */
export interface CallShape {
  readonly parameters: readonly OptionalKind<ParameterDeclarationStructure>[];
  /** The types of which its body may be; none where it takes no body. */
  readonly bodies: readonly string[];
  /** The types of which its answer may be. */
  readonly answers: readonly string[];
}

/**
 * The way to call a method with any of the bodies that `ways` take one by one: for a body of which only the running program
 * knows what it is. It is also what TypeScript explains a wrong call by, which it holds against the last signature: of several
 * bodies it takes the one that is meant. None where the ways differ in more than their bodies, or one takes any of them.
 */
export function withAnyBody(ways: readonly CallShape[]): CallShape | undefined {
  const others = ways.map(({ parameters }) => parameters.filter(({ name }) => name !== "body"));
  const [rest = []] = others;
  if (new Set(others.map((parameters) => JSON.stringify(parameters))).size !== 1) return undefined;
  const bodies = [...new Set(ways.flatMap((way) => way.bodies))];
  const hasQuestionToken = ways.some(isOptional);
  const isTaken = ways.some(
    (way) => bodies.every((text) => way.bodies.includes(text)) && isOptional(way) === hasQuestionToken,
  );
  const type = unionText(bodies);
  if (isTaken || type === "unknown") return undefined;
  return {
    parameters: [{ name: "body", type, hasQuestionToken }, ...rest],
    bodies,
    answers: ways.flatMap(({ answers }) => answers),
  };
}

function isOptional({ parameters }: CallShape): boolean {
  return parameters.some(({ name, hasQuestionToken }) => name === "body" && hasQuestionToken === true);
}
