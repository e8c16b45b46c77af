import { capitalised } from "../../util/capitalised.js";
import { groupBy } from "../../util/group-by.js";
import type { TypeId } from "../api.js";
import type { EnumerationDraft, PropertyDraft, ResourceDraft } from "../draft.js";
import { holdsText, ofNamed, typesNamedIn } from "../types/type-expression.js";
import { namespaceOf, qualify, simpleName } from "../types/type-name.js";

interface ListedTypes {
  readonly resources: readonly ResourceDraft[];
  readonly enumerations: readonly EnumerationDraft[];
}

/**
 * Gives properties the values that their page lists below a heading of their own: where a `String` is called `roles`, "Roles
 * property values" is no type of the whole API but that of this property, `permissionRoles`. What pages use as a type, or
 * list apart from resources, stays one, and is the type of a property whose values it lists.
 */
export function namePropertyValues({ resources, enumerations }: ListedTypes): ListedTypes {
  const described = groupBy(
    resources.filter(({ isInline }) => !isInline),
    ({ page }) => page,
  );
  const isListedApart = ({ page, anchor }: EnumerationDraft): boolean => anchor === undefined || !described.has(page);
  const taken = new Set([...resources, ...enumerations.filter(isListedApart)].map(({ id }) => id.toLowerCase()));
  const types = resources.flatMap(({ properties }) => properties.flatMap(({ type }) => typesNamedIn(type)));
  const named = new Set(types.map(({ name }) => simpleName(name).toLowerCase()));
  const owned = new Map<PropertyDraft, EnumerationDraft>();
  const own = enumerations.map((draft) => {
    const name = simpleName(draft.id).toLowerCase();
    if (taken.has(draft.id.toLowerCase()) || named.has(name)) return draft;
    const owning = (described.get(draft.page) ?? []).flatMap((owner) => {
      const property = owner.properties.find((each) => each.name.toLowerCase() === name && holdsText(each.type));
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
  const listOf = createListFinder(own);
  return {
    resources: resources.map((owner) => ({
      ...owner,
      properties: owner.properties.map((property) => {
        const values = owned.get(property) ?? listOf(owner, property);
        if (!values) return property;
        return { ...property, type: ofNamed(property.type, { name: values.id, origin: property.origin }) };
      }),
    })),
    enumerations: own,
  };
}

type ListFinder = (owner: ResourceDraft, property: PropertyDraft) => EnumerationDraft | undefined;

/**
 * Finds the list of the values that a text can have where a page lists them apart as well: it bears the name of the property,
 * on the page of this or with the values that its description lists; or the names of both, and has most of these.
 */
function createListFinder(enumerations: readonly EnumerationDraft[]): ListFinder {
  const byId = new Map(enumerations.map((draft) => [draft.id.toLowerCase(), draft]));
  const byPage = groupBy(enumerations, ({ page }) => page);
  return (owner, property) => {
    const onPage = byPage.get(owner.page) ?? [];
    const { values } = property;
    // Most pages list none.
    if ((values.length < 2 && onPage.length === 0) || !holdsText(property.type)) return undefined;
    const id = qualify(property.name, namespaceOf(owner.id) ?? "").toLowerCase();
    const beside = onPage.find((draft) => draft.id.toLowerCase() === id);
    if (beside && missing(property, beside).length === 0) return byId.get(id);
    const namesake = byId.get(id);
    if (values.length < 2) return undefined;
    if (namesake?.members.length === values.length && missing(property, namesake).length === 0) return namesake;
    const own = byId.get(idOf(owner, property).toLowerCase());
    return own && missing(property, own).length * 2 < values.length ? own : undefined;
  };
}

/** Which of the values that `property` lists `draft` has not. */
function missing({ values }: PropertyDraft, { members }: EnumerationDraft): readonly string[] {
  const names = new Set(members.map(({ name }) => name));
  return values.filter((value) => !names.has(value));
}

// `contract` has no `contractContractType`.
function idOf({ id }: ResourceDraft, { name }: PropertyDraft): TypeId {
  const isNamesake = name.toLowerCase().startsWith(simpleName(id).toLowerCase());
  return isNamesake ? qualify(name, namespaceOf(id) ?? "") : id + capitalised(name);
}
