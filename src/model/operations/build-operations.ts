import { groupBy } from "../../util/group-by.js";
import { buildBody } from "../bodies/build-body.js";
import { targetOf, type ExampleDraft } from "../examples/example-draft.js";
import type { Operation, Parameter, RefusedOption } from "../operation.js";
import { completeFunctions } from "../parameters/complete-functions.js";
import { placeParameters } from "../parameters/place-parameters.js";
import { queryAlwaysShown, queryShown } from "../parameters/query-shown.js";
import { pathsByMethod } from "../paths/match-path.js";
import { routesShown } from "../paths/routes-shown.js";
import { buildResponses } from "../responses/build-responses.js";
import type { ShownResponses } from "../responses/content-shown.js";
import { routeTaken } from "../responses/route-examples.js";
import { type OperationRoute, routeKey } from "../route.js";
import type { Linker } from "../types/link.js";
import type { TypeGraph } from "../types/type-graph.js";
import type { OperationDraft, StepDraft } from "./operation-draft.js";

export interface OperationSources {
  readonly draft: OperationDraft;
  readonly examples: readonly ExampleDraft[];
  /** The answers that its page shows and no example gets. */
  readonly described: ShownResponses;
  readonly linker: Linker;
  readonly graph: TypeGraph;
  /** The API's own; undefined where no example is of an absolute URL. */
  readonly host: string | undefined;
}

/** Links a draft, with the examples of its page as the tie-break for what its prose leaves open. */
export function buildOperation(sources: OperationSources): Operation {
  const { draft, examples, graph } = sources;
  const requests = examples.map(({ request }) => request.message);
  const gets = requests.filter(({ method }) => method.value.toUpperCase() === "GET");
  const documented = completeFunctions(draft.routes, {
    parameters: draft.parameters,
    targets: gets.map(({ target }) => target.value),
  });
  const routes = [...documented, ...routesShown(documented, examples, graph)];
  const stepOf = createStepFinder(draft);
  const main = routes.filter((route) => !stepOf(route));
  const responses = buildResponses({ ...sources, response: draft.response, routes: main });
  const parameters = buildParameters(sources, routes);
  return {
    kind: "operation",
    id: draft.id,
    title: draft.title,
    description: draft.description,
    area: draft.area,
    deprecated: draft.deprecated,
    permissions: draft.permissions,
    routes: draft.steps.length === 0 ? routes : withStepAnswers(routes, stepOf, sources),
    parameters,
    permissionDemands: draft.permissionNotes.demands,
    permissionNotes: draft.permissionNotes.notes,
    queryNotes: draft.queryNotes,
    bodyNotes: draft.body.notes,
    queryRefusal: draft.queryRefusal,
    refusedOptions: withoutDocumented(draft.refusedOptions, parameters),
    body: buildBody({ ...sources, responses }),
    responses,
    responseNotes: draft.responseNotes,
    furtherNotes: draft.furtherNotes,
    origin: draft.origin,
  };
}

// Routes that examples complete are other objects, on the same paths. One that the page lists as its own as well, a step shows
// a use of.
function createStepFinder({ routes, steps }: OperationDraft): (route: OperationRoute) => StepDraft | undefined {
  const inSteps = new Set(steps.flatMap((step) => step.routes));
  const own = new Set(routes.filter((route) => !inSteps.has(route)).map(routeKey));
  const byRoute = new Map(steps.flatMap((step) => step.routes.map((route) => [routeKey(route), step] as const)));
  return (route) => (own.has(routeKey(route)) ? undefined : byRoute.get(routeKey(route)));
}

function withStepAnswers(
  routes: readonly OperationRoute[],
  stepOf: (route: OperationRoute) => StepDraft | undefined,
  sources: OperationSources,
): readonly OperationRoute[] {
  const templates = pathsByMethod(routes);
  const byPath = groupBy(sources.examples, (example) => routeTaken(example, templates));
  return routes.map((route) => {
    const step = stepOf(route);
    const examples = byPath.get(route.path) ?? [];
    const answers = step
      ? buildResponses({ ...sources, response: step.response, routes: [route], examples, described: [] })
      : [];
    // A step that says nothing of them answers as the page says.
    return answers.length > 0 ? { ...route, answers } : route;
  });
}

function buildParameters(
  { draft, examples, linker }: OperationSources,
  routes: readonly OperationRoute[],
): readonly Parameter[] {
  const targets = examples.map(targetOf);
  const tabulated = placeParameters(draft.parameters, { routes, targets }).flatMap(
    ({ parameter, place }): readonly Parameter[] => {
      if (place === undefined) return [];
      const { name, required, deprecated, values, origin } = parameter;
      const { type, description, limits, default: value } = linker.linkProperty(parameter, draft.page.source.path);
      return [
        {
          kind: "parameter",
          name,
          in: place,
          // Of a property a lone value is as often one among others; a header's row tells the one to send.
          type: place === "header" && values.length > 0 ? { kind: "values", values } : type,
          required,
          description,
          deprecated,
          origin,
          ...(limits ? { limits } : {}),
          ...(value === undefined ? {} : { default: value }),
        },
      ];
    },
  );
  const query = tabulated.filter((parameter) => parameter.in === "query");
  const always = queryAlwaysShown(draft.routes);
  // A table that marks some parameters says of the others that they can be left out, whatever the line shows.
  const isMarked = tabulated.some(({ in: place, required }) => place !== "header" && required);
  const free = new Set(draft.parameters.flatMap(({ unrequired, origin }) => (unrequired ? [origin] : [])));
  const inLine = (parameter: Parameter): Parameter =>
    parameter.in === "query" && always.has(parameter.name.toLowerCase()) && !free.has(parameter.origin)
      ? { ...parameter, required: true }
      : parameter;
  return [...(isMarked ? tabulated : tabulated.map(inLine)), ...queryShown(draft, query).map(inLine)];
}

// A row, or a route line, is about the one option.
function withoutDocumented(
  options: readonly RefusedOption[],
  parameters: readonly Parameter[],
): readonly RefusedOption[] {
  if (options.length === 0) return options;
  const documented = new Set(
    parameters.flatMap(({ in: place, name }) => (place === "query" ? name.toLowerCase() : [])),
  );
  return options.filter(({ name }) => !documented.has(name));
}
