import { diagnose, type Report } from "../diagnostics/diagnostic.js";
import { type JsonNode, type JsonObject, stringMember } from "../source/json-node.js";
import type { Located, Origin } from "../source/source.js";
import {
  type AnnotationField,
  annotationKeys,
  type BlockType,
  blockTypes,
  pageAnnotationType,
  tellingKeys,
} from "./annotation-keys.js";
import { readJson } from "./json/json.js";
import { reportDefects } from "./json/report-json.js";
import type { Annotation } from "./page.js";
import type { Region } from "./region.js";

const blockTypeNames: ReadonlyMap<string, BlockType> = new Map(blockTypes.map((name) => [name.toLowerCase(), name]));

const collection = /^Collection\((.*)\)$/is;

/** The annotation that a comment holds between `<!--` and `-->`, or undefined where the comment is something else. */
export function readAnnotation(content: Region, origin: Origin, report: Report): Annotation | undefined {
  if (!/^\s*\{/.test(content.text)) return undefined;
  const { value, defects } = readJson(content);
  if (value?.kind !== "object") return undefined;
  if (!value.members.some(({ name }) => tellingKeys.has(name.value.toLowerCase()))) return undefined;
  reportDefects("annotation-invalid", defects, report);
  return annotationOf(value, origin, report);
}

/** Whether `annotation` is about the whole page. */
export function isPageAnnotation(annotation: Annotation): boolean {
  return stringMember(annotation.value, "type")?.toLowerCase() === pageAnnotationType;
}

function annotationOf(value: JsonObject, origin: Origin, report: Report): Annotation {
  const fields = fieldsOf(value);
  const read = { fields, report };
  const type = readType(read, "type");
  return {
    value,
    blockType: readBlockType(read),
    names: readList(read, "names"),
    type: type && { ...type, value: type.value.replace(collection, "$1") },
    isCollection: readBoolean(read, "isCollection") || (type !== undefined && collection.test(type.value)),
    isEmpty: readBoolean(read, "isEmpty"),
    truncated: readBoolean(read, "truncated"),
    baseType: readType(read, "baseType"),
    abstract: readBoolean(read, "abstract"),
    openType: readBoolean(read, "openType"),
    opaqueUrl: readBoolean(read, "opaqueUrl"),
    keyProperty: readString(read, "keyProperty"),
    optionalProperties: readList(read, "optionalProperties"),
    nullableProperties: readList(read, "nullableProperties"),
    scopes: readList(read, "scopes").flatMap(scopesIn),
    origin,
  };
}

function scopesIn({ value, origin }: Located<string>): readonly Located<string>[] {
  const scopes = value.split(/[\s,]+/).filter((scope) => scope !== "");
  return scopes.map((scope) => ({ value: scope, origin }));
}

interface Reading {
  readonly fields: ReadonlyMap<AnnotationField, JsonNode>;
  readonly report: Report;
}

// The last of two members that fill one field counts, as in JSON.parse.
function fieldsOf(value: JsonObject): ReadonlyMap<AnnotationField, JsonNode> {
  const fields = new Map<AnnotationField, JsonNode>();
  for (const member of value.members) {
    const field = annotationKeys.get(member.name.value.toLowerCase());
    if (field) fields.set(field, member.value);
  }
  return fields;
}

function readBlockType(read: Reading): Located<BlockType> | undefined {
  const written = readString(read, "blockType");
  if (!written) return undefined;
  const value = blockTypeNames.get(written.value.toLowerCase());
  if (value) return { value, origin: written.origin };
  return refuse(read, "blockType", written.origin, `one of ${blockTypes.map((name) => `\`${name}\``).join(", ")}`);
}

function readType(read: Reading, field: AnnotationField): Located<string> | undefined {
  const written = readString(read, field);
  const value = written?.value
    .trim()
    .replace(/^#/, "")
    .replace(/^(Collection\()#/i, "$1");
  return written && value ? { value, origin: written.origin } : undefined;
}

function readString({ fields, report }: Reading, field: AnnotationField): Located<string> | undefined {
  const node = fields.get(field);
  if (!node || node.kind === "null") return undefined;
  if (node.kind === "string") return { value: node.value, origin: node.origin };
  return refuse({ fields, report }, field, node.origin, "a string");
}

// Flags are written as strings too: `"true"` is true.
function readBoolean(read: Reading, field: AnnotationField): boolean {
  const node = read.fields.get(field);
  if (!node || node.kind === "null") return false;
  if (node.kind === "boolean") return node.value;
  if (node.kind === "string" && /^(?:true|false)$/i.test(node.value)) return node.value.toLowerCase() === "true";
  refuse(read, field, node.origin, "`true` or `false`");
  return false;
}

function readList(read: Reading, field: AnnotationField): readonly Located<string>[] {
  const node = read.fields.get(field);
  if (!node || node.kind === "null") return [];
  return (node.kind === "array" ? node.items : [node]).flatMap((item) => {
    if (item.kind === "string") return item.value === "" ? [] : [{ value: item.value, origin: item.origin }];
    refuse(read, field, item.origin, "a string or a list of strings");
    return [];
  });
}

function refuse({ report }: Reading, key: AnnotationField, origin: Origin, expected: string): undefined {
  report(diagnose("annotation-value", origin, { key, expected }));
}
