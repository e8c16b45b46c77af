import { stringMember, type JsonNode } from "../../source/json-node.js";
import type { Api, TypeId } from "../api.js";
import { discriminator } from "./annotation-names.js";

/**
 * The type that an object says it is of: its `@odata.type` without `#` (OData JSON Format 4.01, section 4.6.3).
 * Undefined for other values, and for collections and primitives, which only payloads of open types name.
 */
export function typeNameInValue(node: JsonNode, key = discriminator): string | undefined {
  const written = stringMember(node, key)?.trim().replace(/^#/, "");
  return written !== undefined && isDefinable(written) ? written : undefined;
}

/**
 * How an object may say that it is of the type `id`: as the format has it, behind a `#`, or without one, as two in five names of real
 * pages are written and as services take them. None where nothing tells the namespace, and so nothing the whole name.
 */
export function namesInValues(id: TypeId, api: Pick<Api, "namespace" | "isNamespaceUntold">): readonly string[] {
  const isUntold = api.isNamespaceUntold === true && namespaceOf(id) === api.namespace;
  return isUntold ? [] : [`#${id}`, id];
}

/** True for what can be the name of a type, qualified or not. */
export function isTypeName(text: string): boolean {
  return /^[A-Za-z_][\w.]*$/.test(text);
}

/** The same of a type that pages can define: those of `Edm` are primitives. */
export function isDefinable(name: string): boolean {
  return isTypeName(name) && !/^edm\./i.test(name);
}

/** `message` of `microsoft.graph.message`. */
export function simpleName(name: string): string {
  return name.slice(name.lastIndexOf(".") + 1);
}

/** `microsoft.graph` of `microsoft.graph.message`; undefined for an unqualified name. */
export function namespaceOf(name: string): string | undefined {
  const dot = name.lastIndexOf(".");
  return dot > 0 ? name.slice(0, dot) : undefined;
}

/** A qualified name: `name` itself, or below `namespace` where it has none. */
export function qualify(name: string, namespace: string): string {
  return namespaceOf(name) === undefined ? `${namespace}.${name}` : name;
}

/**
 * Gives text the names of types as pages write them: where nothing tells their namespace, that of their ids is made up, and `api.meal`
 * would be a name that no author knows.
 */
export function spokenNames({
  namespace,
  isNamespaceUntold,
  resources,
  enumerations,
}: Types): (text: string) => string {
  if (!isNamespaceUntold) return (text) => text;
  const ids = [...resources.keys(), ...enumerations.keys()].filter((id) => namespaceOf(id) === namespace);
  const names = new Map(ids.map((id) => [id, simpleName(id)]));
  // Not in a host, a path or a longer name.
  const name = /(?<![\w.@/:#-])\w+\.\w+(?![\w/-]|\.\w)/g;
  return (text) => text.replaceAll(name, (id) => names.get(id) ?? id);
}

type Types = Pick<Api, "namespace" | "isNamespaceUntold" | "resources" | "enumerations">;
