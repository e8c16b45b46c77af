/** What an annotated fence is. Requests and responses are told by content as well; `samples` are further calls of one operation. */
export const blockTypes = [
  "request",
  "response",
  "resource",
  "ignored",
  "example",
  "samples",
  "simulatedResponse",
  "testParams",
  "permissions",
  "unknown",
] as const;

export type BlockType = (typeof blockTypes)[number];

/** What a key says: a field of `Annotation`, or what other tools need of an example and a reader does not. */
export type AnnotationField =
  | "blockType"
  | "names"
  | "type"
  | "isCollection"
  | "collectionProperty"
  | "isEmpty"
  | "truncated"
  | "expectError"
  | "baseType"
  | "abstract"
  | "openType"
  | "isMediaEntity"
  | "opaqueUrl"
  | "keyProperty"
  | "optionalProperties"
  | "nullableProperties"
  | "sampleKeys"
  | "scopes";

/** Fields by the keys that fill them, aliases among them, in lower case: keys are compared without case. */
export const annotationKeys: ReadonlyMap<string, AnnotationField> = new Map<string, AnnotationField>([
  ["blocktype", "blockType"],
  ["name", "names"],
  ["@odata.type", "type"],
  ["@type", "type"],
  ["iscollection", "isCollection"],
  ["collectionproperty", "collectionProperty"],
  ["isempty", "isEmpty"],
  ["truncated", "truncated"],
  ["expecterror", "expectError"],
  ["basetype", "baseType"],
  ["abstract", "abstract"],
  ["isabstract", "abstract"],
  ["opentype", "openType"],
  ["ismediaentity", "isMediaEntity"],
  ["opaqueurl", "opaqueUrl"],
  ["keyproperty", "keyProperty"],
  ["optionalproperties", "optionalProperties"],
  ["nullableproperties", "nullableProperties"],
  ["samplekeys", "sampleKeys"],
  ["sampleids", "sampleKeys"],
  ["scopes", "scopes"],
  ["scope", "scopes"],
]);

/** Keys of which one at least makes an object an annotation, in lower case: other braces in a comment are hidden text. */
export const tellingKeys: ReadonlySet<string> = new Set(["blocktype", "@odata.type", "@type", "type", "name"]);

/** Block types that stand for the code block after them. */
export const attachedTypes: ReadonlySet<BlockType> = new Set<BlockType>(["request", "response", "resource", "example"]);

/** The value of `type` that marks the annotation of a whole page, in lower case. */
export const pageAnnotationType = "#page.annotation";
