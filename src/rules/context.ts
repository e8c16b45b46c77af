import type { Api, Enumeration, Resource } from "../model/api.js";
import { fragmentOf, type Operation } from "../model/operation.js";
import { operationsApart } from "../model/operations/operations-apart.js";
import { createTypeGraph, type TypeGraph } from "../model/types/type-graph.js";
import { qualify } from "../model/types/type-name.js";
import type { Annotation, Page } from "../page/page.js";
import type { Library } from "../source/library.js";
import type { Origin } from "../source/source.js";
import { memoize } from "../util/memoize.js";
import { createPageParts, type PageParts } from "./helpers/page-parts.js";
import { createSuggester, type Suggester } from "./helpers/suggester.js";

/** An API and where it was read. */
export interface Reference {
  readonly api: Api;
  readonly pages: readonly Page[];
  /** Further pages, which were read for their types alone: others may lead there. */
  readonly typePages?: readonly Page[];
  readonly library: Library;
}

/** What the rules look at: the API, the pages that it was read from, and what several rules ask of both. */
export interface RuleContext extends PageParts, Required<Reference> {
  readonly graph: TypeGraph;
  readonly suggest: Suggester;
  /** The type called `name`, in any case and with or without the default namespace. */
  readonly typeNamed: (name: string) => Resource | Enumeration | undefined;
  /** The page at `path`, or undefined where it is none that was read. */
  readonly pageAt: (path: string) => Page | undefined;
  /** What is about `operation` of the page that documents it: all of it, but where the page documents several. */
  readonly pageOf: (operation: Operation) => Page | undefined;
  /** The annotation above the message at `origin`. */
  readonly annotationOf: (origin: Origin) => Annotation | undefined;
}

/** Makes the context of one run. */
export function createContext({ api, pages, typePages = [], library }: Reference): RuleContext {
  const parts = createPageParts();
  const byPath = new Map([...pages, ...typePages].map((page) => [page.source.path, page]));
  const pageAt = (path: string): Page | undefined => byPath.get(path);
  const types = [...api.resources.values(), ...api.enumerations.values()];
  const byName = new Map(types.map((type) => [type.id.toLowerCase(), type]));
  const annotations = new Map(
    pages
      .flatMap(parts.codeOn)
      .flatMap(({ messages, annotation }) => messages.map(({ origin }) => [origin, annotation])),
  );
  return {
    ...parts,
    api,
    pages,
    typePages,
    library,
    graph: createTypeGraph(api.resources, api.enumerations),
    suggest: createSuggester(),
    typeNamed: (name) => byName.get(qualify(name, api.namespace).toLowerCase()),
    pageAt,
    pageOf: createPartFinder(pageAt),
    annotationOf: (origin) => annotations.get(origin),
  };
}

function createPartFinder(pageAt: RuleContext["pageAt"]): RuleContext["pageOf"] {
  // What several rules ask of a part is known by the part.
  const partsOf = memoize(operationsApart);
  return (operation) => {
    const page = pageAt(operation.origin.source.path);
    const fragment = fragmentOf(operation);
    if (!page || fragment === "") return page;
    return partsOf(page).find(({ anchor }) => `#${anchor}` === fragment)?.page ?? page;
  };
}
