import type { Api, Enumeration, Resource } from "../model/api.js";
import { readExamples, type ExampleDraft } from "../model/read-examples.js";
import { createTypeGraph, type TypeGraph } from "../model/type-graph.js";
import { namespaceOf } from "../model/type-name.js";
import type { Annotation, Page } from "../page/page.js";
import type { Library } from "../source/library.js";
import type { Origin } from "../source/source.js";
import { createSuggester, type Suggester } from "./suggester.js";

/** What the rules look at: the API, the pages that it was read from, and what several rules ask of both. */
export interface RuleContext {
  readonly api: Api;
  readonly pages: readonly Page[];
  readonly library: Library;
  readonly graph: TypeGraph;
  /** The type called `name`, in any case and with or without the default namespace. */
  readonly typeNamed: (name: string) => Resource | Enumeration | undefined;
  readonly suggest: Suggester;
  /** The page at `path`, or undefined where it is none that was read. */
  readonly pageAt: (path: string) => Page | undefined;
  /** The requests of `page` with their responses, as written. */
  readonly examplesOn: (page: Page) => readonly ExampleDraft[];
  /** The annotation of the response at `origin`. */
  readonly annotationOf: (origin: Origin) => Annotation | undefined;
}

/** Makes the context of one run. */
export function createContext(api: Api, pages: readonly Page[], library: Library): RuleContext {
  const byPath = new Map(pages.map((page) => [page.source.path, page]));
  const types = [...api.resources.values(), ...api.enumerations.values()];
  const byName = new Map(types.map((type) => [type.id.toLowerCase(), type]));
  const examples = new Map(pages.map((page) => [page, readExamples(page).examples]));
  const responses = [...examples.values()].flat().flatMap((example) => example.responses);
  const annotations = new Map(responses.map(({ message, annotation }) => [message.origin, annotation]));
  return {
    api,
    pages,
    library,
    graph: createTypeGraph(api.resources, api.enumerations),
    typeNamed: (name) => byName.get((namespaceOf(name) ? name : `${api.namespace}.${name}`).toLowerCase()),
    suggest: createSuggester(),
    pageAt: (path) => byPath.get(path),
    examplesOn: (page) => examples.get(page) ?? [],
    annotationOf: (origin) => annotations.get(origin),
  };
}
