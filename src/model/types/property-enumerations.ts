import { groupBy } from "../../util/group-by.js";
import type { TypeId } from "../api.js";
import type { EnumerationDraft, PropertyDraft, ResourceDraft } from "../draft.js";
import type { TypeExpression } from "./type-expression.js";
import { namespaceOf, qualify, simpleName } from "./type-name.js";

export interface ListedTypes {
  readonly resources: readonly ResourceDraft[];
  readonly enumerations: readonly EnumerationDraft[];
}

/**
 * Gives properties the values that their page lists below a heading of their own: where a `String` is called `roles`, "Roles
 * property values" is no type of the whole API but that of this property, `permissionRoles`. What pages use as a type, or
 * list apart from resources, stays one.
 */
export function namePropertyValues({ resources, enumerations }: ListedTypes): ListedTypes {
  const described = groupBy(
    resources.filter(({ isInline }) => !isInline),
    ({ page }) => page,
  );
  const isListedApart = ({ page, anchor }: EnumerationDraft): boolean => anchor === undefined || !described.has(page);
  const taken = new Set([...resources, ...enumerations.filter(isListedApart)].map(({ id }) => id.toLowerCase()));
  const named = new Set(resources.flatMap(({ properties }) => properties.flatMap(({ type }) => namesIn(type))));
  const owned = new Map<PropertyDraft, EnumerationDraft>();
  const own = enumerations.map((draft) => {
    const name = simpleName(draft.id).toLowerCase();
    if (taken.has(draft.id.toLowerCase()) || named.has(name)) return draft;
    const owning = (described.get(draft.page) ?? []).flatMap((owner) => {
      const property = owner.properties.find((each) => each.name.toLowerCase() === name && isText(each.type));
      return property ? [{ owner, property }] : [];
    });
    const [first] = owning;
    if (!first) return draft;
    const { owner, property } = first;
    const values = { ...draft, id: idOf(owner, property) };
    if (taken.has(values.id.toLowerCase())) return draft;
    owned.set(property, values);
    return values;
  });
  return {
    resources: resources.map((draft) => ({ ...draft, properties: draft.properties.map((each) => typed(each, owned)) })),
    enumerations: own,
  };
}

function namesIn(type: TypeExpression): readonly string[] {
  if (type.kind === "collection") return namesIn(type.of);
  if (type.kind === "union") return type.of.flatMap(namesIn);
  return type.kind === "named" ? [simpleName(type.name).toLowerCase()] : [];
}

function isText(type: TypeExpression): boolean {
  return type.kind === "collection" ? isText(type.of) : type.kind === "primitive" && type.name === "String";
}

function typed(property: PropertyDraft, owned: ReadonlyMap<PropertyDraft, EnumerationDraft>): PropertyDraft {
  const values = owned.get(property);
  if (!values) return property;
  const named: TypeExpression = { kind: "named", name: values.id, url: undefined, origin: property.origin };
  return { ...property, type: property.type.kind === "collection" ? { kind: "collection", of: named } : named };
}

// `contract` has no `contractContractType`.
function idOf({ id }: ResourceDraft, { name }: PropertyDraft): TypeId {
  const isNamesake = name.toLowerCase().startsWith(simpleName(id).toLowerCase());
  return isNamesake ? qualify(name, namespaceOf(id) ?? "") : id + name.slice(0, 1).toUpperCase() + name.slice(1);
}
