import type { OptionalKind, ParameterDeclarationStructure } from "ts-morph";
import { unionText } from "../models/type-text.js";
import { eitherText } from "./answer.js";

/** A way to call a method: what it takes, and what it gives. */
export interface CallShape {
  readonly parameters: readonly OptionalKind<ParameterDeclarationStructure>[];
  readonly answer: string;
}

/**
 * The way to call a method with any of the bodies that `ways` take one by one: for a body of which only the running program
 * knows what it is. It is also what TypeScript explains a wrong call by, which it holds against the last signature: of several
 * bodies it takes the one that is meant. None where the ways differ in more than their bodies.
 */
export function withAnyBody(ways: readonly CallShape[]): CallShape | undefined {
  const bodies = ways.flatMap(({ parameters }) => parameters.filter(({ name }) => name === "body"));
  const others = ways.map(({ parameters }) => parameters.filter(({ name }) => name !== "body"));
  const [rest = []] = others;
  const texts = bodies.map(({ type }) => String(type));
  const differ = new Set(texts).size > 1 && new Set(others.map((parameters) => JSON.stringify(parameters))).size === 1;
  const type = unionText(texts);
  if (!differ || type === "unknown") return undefined;
  const hasQuestionToken = bodies.some((body) => body.hasQuestionToken === true);
  return {
    parameters: [{ name: "body", type, hasQuestionToken }, ...rest],
    answer: eitherText(ways.map(({ answer }) => answer)),
  };
}
