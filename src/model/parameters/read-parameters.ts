import type { Report } from "../../diagnostics/diagnostic.js";
import type { Page, Paragraph, Section } from "../../page/page.js";
import type { SectionRole } from "../../page/sections/headings.js";
import { distinctBy } from "../../util/group-by.js";
import { isWithin } from "../../util/upwards.js";
import type { PropertyDraft } from "../draft.js";
import type { Parameter } from "../operation.js";
import { paragraphsOf, sectionsOf } from "../page-access.js";
import { readProperties } from "../properties/read-properties.js";
import type { OperationRoute } from "../route.js";
import { parameterLists } from "./parameter-lists.js";
import { namesAllKeys, namesInQuery } from "./place-parameters.js";
import { readHeaders } from "./read-headers.js";
import { toldQueries, toldHeaders } from "./told-parameters.js";
import { parametersOfUrl } from "./url-parameters.js";

export interface ParameterDraft extends PropertyDraft {
  readonly in: Parameter["in"];
}

/** Where the parameters of a section go. */
const places: readonly (readonly [role: SectionRole, place: Parameter["in"]])[] = [
  ["pathParameters", "path"],
  ["functionParameters", "function"],
  ["queryParameters", "query"],
];

/**
 * The parameters that `page` tabulates outside its examples, path, function, query and headers, and the headers that it tells of, as well
 * as the query parameters that neither these nor the lines of its `routes` show.
 */
export function readParameters(
  page: Page,
  routes: readonly OperationRoute[],
  report: Report,
): readonly ParameterDraft[] {
  // A GET sends no body: what stands under "Request body" are the arguments of a function.
  const isFunction = routes.length > 0 && routes.every(({ method }) => method === "GET");
  const tables = isFunction ? [...places, ["requestBody", "function"] as const] : places;
  const nameOf = namesInQuery(routes);
  const rowsOf = (section: Section): readonly PropertyDraft[] =>
    readProperties([section], report).map((row) => ({ ...row, name: nameOf(row.name) }));
  const described = tables.flatMap(([role, place]) =>
    outsideExamples(page, role).flatMap((section) => {
      const rows = rowsOf(section);
      const listed = rowsOf({ ...section, blocks: [...parameterLists(section.blocks).values()] });
      const isQuery = isOfQuery(section, namesAllKeys([...rows, ...listed], routes));
      return [
        ...rows.map(goingTo(isQuery ? "query" : place)),
        ...listed.map(goingTo(isQuery || role === "requestBody" ? "query" : place)),
      ];
    }),
  );
  const ofUrl = isFunction ? [] : [...parametersOfUrl(page, routes).values()].map((parted) => parted.ofUrl);
  const parameters = [...described, ...ofUrl.flatMap(rowsOf).map(goingTo("query"))];
  const shown = routes.flatMap(({ query }) => query);
  const queries = unknownAmong(toldQueries(page), [...parameters, ...shown]).map(goingTo("query"));
  const headers = readHeaders(headerSections(page), report);
  return [
    // A page may tabulate a parameter again for each of its routes.
    ...distinctBy([...parameters, ...queries], ({ in: place, name }) => `${place} ${name.toLowerCase()}`),
    ...[...headers, ...unknownAmong(toldHeaders(page), headers)].map(goingTo("header")),
  ];
}

function goingTo(place: Parameter["in"]): (row: PropertyDraft) => ParameterDraft {
  return (row) => ({ ...row, in: place });
}

/** Those of `told` that have no namesake among `known`. */
function unknownAmong(
  told: readonly PropertyDraft[],
  known: readonly { readonly name: string }[],
): readonly PropertyDraft[] {
  const names = new Set(known.map(({ name }) => name.toLowerCase()));
  return told.filter(({ name }) => !names.has(name.toLowerCase()));
}

export function headerSections(page: Page): readonly Section[] {
  return outsideExamples(page, "requestHeaders");
}

// "URI parameters" may be of the path or of the query: the words above the table say which, or a path that has no place for more.
function isOfQuery(section: Section, isWholePath: boolean): boolean {
  const isOfUri = section.role === "pathParameters" && !/\b(?:path|route)\b/i.test(section.heading?.text ?? "");
  return isOfUri && (isWholePath || paragraphsOf(section).some(speaksOfQuery));
}

function speaksOfQuery({ text }: Paragraph): boolean {
  return /\bquery (?:string )?parameters?\b/i.test(text.text);
}

function outsideExamples(page: Page, role: SectionRole): readonly Section[] {
  return sectionsOf(page, role).filter((section) => !isWithin(section, "example"));
}
