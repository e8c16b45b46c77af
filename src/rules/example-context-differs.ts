import type { TypeId } from "../model/api.js";
import { type ExampleBody, type ExampleResponse, jsonOf } from "../model/example.js";
import { hostOf, pathOf } from "../model/paths/request-path.js";
import { resourceOfMany } from "../model/response.js";
import type { TypeGraph } from "../model/types/type-graph.js";
import { typeNameInValue } from "../model/types/type-name.js";
import { memberOf } from "../source/json-node.js";
import type { Origin } from "../source/source.js";
import { groupBy } from "../util/group-by.js";
import { guid } from "../util/guid.js";
import type { RuleContext } from "./context.js";
import { isKeyUnknown } from "./helpers/key-unknown.js";
import { namesRefusedIn } from "./helpers/names-refused.js";
import { ownExamples } from "./helpers/own-examples.js";
import { responsesTrusted } from "./helpers/type-clash.js";
import { alsoAt, sameOnPage } from "./helpers/related.js";
import { defineRule } from "./rule.js";

/** An answer in an example whose `@odata.context` names another type than its page, one entity above many, or another host than is asked. */
export const exampleContextDiffers = defineRule({
  code: "example-context-differs",
  check(context, report) {
    const sets = setsIn(context);
    const hosts: ContextHost[] = [];
    const answers = ownExamples(context).flatMap((example) =>
      responsesTrusted(example, context).map((response) => ({ request: example.request, response })),
    );
    for (const [response, [{ request }, ...others]] of groupBy(answers, (answer) => answer.response)) {
      const { content, body } = response;
      const written = memberOf(jsonOf(body), "@odata.context");
      if (written?.kind !== "string" || content.kind !== "json") continue;
      const expected =
        typeExpected(written.value, response, context) ??
        setExpected(written.value, response, sets, context) ??
        // What answers several requests may be meant for any of them.
        (others.length === 0 ? keyExpected(written.value, request.target) : undefined) ??
        manyExpected(written.value, isList(body) && content.collection);
      if (expected !== undefined) report(written.origin, { written: afterHash(written.value), expected });
      const host = hostAlone(written.value);
      const asked = [{ request }, ...others].map((answer) => hostAlone(answer.request.baseUrl));
      if (expected === undefined && host !== undefined) hosts.push({ host, asked, origin: written.origin });
    }
    const isUsual = usualHosts(hosts);
    const elsewhere = hosts.filter(
      ({ host, asked }) =>
        !isUsual(host) && !asked.some((other) => other !== undefined && isOf(host, other)) && asked.every(isUsual),
    );
    for (const [{ host, asked, origin }, ...others] of sameOnPage(elsewhere, (one) => [one.host])) {
      report(origin, { written: host, expected: asked.find(isUsual) ?? "" }, alsoAt(others));
    }
  },
});

/** The host of `url`, whatever its scheme; undefined where a placeholder stands in it. */
function hostAlone(url: string | undefined): string | undefined {
  return /^https?:\/\/(\w[\w-]*(?:\.[\w-]+)*(?::\d+)?)$/.exec(hostOf(url) ?? "")?.[1];
}

/** True for `asked` itself, and for what answers for it in a region, `eu.api.callisto.example`. */
function isOf(host: string, asked: string): boolean {
  return `.${host}`.endsWith(`.${asked}`);
}

/** Where a context comes from, and whom the requests ask that it is shown in the answer to. */
interface ContextHost {
  readonly host: string;
  readonly asked: readonly (string | undefined)[];
  readonly origin: Origin;
}

/** Tells the hosts that contexts come from where they are asked: of one that never is asked the whole API's may come. */
function usualHosts(contexts: readonly ContextHost[]): (host: string | undefined) => boolean {
  const usual = new Set(contexts.flatMap(({ host, asked }) => (asked.includes(host) ? host : [])));
  return (host) => host !== undefined && usual.has(host);
}

