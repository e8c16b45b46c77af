import type { MethodSignatureStructure, OptionalKind, TypeParameterDeclarationStructure } from "ts-morph";
import { type Operation, type Route, takesBody } from "../../model/operation.js";
import { systemOptionsOf, takesSystemOptions } from "../../model/operations/query-options.js";
import { isVariant, rankOperations } from "../../model/operations/rank-operations.js";
import { distinctBy, groupBy } from "../../util/group-by.js";
import { docsOf } from "../documentation.js";
import { localName } from "../imports.js";
import { isOptionalBody } from "../models/body-shape.js";
import { operationOn } from "../../model/operations/body-on.js";
import { bodyTexts } from "../models/body.js";
import { firstWithBodyOf } from "../models/same-body.js";
import { unionText } from "../models/type-text.js";
import { runtimeType, type Scope, type Sdk } from "../sdk.js";
import type { Documentation } from "../text/comment.js";
import { answerOf, eitherText } from "./answer.js";
import { type CallShape, withAnyBody } from "./any-body.js";
import { callOptions, type OptionsText } from "./call-options.js";
import { type GeneralFirst, generalFirst } from "./general-first.js";
import { documentOperations } from "./operation-docs.js";
import { parameterKey } from "./parameter-key.js";

export type MethodStructure = OptionalKind<MethodSignatureStructure>;

/** The methods of HTTP that builders send, in the order of their own. */
const verbs: readonly string[] = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD"];

/** Whether builders have a method that sends `method`. */
export function isVerb(method: string): boolean {
  return verbs.includes(method);
}

/** The place of `method` among the methods of a builder. */
export function verbRank(method: string): number {
  return verbs.indexOf(method);
}

/**
 * The signatures of the method that sends `route`: one for each way in which pages say that it is called. None for a
 * method of another kind. Of pages that say the same of what goes in, the one that is most about this route tells what
 * comes out.
 */
export function emitVerb(route: Route, scope: Scope): readonly MethodStructure[] {
  const { method } = route;
  if (!isVerb(method)) return [];
  const ranked = generalFirst(rankOperations(route), route, scope.sdk);
  const signatureOf = (operation: Operation, at: Scope): Signature =>
    method === "GET" ? reading(route, operation, at) : acting(route, operation, { ranked, scope: at });
  const listening = { ...scope, use: localName };
  // Only the signature that stands for its group is emitted, so only what that one uses is imported.
  const alike = groupBy(ranked.operations, (operation) => {
    if (ranked.operations.length === 1) return "";
    const spoken = spokesman(operation, ranked, { route, scope: listening });
    const { typeParameters, parameters } = signatureOf(spoken, listening);
    return JSON.stringify([typeParameters, parameters]);
  });
  // Signatures that differ in nothing but what a call may add are one, which has all of that.
  const signatures = groupBy(alike.values(), ([first]) => {
    if (alike.size === 1) return "";
    const { typeParameters, parameters, answers } = signatureOf(first, listening);
    return JSON.stringify([typeParameters, parameters.slice(0, -1), answers, mustHave(first)]);
  });
  const ways = [...signatures.values()].map(([[first, ...others], ...more]): Way => {
    const group = [first, ...others, ...more.flat()] as const;
    const speaking = group.filter((operation) => operation === first || !isVariant(operation, route));
    const documentation = documentOperations(group, route, scope.sdk);
    return { ...signatureOf({ ...first, parameters: parametersOf(speaking) }, scope), documentation };
  });
  return withLast(ways).map(({ answers, documentation, parameters, typeParameters = [] }) => ({
    leadingTrivia: "\n",
    name: method.toLowerCase(),
    docs: docsOf(documentation),
    typeParameters: [...typeParameters],
    parameters: [...parameters],
    returnType: callOf(answers, scope),
  }));
}

/** A signature with what is said of it. */
interface Way extends Signature {
  readonly documentation: Documentation;
}

function withLast(ways: readonly Way[]): readonly Way[] {
  const last = withAnyBody(ways);
  if (last === undefined) return ways;
  const [first] = ways;
  const isDeprecated = ways.every(({ documentation }) => documentation.deprecated !== undefined);
  const documentation = {
    paragraphs: ["Any of the bodies above, where only the running program knows which."],
    deprecated: isDeprecated ? first?.documentation.deprecated : undefined,
  };
  return [...ways, { ...last, documentation }];
}

/** The operations of `route`, each with the one whose words type the calls that it documents. */
export function speakersOf(route: Route, sdk: Sdk): ReadonlyMap<Operation, Operation> {
  const ranked = generalFirst(rankOperations(route), route, sdk);
  const heard = { route, scope: { sdk, use: localName } };
  return new Map(ranked.operations.map((operation) => [operation, spokesman(operation, ranked, heard)]));
}

/** What tells calls of a route apart although they take and give the same: what they require, and all of their query. */
function mustHave({ parameters, refusedOptions }: Operation): readonly string[] {
  const own = parameters
    .filter(({ in: place, required }) => place === "query" || (place === "header" && required))
    .map((parameter) => JSON.stringify([parameterKey(parameter), parameter.type, parameter.required]));
  return [...own, ...refusedOptions.map(({ name }) => name)].toSorted();
}

/** The parameters of `operations`, each once. */
function parametersOf(operations: readonly Operation[]): Operation["parameters"] {
  const all = operations.flatMap(({ parameters }) => parameters);
  return distinctBy(all, parameterKey);
}

interface Heard {
  readonly route: Route;
  readonly scope: Scope;
}

/**
 * Which of the operations of `route` says what `operation` does of its route: a page on a use of the route, `?$expand=…`, says nothing of
 * the route itself, and one on reading a subtype nothing that its base type's page does not.
 */
function spokesman(
  operation: Operation,
  { operations: [first = operation], moreGeneral }: GeneralFirst,
  { route, scope }: Heard,
): Operation {
  if (isVariant(operation, route)) return first;
  if (route.method !== "GET") return operation;
  // Any header can be given, whether or not a page names it; one that must be is asked of no other page's calls.
  const optionsOf = (other: Operation): string => {
    const parameters = other.parameters.filter(({ in: place, required }) => place !== "header" || required);
    return readOptions({ ...other, parameters }, route, "T, K", scope).text;
  };
  return moreGeneral(operation).find((other) => optionsOf(other) === optionsOf(operation)) ?? operation;
}

interface Signature extends CallShape {
  readonly typeParameters?: readonly OptionalKind<TypeParameterDeclarationStructure>[];
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

function readOptions(operation: Operation, { method, path }: Route, system: string, scope: Scope): OptionsText {
  return callOptions(operation, { path, system: takesSystemOptions(operation, method) ? system : undefined }, scope);
}

interface Acting {
  readonly ranked: GeneralFirst;
  readonly scope: Scope;
}

function acting(route: Route, operation: Operation, { ranked, scope }: Acting): Signature {
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

/** Which of the operations of a route types the body of `operation`: the first that takes the same. */
function speakerOfBody(operation: Operation, { operations }: GeneralFirst, { route, scope }: Heard): Operation {
  if (operations.length < 2) return operation;
  const takers = operations.map((other) => operationOn(other, route));
  return firstWithBodyOf(operation, takers, scope.sdk.graph) ?? operation;
}

function callOf(answers: readonly string[], { use }: Scope): string {
  return `${use(runtimeType("Call"))}<${eitherText(answers)}>`;
}
