import { compareText } from "../../util/order.js";
import type { TypeId } from "../api.js";

export function indexById<T extends { readonly id: TypeId }>(types: readonly T[]): ReadonlyMap<TypeId, T> {
  return new Map(types.toSorted((a, b) => compareText(a.id, b.id)).map((type) => [type.id, type]));
}
