import { addressOf, type Origin } from "../../source/source.js";
import type { JsonRecord } from "../json.js";
import type { OpenapiOptions } from "../options.js";

/** A link to the page that `origin` is on, or to its part `fragment`: where it is published, or else its path. */
export function pageLink({ source }: Origin, { docsUrl }: OpenapiOptions, fragment = ""): JsonRecord {
  return { url: encodeURI((addressOf(source, docsUrl) + fragment).replace(/\p{Cs}/gu, "\ufffd")) };
}
