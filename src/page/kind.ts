import { isWithin } from "../util/upwards.js";
import type { Block, CodeBlock, Page, PageKind, Section } from "./page.js";
import { captionLevel } from "./sections/captions.js";
import { rolesOfCalls, type SectionRole } from "./sections/headings.js";
import type { ColumnRole } from "./tables/columns.js";

type Content = Pick<Page, "source" | "frontMatter" | "title" | "sections">;

/** Kinds by the folder that a page stands in. */
const folders: ReadonlyMap<string, PageKind> = new Map<string, PageKind>([
  ["api", "api"],
  ["resources", "resource"],
]);

/** Kinds by `doc_type` in lower case, without what is no letter. Some are wrong, so all else comes first. */
const docTypes: ReadonlyMap<string, PageKind> = new Map<string, PageKind>([
  ["apipagetype", "api"],
  ["resourcepagetype", "resource"],
  ["enumpagetype", "enumeration"],
  ["conceptualpagetype", "conceptual"],
]);

const inExamples: readonly SectionRole[] = ["example", "exampleRequest", "exampleResponse", "notification"];

/** What a page is: by what it holds, read in the light of its folder; by its `doc_type` where it holds nothing telling. */
export function kindOfPage(page: Content): PageKind {
  const folder = folderOf(page.source.path);
  if (isTitledResource(page) && !hasRouteSection(page) && definesResource(page)) return "resource";
  if (folder === "api" && documentsRoutes(page)) return "api";
  if (folder === undefined && hasRouteSection(page)) return "api";
  // The values of some enumerations are said to have types, as properties are.
  if (isTitledEnumeration(page) && !showsResource(page)) return "enumeration";
  if (definesResource(page) || ((folder === "resource" || isTitledThing(page)) && listsProperties(page)))
    return "resource";
  if (definesEnumeration(page)) return "enumeration";
  const said = docTypes.get(docTypeOf(page));
  if (folder === undefined && documentsRoutes(page)) {
    if ((said !== "conceptual" && describesCalls(page)) || (said === undefined && listsTemplates(page))) return "api";
  }
  return said ?? (folder === "api" ? "api" : "conceptual");
}

function docTypeOf({ frontMatter }: Content): string {
  return (frontMatter?.get("doc_type")?.value ?? "").toLowerCase().replace(/[^a-z]/g, "");
}

function folderOf(path: string): PageKind | undefined {
  const folder = path
    .split("/")
    .slice(0, -1)
    .findLast((name) => folders.has(name));
  return folders.get(folder ?? "");
}

function documentsRoutes({ sections }: Content): boolean {
  return sections.some((section) => {
    if (section.role === "httpRequest") return true;
    return !isWithin(section, ...inExamples) && codeOf(section).some((block) => block.routes.length > 0);
  });
}

function hasRouteSection({ sections }: Content): boolean {
  return sections.some((section) => section.role === "httpRequest");
}

/** The sections of a page about an operation. A guide shows requests too, and has none of them. */
const operationRoles: ReadonlySet<SectionRole> = new Set<SectionRole>(["permissions", ...rolesOfCalls]);

// A guide shows requests with what they are answered, or to things by name: `GET /me/calls?$top=5`.
function listsTemplates({ sections }: Content): boolean {
  const blocks = sections.flatMap(codeOf);
  const shown = blocks.flatMap((block) => block.routes).map(({ target }) => target.value);
  return (
    blocks.every(({ messages }) => messages.every(({ kind }) => kind === "request")) &&
    shown.some((target) => /[{<]/.test(target)) &&
    !shown.some((target) => target.includes("?"))
  );
}

function describesCalls({ sections }: Content): boolean {
  return sections.some((section) => operationRoles.has(section.role) && !isOfStep(section));
}

// "Step 2: Ring", a request, and **Response**: a guide shows what comes back.
function isOfStep({ depth, role, parent }: Section): boolean {
  return depth === captionLevel && role === "response" && parent?.role === "other";
}

function isTitledResource({ title }: Content): boolean {
  return /\bresource type\s*$/i.test(title?.text ?? "");
}

/** "Call object", and not "Limits by object": what a table below such a title lists needs no folder to be known by. */
function isTitledThing({ title }: Content): boolean {
  return /^(?:the )?\S+ (?:resource|object|entity|facet|type)$/i.test(title?.text.trim() ?? "");
}

function definesResource(page: Content): boolean {
  const listsTypes = page.sections.some(
    (section) => isWithin(section, "properties", "relationships") && hasColumn(section, "type"),
  );
  return listsTypes || (isTitledResource(page) && hasPropertyList(page)) || showsResource(page);
}

function hasPropertyList({ sections }: Content): boolean {
  return sections.some(({ role, blocks }) => role === "properties" && blocks.some(({ kind }) => kind === "list"));
}

function showsResource({ sections }: Content): boolean {
  return sections.some(
    (section) =>
      section.role === "representation" ||
      codeOf(section).some((block) => block.annotation?.blockType?.value === "resource"),
  );
}

/** Whether a table of names and types is all that stands right below the title, with no heading to say what it lists. */
function listsProperties({ sections: [introduction] }: Content): boolean {
  return introduction !== undefined && hasColumn(introduction, "name") && hasColumn(introduction, "type");
}

function isTitledEnumeration({ title }: Content): boolean {
  return /\benum(?:eration)?(?: type)?\s*$/i.test(title?.text ?? "");
}

function definesEnumeration({ sections }: Content): boolean {
  return sections.some(
    (section) =>
      section.role === "members" &&
      !isWithin(section, ...rolesOfCalls) &&
      (hasColumn(section, "member") || hasColumn(section, "value")),
  );
}

function hasColumn(section: Section, role: ColumnRole): boolean {
  return section.blocks.some((block) => block.kind === "table" && block.columns.some((column) => column.role === role));
}

function codeOf(section: Section): readonly CodeBlock[] {
  return section.blocks.flatMap((block: Block) => (block.kind === "code" ? [block] : []));
}
