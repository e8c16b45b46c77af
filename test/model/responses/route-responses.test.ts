import { expect, test } from "vitest";
import { formatPath } from "../../../src/model/paths/path-template.js";
import { responsesOn } from "../../../src/model/responses/route-responses.js";
import { createTypeGraph } from "../../../src/model/types/type-graph.js";
import { apiOf } from "../../helpers/api.js";
import { httpFence, operationPage } from "../../helpers/operation-page.js";
import { resourcePage } from "../../helpers/resource-page.js";
import { sketchContent } from "../../helpers/sketch-api.js";

const resources = {
  "resources/person.md": resourcePage({ title: "person resource type", properties: ["name | String |"] }),
  "resources/caller.md": resourcePage({
    title: "caller resource type",
    introduction: "Inherits from [person](person.md).",
    properties: ["number | String |"],
  }),
  "resources/settings.md": resourcePage({
    title: "settings resource type",
    properties: [
      "language | String |",
      "tune | Stream |",
      "hours | String collection |",
      "host | [person](person.md) |",
    ],
  }),
};

/** What a page answers on each of its routes, by route. */
function answersOn(
  routes: readonly string[],
  response: string,
  example?: string,
  pages: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  const page = operationPage({ routes: routes.join("\n"), response, ...(example ? { example } : {}) });
  const api = apiOf({ "api/page.md": page, ...resources, ...pages });
  const graph = createTypeGraph(api.resources, api.enumerations);
  return Object.fromEntries(
    api.operations.flatMap((operation) =>
      operation.routes.map((route) => [
        formatPath(route.path),
        responsesOn(operation, route, graph)
          .map(({ status, content }) => `${status} ${sketchContent(content)}`)
          .join(),
      ]),
    ),
  );
}

const returns = (what: string): string =>
  `This method returns a \`200 OK\` response code and ${what} in the response body.`;

/** A request and what it is answered. */
const exchange = (request: string, status: string, body?: string): string =>
  `${httpFence(request)}\n${httpFence(`HTTP/1.1 ${status}`, body)}\n`;

test("what is got is answered as its examples show, and so are changes, where those of the others show other successes", () => {
  const routes = ["GET /settings/tune", "PUT /settings/tune/{id}", "DELETE /settings/tunes"];
  const said = "When you get it, `200 OK` and a [person](../resources/person.md), otherwise `204 No Content`.";
  const shown =
    exchange("GET /settings/tune", "200 OK", '{ "name": "Ann" }') + exchange("PUT /settings/tune/1", "204 No Content");
  expect(answersOn(routes, said, shown)).toEqual({
    "/settings/tune": "200 api.person",
    "/settings/tune/{tuneId}": "204 none",
    "/settings/tunes": "204 none",
  });
  const changes = ["PATCH /settings/tune", ...routes.slice(1)];
  expect(answersOn(changes, said, shown.replace("GET", "PATCH"))).toEqual({
    "/settings/tune": "200 api.person,204 none",
    "/settings/tune/{tuneId}": "200 api.person,204 none",
    "/settings/tunes": "200 api.person,204 none",
  });
  // What creates may answer as what is got does, where there was one.
  const upsert = "`201 Created` or `200 OK` and a [person](../resources/person.md) each.";
  const created = shown.replace("204 No Content", "201 Created");
  expect(answersOn(routes.slice(0, 2), upsert, created)).toEqual({
    "/settings/tune": "200 api.person",
    "/settings/tune/{tuneId}": "201 api.person,200 api.person",
  });
  // A status that the page does not tell is no other answer of the method.
  expect(answersOn(routes, returns("a [person](../resources/person.md)"), shown)).toEqual({
    "/settings/tune": "200 api.person",
    "/settings/tune/{tuneId}": "200 api.person",
    "/settings/tunes": "200 api.person",
  });
});

test("a cast answers with the type that it names", () => {
  expect(
    answersOn(
      ["GET /people", "GET /people/api.caller"],
      returns("a collection of [person](../resources/person.md) objects"),
    ),
  ).toEqual({ "/people": "200 collection of api.person", "/people/api.caller": "200 collection of api.caller" });
});

