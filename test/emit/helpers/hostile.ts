import type { Api } from "../../../src/model/api.js";
import { aHeader, anExample, aResponse, jsonExample, jsonNode, textExample } from "./example.js";
import {
  aMember,
  anApi,
  anEnumeration,
  anOperation,
  answers,
  aParameter,
  aProperty,
  aResource,
  at,
  enumeration,
  jsonBody,
  resource,
  text,
} from "./model.js";
import { hostileStrings } from "./strings.js";

const type = { kind: "json", type: resource("call"), collection: false } as const;
const everything = Object.fromEntries(hostileStrings.map((name) => [name, name]));

/** An operation in which `name` stands wherever a page's text can. */
function hostileOperation(name: string, index: number): ReturnType<typeof anOperation> {
  return {
    ...anOperation(`page-${index}`, []),
    id: `api/${name}`,
    title: name,
    description: name,
    area: name,
    deprecated: name,
    permissions: [{ kind: name, scopes: [name], note: name, origin: at(name) }],
    routes: ["POST", "GET"].map((method) => ({
      method,
      path: {
        segments: [
          { kind: "literal", name: name || "empty" },
          { kind: "key", parameter: name },
          { kind: "literal", name: "then" },
          {
            kind: "function",
            name: name || "empty",
            arguments: [{ name, parameter: undefined, literal: name, quoted: true }],
          },
        ],
      },
      query: [],
      origin: at(name),
    })),
    parameters: [
      aParameter("query", name, { description: name }),
      aParameter("header", name, { description: name, deprecated: name }),
      aParameter("function", name, { description: name }),
    ],
    body: jsonBody(resource("call"), [aProperty(name, text, { description: name })]),
    responses: answers(resource("call")),
    origin: at(name),
  };
}

const operations = hostileStrings.map(hostileOperation);
const send = anOperation("send", ["POST /calls/{callId}/top(of='{of}',n={n})"], {
  body: jsonBody(resource("call")),
  responses: answers(resource("call")),
});

const everyName = anOperation("every", ["POST /every/{id}", "GET /every/{id}"], {
  parameters: hostileStrings
    .flatMap((name) => [aParameter("query", name), aParameter("header", name)])
    .concat(aParameter("query", "x")),
  body: jsonBody(
    undefined,
    hostileStrings.map((name) => aProperty(name)),
  ),
  responses: answers(resource("call")),
});

/** An API in which every text of a page is one of the hostile strings. */
export const hostileApi: Api = anApi({
  resources: [
    aResource(
      "call",
      hostileStrings.map((name) => aProperty(name, { kind: "values", values: [name, "other"] }, { description: name })),
      { description: hostileStrings.join(" "), deprecated: hostileStrings.join("\n") },
    ),
    ...hostileStrings.map((name, index) =>
      aResource(name, [aProperty("state", enumeration(name))], {
        id: `${name}.${index}${name}`,
        area: name,
        base: "contoso.meet.call",
        origins: [at(name)],
      }),
    ),
  ],
  enumerations: hostileStrings.map((name, index) =>
    anEnumeration(name, [aMember(name, name), `${name}\\`, "other"], {
      id: `e${index}.${name}`,
      description: name,
      area: name,
      deprecated: name,
      origins: [at(name)],
    }),
  ),
  operations: [...operations, send, everyName],
  examples: [
    ...hostileStrings.map((name) =>
      anExample(send, "POST /calls/{callId}/top(of='{of}',n={n})", {
        title: name,
        values: { callId: `k${name}`, of: { text: name, quoted: true }, n: name },
        request: {
          body: jsonExample(everything),
          headers: [aHeader("X-Note", "`${injected}` */ \"'")],
          query: [{ name, value: name }],
        },
        responses: [
          aResponse(200, type, jsonExample(everything)),
          aResponse(200, { kind: "unknown" }, textExample(`x${name}`)),
        ],
        origin: at(name),
      }),
    ),
    // What is left out of a literal, TypeScript takes from what every object has.
    anExample(send, "POST /calls/{callId}/top(of='{of}',n={n})", {
      title: "nothing",
      values: { callId: "1", of: { text: "a", quoted: true }, n: "1" },
      request: { body: jsonExample({}) },
      responses: [aResponse(200, type, jsonExample({}))],
    }),
    ...["POST", "GET"].map((method) =>
      anExample(everyName, `${method} /every/{id}`, {
        title: `${method} nothing of every name`,
        notes: hostileStrings.join("\n\n"),
        values: { id: "1" },
        request: {
          body: method === "POST" ? jsonExample({}) : undefined,
          headers: [aHeader("X-Note", "a")],
          query: [{ name: "x", value: "a" }],
        },
        responses: [aResponse(200, type, jsonExample({}))],
      }),
    ),
  ],
  webhooks: hostileStrings.map((name) => ({
    kind: "webhook",
    method: name,
    target: name,
    type: resource("call"),
    examples: [
      { title: name, notes: name, headers: [], payload: jsonNode(everything), contradictions: [], origin: at(name) },
    ],
  })),
});
