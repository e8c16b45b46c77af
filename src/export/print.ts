import { stringify } from "yaml";
import type { Json } from "./json.js";

/** The forms in which a document can be written, by the extensions of its file. */
export const printers = {
  json: printJson,
  yaml: printYaml,
  yml: printYaml,
} as const satisfies Record<string, (document: Json) => string>;

/** `document` as JSON, indented, with a line end behind it. */
export function printJson(document: Json): string {
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

/** `document` as YAML 1.2 that readers of YAML 1.1 understand alike: `"on"` stays a text for them. */
export function printYaml(document: Json): string {
  return stringify(document, {
    aliasDuplicateObjects: false,
    compat: "yaml-1.1",
    // A text in quotes stays on its line: broken into several, one with a backslash before a line end comes back as another.
    doubleQuotedMinMultiLineLength: Infinity,
    lineWidth: 0,
  });
}