test("a cast names its type behind an alias of the namespace as well", () => {
  const people = returns("a collection of [person](../resources/person.md) objects");
  const annotation = { "@odata.type": "callisto.api.caller" };
  const caller = resourcePage({ title: "caller resource type", annotation, json: "{}" });
  const routes = ["GET /people/api.caller", "GET /people/callisto.api.caller", "GET /people/api.guest"];
  expect(answersOn(routes, people, undefined, { "resources/caller.md": caller })).toEqual({
    "/people/api.caller": "200 collection of callisto.api.caller",
    "/people/callisto.api.caller": "200 collection of callisto.api.caller",
    "/people/api.guest": "200 collection of callisto.api.person",
  });
});

test("the name of a property behind another route of the page answers with that property", () => {
  expect(
    answersOn(
      ["", "/language", "/tune", "/hours", "/host"].map((end) => `GET /me/settings${end}`),
      returns("a [settings](../resources/settings.md) object"),
    ),
  ).toEqual({
    "/me/settings": "200 api.settings",
    "/me/settings/language": "200 value String",
    "/me/settings/tune": "200 binary application/octet-stream",
    "/me/settings/hours": "200 value String[]",
    "/me/settings/host": "200 api.person",
  });
});

test("the name of a property behind the key of one of those that a route of the page lists answers with that property", () => {
  const routes = ["", "/{id}/language", "/{id}/host", "/{id}/tapes", "/host"].map((end) => `GET /me/settings${end}`);
  expect(answersOn(routes, returns("a collection of [settings](../resources/settings.md) objects"))).toEqual({
    "/me/settings": "200 collection of api.settings",
    "/me/settings/{settingId}/language": "200 value String",
    "/me/settings/{settingId}/host": "200 api.person",
    "/me/settings/{settingId}/tapes": "200 collection of api.settings",
    "/me/settings/host": "200 collection of api.settings",
  });
});

test("the step of another method on the same path answers for itself", () => {
  const page = `${operationPage({ routes: "GET /people/{id}", response: returns("a [person](../resources/person.md) object") })}
## Delete one

### HTTP request

${httpFence("DELETE /people/{id}")}
### Response

It returns \`204 No Content\`.
`;
  const api = apiOf({ "api/page.md": page, ...resources });
  const graph = createTypeGraph(api.resources, api.enumerations);
  const answers = api.operations.flatMap((operation) =>
    operation.routes.map((route) => [
      route.method,
      responsesOn(operation, route, graph).map(({ status, content }) => `${status} ${sketchContent(content)}`),
    ]),
  );
  expect(answers).toEqual([
    ["GET", ["200 api.person"]],
    ["DELETE", ["204 none"]],
  ]);
});

test("$value answers with the bytes of which the page speaks beside the type, in a sentence or a section of its own", () => {
  const routes = ["GET /people/{id}", "GET /people/{id}/$value"];
  const expected = {
    "/people/{personId}": "200 api.person",
    "/people/{personId}/$value": "200 binary application/octet-stream",
  };
  const person = returns("a [person](../resources/person.md) object in the response body");
  const raw = "If you ask for the value, the response body has the raw contents of the picture.";
  expect(answersOn(routes, `${person} ${raw}`)).toEqual(expected);
  const picture = returns("binary data of the picture");
  expect(answersOn(routes, `${picture}\n\n${person}`)).toEqual(expected);
  expect(answersOn(routes, `### Of the picture\n\n${picture}\n\n### Of the person\n\n${person}`)).toEqual(expected);
});

test("$value and $count answer with the bare value", () => {
  expect(
    answersOn(
      ["GET /people", "GET /people/$count", "GET /people/{id}/$value"],
      returns("a collection of [person](../resources/person.md) objects"),
    ),
  ).toEqual({
    "/people": "200 collection of api.person",
    "/people/$count": "200 text text/plain",
    "/people/{personId}/$value": "200 unknown",
  });
});

test("$ref is answered with the addresses of entities", () => {
  const people = returns("a collection of [person](../resources/person.md) objects");
  expect(answersOn(["GET /people", "GET /people/$ref"], people)).toEqual({
    "/people": "200 collection of api.person",
    "/people/$ref":
      "200 collection of { @odata.id: String (required) — The address of the entity that is referred to. }",
  });
  expect(answersOn(["POST /people/$ref"], people)).toEqual({ "/people/$ref": "200 collection of api.person" });
});

