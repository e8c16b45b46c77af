import { isWithin } from "../../util/upwards.js";
import { readBlock } from "../blocks.js";
import { sectionsOfCalls } from "../tables/call-tables.js";
import type { Annotations, Placed } from "../comments.js";
import type { SectionRole } from "./headings.js";
import { textOfHtml } from "../markdown/html.js";
import { listsRoutes, listTemplates, readInlineRoutes, readPlainRoutes, readTabulatedRoutes } from "./inline-route.js";
import type { Block, RichText, Section } from "../page.js";
import { sectionsOfParameters } from "../tables/parameter-tables.js";
import { withRequest } from "./request-heading.js";
import { plainText, readRichText } from "../rich-text.js";
import { originAt, spanOf } from "../scope.js";
import { roleOf } from "./section-role.js";
import {
  loneRequests,
  type Part,
  type PlacedHeading,
  roleOfTitling,
  splitAtHeadings,
  type Titling,
} from "./split-at-headings.js";
import { readStatusParagraphs } from "./status-paragraph.js";
import { readSupportTables } from "../tables/support-tables.js";

/** The sections of `nodes`, flat; the first is what stands before any heading. `title` is a heading that begins none. */
export function readSections(
  nodes: readonly Placed[],
  annotations: Annotations,
  title: PlacedHeading | undefined,
): readonly Section[] {
  const sections: Section[] = [];
  const sectionOf = new Map<Part, Section>();
  const parts = splitAtHeadings(nodes, title);
  const alone = loneRequests(parts);
  // Few pages head a request so that it is asked for.
  let listsElsewhere: boolean | undefined;
  const listsRoutesElsewhere = (): boolean =>
    (listsElsewhere ??= parts.some(({ heading }) => heading && roleOfTitling(heading) === "httpRequest"));
  let isShown = false;
  for (const part of parts) {
    const { heading, request, nodes: content } = part;
    const text = heading && readHeading(heading);
    const depth = heading?.depth ?? 0;
    const parent = part.parent && sectionOf.get(part.parent);
    const shown = content.map((node) => readBlock(node, annotations)).filter((block) => block !== undefined);
    // Beside a list of routes, an address with a method is one that something else calls.
    const blocks = withRequest(request, shown, () => (heading && isOfRequests(heading)) || !listsRoutesElsewhere());
    const role = roleOf(text, { depth, parent, before: sections.at(-1), isLoneRequest: alone.has(part), blocks });
    // "Request" heads an example, but where a table of methods and URIs lists routes, or a fence of templates does.
    const isRequest = role === "exampleRequest" && !isWithin(parent, "example");
    const isOfPage = parent === undefined && !isShown;
    const listing = isRequest ? routesAmong(blocks, { listsElsewhere: listsRoutesElsewhere(), isOfPage }) : undefined;
    const [whole, ...described] = sectionsOfCalls({
      heading: text,
      role: listing ? "httpRequest" : role,
      depth,
      parent,
      blocks: listing ?? readByRole(role, blocks),
    });
    const [section, ...tables] = sectionsOfParameters(whole);
    sections.push(section, ...described.map((each) => ({ ...each, parent: section })), ...tables);
    sectionOf.set(part, section);
    isShown ||= [section, ...described].some(isShowing);
  }
  return sections;
}

function isOfRequests(heading: Titling): boolean {
  const role = roleOfTitling(heading);
  return role === "httpRequest" || role === "example" || role === "exampleRequest";
}

interface Requested {
  /** Whether a heading of the page says that it lists routes: then a fence shows one of these. */
  readonly listsElsewhere: boolean;
  /** Whether it is the request of a whole page, which is its route, whatever it shows of that. */
  readonly isOfPage: boolean;
}

/** `blocks` below "Request" with the routes that they list as fences; undefined where they list none. */
function routesAmong(blocks: readonly Block[], { listsElsewhere, isOfPage }: Requested): readonly Block[] | undefined {
  const tabulated = readTabulatedRoutes(blocks);
  if (tabulated || listsElsewhere) return tabulated;
  if (listTemplates(blocks)) return blocks;
  const inline = isOfPage ? readInlineRoutes(blocks) : [];
  return inline.some(listsRoutes) ? inline : undefined;
}

// Behind an example, or behind routes, a request is one that is sent.
function isShowing({ role, blocks }: Section): boolean {
  return role === "example" || blocks.some(listsRoutes);
}

// What a section is for tells what its paragraphs and tables mean.
function readByRole(role: SectionRole, blocks: readonly Block[]): readonly Block[] {
  if (role === "httpRequest") return readInlineRoutes(blocks);
  if (role === "other") return readSupportTables(readPlainRoutes(blocks));
  if (role === "queryParameters") return readSupportTables(blocks);
  return role === "exampleResponse" ? readStatusParagraphs(blocks) : blocks;
}

/** The inline content of a heading. */
export function readHeading({ node, scope }: Titling): RichText {
  const span = spanOf(node);
  if (node.type !== "html") return readRichText(node.children, span, scope);
  return plainText(textOfHtml(node.value), originAt(scope, span));
}
