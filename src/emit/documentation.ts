import { fragmentOf, type Operation } from "../model/operation.js";
import { addressOf, type Origin } from "../source/source.js";
import type { SdkOptions } from "./options.js";
import { type Documentation, jsdoc } from "./text/comment.js";

/** The documentation of a declaration, for its structure, as text, which is written once; none where there is nothing to say. */
export function docsOf(documentation: Documentation): string[] {
  const description = jsdoc(documentation);
  return description === "" ? [] : [description];
}

/** The same as text, for a member of a type that is written inline. */
export function inlineDocs(documentation: Documentation): string {
  const description = jsdoc(documentation);
  if (description === "") return "";
  const isLong = description.startsWith("\n");
  return isLong ? `/**${description.replaceAll("\n", "\n * ")}\n */\n` : `/** ${description} */\n`;
}

/** The pages that `origins` are on, as `@see` cites them. */
export function pagesOf(origins: readonly Origin[], { docsUrl }: SdkOptions): readonly string[] {
  return [...new Set(origins.map(({ source }) => addressOf(source, docsUrl)))];
}

/** The pages that document `operations`, or the parts of pages that do. */
export function documentsOf(operations: readonly Operation[], { docsUrl }: SdkOptions): readonly string[] {
  return [
    ...new Set(operations.map((operation) => addressOf(operation.origin.source, docsUrl) + fragmentOf(operation))),
  ];
}