test("what an example shows on one resource says nothing of another", () => {
  const example = [
    httpFence("GET /people/7?$expand=notes"),
    '<!-- { "blockType": "response", "@odata.type": "api.person" } -->',
    httpFence("HTTP/1.1 200 OK", '{ "name": "Ada" }'),
  ].join("\n");
  expect(
    answersOn(
      ["GET /people/{id}", "GET /me/people/{id}", "GET /rooms/{id}"],
      "The resource that is asked for.",
      example,
    ),
  ).toEqual({
    "/people/{personId}": "200 api.person",
    "/me/people/{personId}": "200 api.person",
    "/rooms/{roomId}": "200 unknown",
  });
});

test("what examples show on several resources is each one's own", () => {
  const shown = (target: string, type: string): string =>
    [
      httpFence(`GET ${target}`),
      `<!-- { "blockType": "response", "@odata.type": "${type}" } -->`,
      httpFence("HTTP/1.1 200 OK", "{}"),
    ].join("\n");
  const example = shown("/people/7", "api.person") + shown("/me/settings", "api.settings");
  expect(
    answersOn(["GET /people/{id}", "GET /me/settings", "GET /rooms/{id}"], "The resource that is asked for.", example),
  ).toEqual({
    "/people/{personId}": "200 api.person",
    "/me/settings": "200 api.settings",
    "/rooms/{roomId}": "200 unknown",
  });
});

test("a path that others of the page take further by key answers with many where examples show a list", () => {
  const asked = (target: string, json: string): string =>
    [httpFence(`GET ${target}`), httpFence("HTTP/1.1 200 OK", json)].join("\n");
  const one = asked("/people/7", '{ "name": "Ada" }');
  const many = asked("/people?$filter=name eq 'Ada'", '{ "value": [{ "name": "Ada" }] }');
  const routes = ["GET /people/{id}", "GET /people", "GET /me/people/{id}", "GET /me/people", "GET /guests/people"];
  const person = returns("a [person](../resources/person.md) object");
  expect(answersOn(routes, person, one + many)).toEqual({
    "/people/{personId}": "200 api.person",
    "/people": "200 collection of api.person",
    "/me/people/{personId}": "200 api.person",
    "/me/people": "200 collection of api.person",
    "/guests/people": "200 api.person",
  });
  const single = asked("/me/people", '{ "name": "Ada" }');
  expect(answersOn(routes, person, one + many + single)["/people"]).toBe("200 api.person");
  expect(answersOn(routes, person, one)["/people"]).toBe("200 api.person");
});

test("$value answers with what its own examples show", () => {
  const routes = ["GET /people/{id}", "GET /people/{id}/$value"];
  const person = returns("a [person](../resources/person.md) object");
  const asked = (end: string, answer: string): string => `${httpFence(`GET /people/7${end}`)}\n${httpFence(answer)}\n`;
  const one = `${httpFence("GET /people/7")}\n${httpFence("HTTP/1.1 200 OK", '{ "name": "Ada" }')}\n`;
  const valueOf = (answer: string): string | undefined =>
    answersOn(routes, person, one + asked("/$value", answer))["/people/{personId}/$value"];
  expect(valueOf("HTTP/1.1 200 OK\nContent-Type: text/plain\n\nBEGIN Ada")).toBe("200 text text/plain");
  expect(valueOf("HTTP/1.1 200 OK\nContent-Type: image/png\n\n{Bytes of the picture}")).toBe("200 binary image/png");
  expect(valueOf("HTTP/1.1 200 OK\nContent-Type: image/png")).toBe("200 binary image/png");
  expect(valueOf("HTTP/1.1 200 OK")).toBe("200 unknown");
  expect(valueOf('HTTP/1.1 200 OK\nContent-Type: application/json\n\n{ "name": "Ada" }')).toBe("200 unknown");
});

test("$value answers with what its examples show where no route line has it", () => {
  const example = `${httpFence("GET /people/7/$value")}\n${httpFence("HTTP/1.1 200 OK\nContent-Type: image/png")}`;
  const page = operationPage({
    routes: "GET /people/{id}",
    response: returns("a [person](../resources/person.md) object"),
    example,
  });
  const api = apiOf({ "api/page.md": page, ...resources });
  expect(api.operations[0]?.responses.map(({ bare }) => bare)).toEqual([{ kind: "binary", mediaType: "image/png" }]);
});
