import type { Resource, TypeId } from "../api.js";

type Resources = ReadonlyMap<TypeId, Resource>;

/**
 * `resources`, where each is open that lists no properties and is called a property bag, by its page or by a property that holds
 * it: whoever fills it does so with properties of their own.
 */
export function openBags(resources: Resources): Resources {
  const bags = new Set([...resources.values()].flatMap(bagsIn));
  return new Map(
    [...resources].map(([id, resource]) => {
      const isFilled = bags.has(id) && resource.properties.length === 0;
      return [id, isFilled ? { ...resource, open: true } : resource];
    }),
  );
}

function bagsIn({ id, description, properties }: Resource): readonly TypeId[] {
  const held = properties.flatMap(({ type, description: words }) =>
    type.kind === "resource" && isBag(words) ? [type.id] : [],
  );
  return isBag(description) ? [id, ...held] : held;
}

// "A property bag with what callers add", "Optional. Represents an open property bag."
const bag =
  /^(?:(?:optional|required|nullable|read-only)\. )*(?:represents )?(?:(?:an?|the) )?(?:(?:custom|dynamic|extensible|generic|open) )?property bag\b(?!['’])|\b(?:is|it['’]s) an? property bag\b(?!['’])/i;

function isBag(words: string): boolean {
  return bag.test(words);
}
