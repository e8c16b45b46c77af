import { diagnose, type Report } from "../diagnostics/diagnostic.js";
import type { Page } from "../page/page.js";
import type { Omission } from "./api.js";
import type { EnumerationDraft, ResourceDraft } from "./draft.js";
import { nameParameterValues } from "./enumerations/parameter-enumerations.js";
import { namePropertyValues } from "./enumerations/property-enumerations.js";
import type { MentionedProperty } from "./enumerations/prose-enumerations.js";
import { readEnumerations } from "./enumerations/read-enumeration.js";
import type { Examples } from "./examples/example-draft.js";
import { readExamples } from "./examples/read-examples.js";
import { objectsAnswered, showText, shownIn, type ShownOnPage } from "./examples/values-shown.js";
import { omitFurther } from "./notes/further-prose.js";
import { notesAbove } from "./notes/notes-above.js";
import { paragraphs } from "./notes/paragraphs.js";
import { operationsApart, type PagePart } from "./operations/operations-apart.js";
import { readOperation } from "./operations/read-operation.js";
import type { OperationDraft } from "./operations/operation-draft.js";
import { createAreaSpelling, type AreaSpelling } from "./paths/area-spelling.js";
import { typeLinks, type IsTypeLink } from "./prose/resource-links.js";
import type { TypeRegistry } from "./registry.js";
import { readResources } from "./resources/read-resource.js";
import { spellTypes } from "./types/spell-types.js";
import { simpleName } from "./types/type-name.js";

/** What each page says by itself, before pages are brought together. */
export interface Drafts {
  readonly resources: readonly ResourceDraft[];
  readonly enumerations: readonly EnumerationDraft[];
  readonly operations: readonly OperationDraft[];
  /** What pages on several calls say of none of them. */
  readonly omissions: readonly Omission[];
  /** By page, or by what a page says of one call where it documents several. */
  readonly examples: ReadonlyMap<Page, Examples>;
  readonly spellArea: AreaSpelling;
}

interface PagesRead {
  /** The pages whose calls and examples count. */
  readonly pages: readonly Page[];
  /** Those whose types count: these, and others. */
  readonly all: readonly Page[];
  readonly namespace: string;
}

/** Reads every page by itself; a type that pages make both a resource and an enumeration is the enumeration. */
export function readDrafts({ pages, all, namespace }: PagesRead, report: Report): Drafts {
  const { resources, enumerations: shared } = namePropertyValues({
    resources: all.flatMap((page) => readResources(page, namespace, report)),
    enumerations: all.flatMap((page) => readEnumerations(page, namespace, report)),
  });
  const isTypeLink = typeLinks(all);
  const apart = pages.map(operationsApart);
  const parts = apart.flat();
  const { enumerations, operations } = nameParameterValues({
    enumerations: shared,
    operations: parts.flatMap((part) => readPart(part, isTypeLink, report) ?? []),
  });
  const { own, omissions } = notesAbove(pages, all);
  const withNotes = <T extends { readonly description: string }>(draft: T, path: string): T => {
    const notes = own.get(path);
    return notes === undefined ? draft : { ...draft, description: paragraphs(draft.description, notes) };
  };
  const ofType = <T extends ResourceDraft | EnumerationDraft>(draft: T): T =>
    isOfPart(draft) ? draft : withNotes(draft, draft.page);
  const listed = new Map(enumerations.map((draft) => [draft.id.toLowerCase(), draft]));
  for (const { id, origin } of resources) {
    const enumeration = listed.get(id.toLowerCase());
    if (!enumeration) continue;
    const related = [{ message: "Its values are listed here", origin: enumeration.origin }];
    report(diagnose("type-kinds-differ", origin, { name: simpleName(id) }, related));
  }
  const spellArea = createAreaSpelling(all);
  const inArea = <T extends { readonly area: string | undefined }>(draft: T): T => ({
    ...draft,
    area: spellArea(draft.area),
  });
  const objects = resources.filter(({ id }) => !listed.has(id.toLowerCase()));
  const types = spellTypes({ resources: objects, enumerations }, all);
  return {
    resources: types.resources.map(inArea).map(ofType),
    enumerations: types.enumerations.map(inArea).map(ofType),
    operations: operations.map(inArea).map((draft) => withNotes(draft, draft.page.source.path)),
    omissions: [...omissions, ...apart.flatMap(omitAside)],
    spellArea,
    examples: new Map(parts.map(({ page }) => [page, readExamples(page)])),
  };
}

/** Whether a part of a page defines a type, or what it shows. */
function isOfPart(draft: ResourceDraft | EnumerationDraft): boolean {
  return draft.anchor !== undefined || ("isInline" in draft && draft.isInline);
}

// What the page of a type says beside its calls, the type says.
function omitAside([whole, ...calls]: readonly PagePart[]): readonly Omission[] {
  return whole && calls.length > 0 && whole.page.kind !== "resource" ? omitFurther(whole.page) : [];
}

function readPart({ page, anchor }: PagePart, isTypeLink: IsTypeLink, report: Report): OperationDraft | undefined {
  const draft = readOperation(page, isTypeLink, report);
  return draft && anchor !== undefined ? { ...draft, id: `${draft.id}#${anchor}` } : draft;
}

/** Every property, parameter and table row of `drafts`, with its page and what examples show in its place. */
export function mentionedProperties(drafts: Drafts, registry: TypeRegistry): readonly MentionedProperty[] {
  const shown = new Map([...drafts.examples].map(([page, examples]) => [page, shownIn(examples)]));
  const shownOn = ({ page }: OperationDraft): ShownOnPage => shown.get(page) ?? { sent: [], answered: [] };
  const answered = objectsAnswered(drafts.operations, shownOn, registry);
  return [
    ...drafts.resources.flatMap(({ id, properties, page, area }) => {
      const objects = answered.get(id.toLowerCase()) ?? [];
      return properties.map((property) => ({
        property,
        page,
        area,
        isTextSent: () => showText(objects, property),
      }));
    }),
    ...drafts.operations.flatMap((operation) => {
      const { parameters, body, page, area } = operation;
      const { sent } = shownOn(operation);
      return [...parameters, ...body.rows].map((property) => {
        return { property, page: page.source.path, area, isTextSent: () => showText(sent, property) };
      });
    }),
  ];
}