/** `callisto.calls.call` of `…$metadata#Collection(callisto.calls.call)`: paths into the model say which sets, and not which types. */
const namedType = /#(?:Collection\()?#?([A-Za-z]\w*(?:\.[A-Za-z]\w*)+)\)?$/;

function typeExpected(written: string, response: ExampleResponse, context: RuleContext): string | undefined {
  const named = context.typeNamed(namedType.exec(written)?.[1] ?? "");
  return named && otherTypeIn(response, named.id, context);
}

/** The type of what is answered, where that cannot be of `named`. */
function otherTypeIn({ content, body }: ExampleResponse, named: TypeId, context: RuleContext): TypeId | undefined {
  const { graph, typeNamed } = context;
  if (content.kind !== "json" || content.type.kind !== "resource") return undefined;
  const { id } = content.type;
  // Where the body names it as well, that is a finding.
  if (namesRefusedIn(body).some((name) => typeNamed(name)?.id === named)) return undefined;
  return graph.areKin(named, id) || graph.resource(id)?.inferred || isDerived(body, id, graph) ? undefined : id;
}

/**
 * True where `body` names its type, which it does where the context names one that this derives from, and no page says of `id`
 * from which.
 */
function isDerived(body: ExampleBody | undefined, id: TypeId, graph: TypeGraph): boolean {
  if (body?.kind !== "json" || graph.lineage(id).length > 1) return false;
  const list = memberOf(body.value, "value");
  return (list?.kind === "array" ? list.items : [body.value]).some((item) => typeNameInValue(item) !== undefined);
}

/** The types of the sets at the root of the API, by the name of each in lower case: what a GET of it answers with. */
function setsIn({ api }: RuleContext): ReadonlyMap<string, EntitySet> {
  return new Map(
    api.routes.flatMap(({ method, path: { segments }, operations }): readonly (readonly [string, EntitySet])[] => {
      const [segment, ...more] = segments;
      if (method !== "GET" || segment?.kind !== "literal" || more.length > 0) return [];
      const contents = operations.flatMap(({ responses }) => responses.map(({ content }) => content));
      const [type, ...others] = new Set(contents.flatMap((content) => resourceOfMany(content) ?? []));
      return type === undefined || others.length > 0
        ? []
        : [[segment.name.toLowerCase(), { name: segment.name, type }]];
    }),
  );
}

interface EntitySet {
  readonly name: string;
  readonly type: TypeId;
}

function setExpected(
  written: string,
  response: ExampleResponse,
  sets: ReadonlyMap<string, EntitySet>,
  context: RuleContext,
): string | undefined {
  const [, name = "", suffix = ""] = /#(\w+)(\/\$entity)?$/.exec(written) ?? [];
  const set = sets.get(name.toLowerCase());
  const type = set && otherTypeIn(response, set.type, context);
  if (type === undefined) return undefined;
  const meant = [...sets.values()].find((other) => other.type === type)?.name;
  return meant === undefined ? type : meant + suffix;
}

/** `users('17')` for `users('18')`, where `target` leads through the set by a key of the same form. */
function keyExpected(written: string, target: string): string | undefined {
  const [whole = "", set = "", key = ""] = /#(\w+)\('([^']*)'\)/.exec(written) ?? [];
  const segments = (pathOf(target) ?? "").split("/");
  const asked = segments[segments.findIndex((segment) => segment.toLowerCase() === set.toLowerCase()) + 1] ?? "";
  if (
    ![key, asked].every((each) => guid.test(each) && !isKeyUnknown(each)) ||
    key.toLowerCase() === asked.toLowerCase()
  )
    return undefined;
  return afterHash(written).replace(whole.slice(1), `${set}('${asked}')`);
}

// One object where many are announced is a finding of its own.
function isList(body: ExampleBody | undefined): boolean {
  return memberOf(jsonOf(body), "value")?.kind === "array";
}

function manyExpected(written: string, isMany: boolean): string | undefined {
  const entity = "/$entity";
  return isMany && written.endsWith(entity) ? afterHash(written).slice(0, -entity.length) : undefined;
}

function afterHash(context: string): string {
  return context.slice(context.indexOf("#") + 1);
}
