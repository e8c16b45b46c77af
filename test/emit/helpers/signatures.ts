import { emitBuilders } from "../../../src/emit/builders/builders.js";
import type { Api } from "../../../src/model/api.js";
import { emitted } from "./emitted.js";
import { anApi, anOperation, aProperty, aResource, text } from "./model.js";

export const call = aResource("call", [aProperty("subject"), aProperty("id", text, { readOnly: true })]);

/** The module of the builders for paths that begin with `/calls`. */
export function calls(api: Api): Promise<string> {
  return emitted(api, emitBuilders, "builders/calls.ts");
}

/** The same for one route and nothing else. */
export async function signatures(route: string, more: Parameters<typeof anOperation>[2]): Promise<string> {
  const module = await calls(anApi({ resources: [call], operations: [anOperation("call-page", [route], more)] }));
  const member = /\*\/\n( {2}(?:get|post|put|patch|delete|head)[<(][^]*?);\n\}/.exec(module)?.[1] ?? module;
  return member.replaceAll(/^ {2}/gm, "");
}

/** The signatures of the methods in `module` that send, each on one line however long, without what is said of them. */
export function signaturesIn(module: string): readonly string[] {
  const methods = /^ {2}(?:get|post|put|patch|delete|head)[<(](?:.*;$|[^]*?^ {2}\).*;$)/gm;
  return Array.from(module.matchAll(methods), ([signature]) =>
    signature.trim().replaceAll(/\s+/g, " ").replaceAll("( ", "(").replaceAll(", )", ")"),
  );
}
