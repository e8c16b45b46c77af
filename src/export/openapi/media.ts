import { groupBy } from "../../util/group-by.js";
import { recordOf, type JsonRecord } from "../json.js";
import type { Dialect } from "./dialect.js";
import { exampleReferences, type ShownBody } from "./examples.js";
import { anyOf } from "./schemas/schema.js";

/** What a body may be. */
export interface Media {
  readonly mediaType: string;
  readonly schema: JsonRecord;
}

export const json = "application/json";

/** The `content` of a body that is any of `media`, with the bodies that pages show; undefined where it is none. */
export function contentOf(media: readonly Media[], shown: readonly ShownBody[]): JsonRecord | undefined {
  if (media.length === 0) return undefined;
  const content = [...groupBy(media, ({ mediaType }) => mediaType)].map(([mediaType, alternatives]) => {
    const schema = anyOf(alternatives.map((alternative) => alternative.schema));
    return [mediaType, { schema, examples: exampleReferences(mediaType, shown) }] as const;
  });
  return recordOf(content);
}

/** A body of `mediaType` that is no JSON: text, a form, or bytes. What is no media type is bytes of any kind. */
export function opaque(mediaType: string, dialect: Dialect): Media {
  const written = mediaType.toLowerCase();
  const isMediaType = /^[\w!#$&^.+-]+\/[\w!#$&^.+*-]+$/.test(written);
  const known = isMediaType ? written : "application/octet-stream";
  return { mediaType: known, schema: opaqueSchema(known, dialect) };
}

// What a form's parts are no page says.
function opaqueSchema(mediaType: string, dialect: Dialect): JsonRecord {
  if (mediaType.startsWith("text/")) return { type: "string" };
  const isUnknown = mediaType === json || /^multipart\/|^application\/x-www-form-urlencoded$/.test(mediaType);
  return isUnknown ? {} : dialect.binary(mediaType);
}
