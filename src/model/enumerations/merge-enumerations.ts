import { groupBy } from "../../util/group-by.js";
import type { Enumeration, EnumerationMember, TypeId } from "../api.js";
import type { EnumerationDraft } from "../draft.js";
import { indexById } from "../types/index-by-id.js";

type Several<T> = readonly [T, ...T[]];

/** The enumerations of all pages; lists of the same name are joined. */
export function mergeEnumerations(drafts: readonly EnumerationDraft[]): ReadonlyMap<TypeId, Enumeration> {
  return indexById([...groupBy(drafts, (draft) => draft.id.toLowerCase()).values()].map(mergeEnumeration));
}

function mergeEnumeration(pages: Several<EnumerationDraft>): Enumeration {
  const [first] = pages;
  const members = groupBy(
    pages.flatMap((page) => page.members),
    (member) => member.name,
  );
  return {
    kind: "enumeration",
    id: first.id,
    description: pages.find((page) => page.description !== "")?.description ?? "",
    members: [...members.values()].map(mergeMember),
    flags: pages.some((page) => page.flags),
    deprecated: pages.find((page) => page.deprecated !== undefined)?.deprecated,
    area: first.area,
    origins: pages.map((page) => page.origin),
  };
}

// A list of names alone may come before one that says what they mean.
function mergeMember(alike: Several<EnumerationMember>): EnumerationMember {
  const [first] = alike;
  const described = alike.find(({ description }) => description !== "");
  return { ...first, description: described?.description ?? "", deprecated: first.deprecated ?? described?.deprecated };
}
