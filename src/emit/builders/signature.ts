import type { OptionalKind, TypeParameterDeclarationStructure } from "ts-morph";
import { operationOn } from "../../model/bodies/body-on.js";
import type { Operation } from "../../model/operation.js";
import { systemOptionsOf } from "../../model/parameters/query-options.js";
import { type Route, takesBody } from "../../model/route.js";
import { isOptionalBody } from "../models/body-shape.js";
import { bodyTexts } from "../models/body.js";
import { unionText } from "../models/type-text.js";
import { runtimeType, type Scope } from "../sdk.js";
import { answerOf } from "./answer.js";
import type { CallShape } from "./any-body.js";
import { callOptions, readOptions } from "./call-options.js";
import type { GeneralFirst } from "./general-first.js";
import { speakerOfBody } from "./speakers.js";

/** What the method that sends a call takes and gives. */
export interface Signature extends CallShape {
  readonly typeParameters?: readonly OptionalKind<TypeParameterDeclarationStructure>[];
}

/** The signature of the method that sends `route` as `operation`, one of `ranked`, documents it. */
export function signatureOf(route: Route, operation: Operation, ranked: GeneralFirst, scope: Scope): Signature {
  return route.method === "GET" ? reading(route, operation, scope) : acting(route, operation, ranked, scope);
}

function reading(route: Route, operation: Operation, scope: Scope): Signature {
  const answer = answerOf(operation, route, scope);
  const selectable = systemOptionsOf(operation, route.method).has("$select") ? answer.selectable : undefined;
  const options = readOptions(
    operation,
    route,
    selectable === undefined ? "unknown, string" : `${selectable}, K`,
    scope,
  );
  const constraint = selectable === undefined ? "" : `${scope.use(runtimeType("PropertyName"))}<${selectable}>`;
  return {
    typeParameters: selectable === undefined ? [] : [{ name: "K", constraint, default: "never" }],
    parameters: [{ name: "options", type: options.text, hasQuestionToken: !options.isRequired }],
    bodies: [],
    answers: answer.texts(selectable !== undefined),
  };
}

function acting(route: Route, operation: Operation, ranked: GeneralFirst, scope: Scope): Signature {
  const options = callOptions(operation, { path: route.path, system: undefined }, scope);
  const taker = operationOn(operation, route);
  const hasBody = takesBody(route);
  const texts = hasBody ? bodyTexts(speakerOfBody(taker, ranked, { route, scope }), scope) : [];
  // What the page does not say may be nothing at all. No optional parameter stands before a required one.
  const type = unionText(texts);
  const isOptional = type === "undefined" || type === "unknown" || isOptionalBody(taker);
  const bodies = isOptional && options.isRequired ? [...texts, "undefined"] : texts;
  const body = { name: "body", type: unionText(bodies), hasQuestionToken: isOptional && !options.isRequired };
  return {
    parameters: [
      ...(hasBody ? [body] : []),
      { name: "options", type: options.text, hasQuestionToken: !options.isRequired },
    ],
    bodies,
    answers: answerOf(operation, route, scope).texts(false),
  };
}
