import { diagnose, type Report } from "../../diagnostics/diagnostic.js";
import type { Origin } from "../../source/source.js";
import type { EnumerationDraft, PropertyDraft } from "../draft.js";
import type { TypeRegistry } from "../registry.js";
import { isWrittenAsText, namedIn, type TypeExpression } from "../types/type-expression.js";
import { isTypeName, simpleName } from "../types/type-name.js";

/** A property or parameter with the page that documents it. */
export interface MentionedProperty {
  readonly property: PropertyDraft;
  readonly page: string;
  readonly area: string | undefined;
  /** Whether the examples show nothing but text in its place; undefined where they do not show it. */
  readonly isTextSent: () => boolean | undefined;
}

/**
 * The enumerations that no page lists but whose values a property's prose does: `| state | callState | Possible values
 * are: … |`. The longest list found counts; the others are parts of it. A type that no page defines, and that a JSON
 * representation shows as text, or else examples do, is one of which no member is known.
 */
export function readProseEnumerations(
  mentioned: readonly MentionedProperty[],
  registry: TypeRegistry,
  report: Report,
): readonly EnumerationDraft[] {
  const drafts = new Map<string, EnumerationDraft & { readonly shown: TextShown }>();
  // What one shows as text, another may show as an object.
  const objects = new Set(
    mentioned.flatMap(({ property, page, isTextSent }) => {
      const named = namedIn(property.type);
      return named && isText({ property, isTextSent }) === false
        ? [registry.qualified(named.name, page).toLowerCase()]
        : [];
    }),
  );
  for (const { property, page, area, isTextSent } of mentioned) {
    const named = namedIn(property.type);
    // What a relationship leads to is an entity: the values that its row lists are those of a property of that.
    const isListed = property.values.length > 0 && !property.navigation;
    if (!named || !(isListed || isText({ property, isTextSent })) || !isTypeName(named.name)) continue;
    if (registry.find({ name: named.name, url: named.url, page })) continue;
    const id = registry.qualified(named.name, page);
    if (!isListed && objects.has(id.toLowerCase())) continue;
    const known = drafts.get(id.toLowerCase());
    if (known && known.members.length >= property.values.length) continue;
    const told = isListed ? property : { description: "", origin: named.origin };
    const shown = shownIn(property) ? "text" : "text in examples";
    drafts.set(id.toLowerCase(), { ...draft({ id: known?.id ?? id, page, area, property, told }), shown });
  }
  for (const { id, members, origin, shown } of drafts.values()) {
    if (members.length === 0) report(diagnose("undefined-type", origin, { name: simpleName(id), shown }));
  }
  return [...drafts.values()];
}

/** Whether the JSON shows text, or a list of texts; undefined where none shows it. */
function isText({ property, isTextSent }: Pick<MentionedProperty, "property" | "isTextSent">): boolean | undefined {
  const shown = shownIn(property);
  return shown ? isWrittenAsText(shown) : isTextSent();
}

/** What the JSON representation shows of what a property holds: a dictionary stands there as an object, whatever that holds. */
function shownIn({ type, shown }: PropertyDraft): TypeExpression | undefined {
  return type.kind === "dictionary" ? undefined : shown;
}

/** What shows that a type is text. */
type TextShown = "text" | "text in examples";

interface Found {
  readonly id: string;
  readonly page: string;
  readonly area: string | undefined;
  readonly property: PropertyDraft;
  /** What is said of it, and where: where nothing lists its members, its name is all that there is. */
  readonly told: { readonly description: string; readonly origin: Origin };
}

function draft({ id, page, area, property, told }: Found): EnumerationDraft {
  return {
    id,
    page,
    // No heading lists the members, so no link can lead to them.
    anchor: `property-${property.name}`,
    description: told.description,
    members: property.values.map((name) => member(name, property.origin)),
    flags: false,
    deprecated: undefined,
    area,
    origin: told.origin,
  };
}

function member(name: string, origin: Origin): EnumerationDraft["members"][number] {
  return { name, value: undefined, description: "", deprecated: undefined, origin };
}
