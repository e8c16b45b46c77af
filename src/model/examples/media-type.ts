import type { Header } from "../../page/page.js";

/** The media type that a message's `Content-Type` names, in lower case and without parameters; undefined where it names none. */
export function mediaTypeOf(headers: readonly Header[]): string | undefined {
  const header = headers.find(({ name }) => name.value.toLowerCase() === "content-type");
  return header?.value.value.split(";")[0]?.trim().toLowerCase() || undefined;
}

/** True for `application/json` and its kin (RFC 6839, section 3.1). */
export function isJsonMedia(mediaType: string): boolean {
  return /^application\/(?:[\w.-]+\+)?json\b/i.test(mediaType.trim());
}
