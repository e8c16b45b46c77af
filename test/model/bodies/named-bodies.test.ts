import { expect, test } from "vitest";
import { apiOf, type Pages } from "../../helpers/api.js";
import { httpFence, operationPage } from "../../helpers/operation-page.js";
import { resourcePage } from "../../helpers/resource-page.js";
import { sketchBody } from "../../helpers/sketch-api.js";

const resources: Pages = {
  "resources/call.md": resourcePage({ properties: ["id | String |"] }),
  "resources/groupCall.md": resourcePage({
    title: "groupCall resource type",
    properties: ["seats | Int32 |"],
    annotation: { "@odata.type": "api.groupCall", baseType: "api.call" },
    json: "{}",
  }),
  "resources/tape.md": resourcePage({ title: "tape resource type", properties: ["length | Int32 |"] }),
};

/** A page on a POST to `route` of what its only example says to be a `type`, with one row and, perhaps, a link. */
function posting(route: string, type: string, row: string, link = ""): string {
  return operationPage({
    routes: `POST ${route}`,
    body: `${link}\n\n| Property | Type |\n|:--|:--|\n| ${row} | Int32 |\n`,
    example: httpFence(`POST ${route}`, `{ "@odata.type": "#api.${type}", "${row}": 1 }`),
  });
}

function getting(route: string, type: string): string {
  return operationPage({ routes: `GET ${route}`, response: `Returns a [${type}](../resources/${type}.md) object.` });
}

/** The first lines of the bodies of all POSTs. */
function bodiesOf(pages: Pages): readonly string[] {
  const { operations } = apiOf({ ...resources, ...pages });
  const bodies = operations.map(({ body }) => sketchBody(body)[0] ?? "");
  return bodies.filter((body) => body !== "body none");
}

test("a body must say its name where its route is read as a base type", () => {
  expect(
    bodiesOf({
      "api/call-get.md": getting("/calls", "call"),
      "api/groupcall-post.md": posting("/calls", "groupCall", "seats"),
      "api/groupcall-dial.md": posting("/calls", "groupCall", "tone"),
    }),
  ).toEqual(["body named api.groupCall!", "body api.groupCall named api.groupCall!"]);
});

test("so must those of a route that takes bodies of several types, whether linked or named", () => {
  const link = "Supply a [groupCall](../resources/groupCall.md) object.";
  expect(
    bodiesOf({
      "api/groupcall-post.md": posting("/things", "groupCall", "seats", link),
      "api/tape-post.md": posting("/things", "tape", "length"),
    }),
  ).toEqual(["body api.groupCall named api.groupCall!", "body api.tape named api.tape!"]);
});

test("where nothing else can stand, the type of a body is enough", () => {
  expect(
    bodiesOf({
      "api/tape-get.md": getting("/tapes", "tape"),
      "api/tape-post.md": posting("/tapes", "tape", "length"),
      "api/tape-wind.md": posting("/tapes/wind", "tape", "speed"),
    }),
  ).toEqual(["body api.tape", "body named api.tape"]);
});
