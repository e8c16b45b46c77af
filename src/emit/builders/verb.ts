import type { MethodSignatureStructure, OptionalKind } from "ts-morph";
import type { Operation } from "../../model/operation.js";
import { isVariant, rankOperations } from "../../model/operations/rank-operations.js";
import type { Route } from "../../model/route.js";
import { distinctBy, groupBy } from "../../util/group-by.js";
import { docsOf } from "../documentation.js";
import { localName } from "../imports.js";
import { runtimeType, type Scope } from "../sdk.js";
import type { Documentation } from "../text/comment.js";
import { eitherText } from "./answer.js";
import { withAnyBody } from "./any-body.js";
import { generalFirst } from "./general-first.js";
import { documentOperations } from "./operation-docs.js";
import { parameterKey } from "./parameter-key.js";
import { type Signature, signatureOf } from "./signature.js";
import { speakerOf } from "./speakers.js";
import { isVerb } from "./verbs.js";

export type MethodStructure = OptionalKind<MethodSignatureStructure>;

/**
 * The signatures of the method that sends `route`: one for each way in which pages say that it is called. None for a
 * method of another kind. Of pages that say the same of what goes in, the one that is most about this route tells what
 * comes out.
 */
export function emitVerb(route: Route, scope: Scope): readonly MethodStructure[] {
  const { method } = route;
  if (!isVerb(method)) return [];
  const ranked = generalFirst(rankOperations(route), route, scope.sdk);
  const listening = { ...scope, use: localName };
  // Only the signature that stands for its group is emitted, so only what that one uses is imported.
  const alike = groupBy(ranked.operations, (operation) => {
    if (ranked.operations.length === 1) return "";
    const spoken = speakerOf(operation, ranked, { route, scope: listening });
    const { typeParameters, parameters } = signatureOf(route, spoken, ranked, listening);
    return JSON.stringify([typeParameters, parameters]);
  });
  // Signatures that differ in nothing but what a call may add are one, which has all of that.
  const signatures = groupBy(alike.values(), ([first]) => {
    if (alike.size === 1) return "";
    const { typeParameters, parameters, answers } = signatureOf(route, first, ranked, listening);
    return JSON.stringify([typeParameters, parameters.slice(0, -1), answers, mustHave(first)]);
  });
  const ways = [...signatures.values()].map(([[first, ...others], ...more]): Way => {
    const group = [first, ...others, ...more.flat()] as const;
    const speaking = group.filter((operation) => operation === first || !isVariant(operation, route));
    const documentation = documentOperations(group, route, scope.sdk);
    return { ...signatureOf(route, { ...first, parameters: parametersOf(speaking) }, ranked, scope), documentation };
  });
  return withLast(ways).map(({ answers, documentation, parameters, typeParameters = [] }) => ({
    leadingTrivia: "\n",
    name: method.toLowerCase(),
    docs: docsOf(documentation),
    typeParameters: [...typeParameters],
    parameters: [...parameters],
    returnType: `${scope.use(runtimeType("Call"))}<${eitherText(answers)}>`,
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
