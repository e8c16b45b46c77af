import type { Origin } from "../../source/source.js";
import type { JsonRecord } from "../json.js";
import type { OpenapiOptions } from "../options.js";

/** A link to the page that `origin` is on: where it is published, or else its path. */
export function pageLink({ source }: Origin, { docsUrl }: OpenapiOptions): JsonRecord {
  const url = docsUrl === undefined ? source.path : docsUrl + source.path.replace(/\.[^./]*$/, "");
  return { url: encodeURI(url.replace(/\p{Cs}/gu, "\ufffd")) };
}
