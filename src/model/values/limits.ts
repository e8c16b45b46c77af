import type { JsonNode } from "../../source/json-node.js";
import type { Limits } from "../api.js";
import { isPlaceholder } from "./placeholder.js";

/** False where `node` is a number beyond `limits`, or a text longer or shorter than they allow. Other values have none. */
export function isValueWithin(node: JsonNode, limits: Limits): boolean {
  const size = sizeOf(node, limits.of);
  return size === undefined || isBetween(size, limits);
}

/** The same for a value that stands as `text` in a URL. */
export function isTextWithin(text: string, limits: Limits): boolean {
  const size = limits.of === "length" ? lengthOf(text) : Number(text);
  return Number.isNaN(size) || isBetween(size, limits);
}

/** Whether a number, or a length, keeps `limits`. */
export function isBetween(size: number, { least = -Infinity, most = Infinity }: Limits): boolean {
  return size >= least && size <= most;
}

function sizeOf(node: JsonNode, of: Limits["of"]): number | undefined {
  if (of === "value") return node.kind === "number" ? node.value : undefined;
  return node.kind === "string" && !isPlaceholder(node.value) ? lengthOf(node.value) : undefined;
}

/** How many characters `text` has, as JSON Schema counts them: what takes two units of UTF-16 is one. */
export function lengthOf(text: string): number {
  return Array.from(text).length;
}

/** `limits` as a message puts them: "4 to 16", "at most 256 characters". */
export function describeLimits({ of, least, most }: Limits): string {
  const unit = of === "length" ? " characters" : "";
  if (least === undefined) return `at most ${most}${unit}`;
  return most === undefined ? `at least ${least}${unit}` : `${least} to ${most}${unit}`;
}
