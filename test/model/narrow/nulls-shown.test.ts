import { expect, test } from "vitest";
import { resolveConfig } from "../../../src/config/resolve.js";
import { buildApi } from "../../../src/model/build.js";
import { readPages } from "../../../src/read-pages.js";
import { libraryOfPages, type Pages } from "../../helpers/api.js";
import { httpFence, operationPage } from "../../helpers/operation-page.js";
import { resourcePage } from "../../helpers/resource-page.js";
import { toldTypes } from "../../helpers/told-types.js";

function typesOf(pages: Pages, include: string, ids: readonly string[]): readonly unknown[] {
  const library = libraryOfPages(pages);
  const config = resolveConfig({ input: "docs", include: [include] });
  const {
    pages: read,
    report,
    beyond,
  } = readPages(
    library,
    config,
    () => {},
    () => {},
  );
  return toldTypes(buildApi(read, report, beyond), ids);
}

const pages = {
  "api/call-get.md": operationPage({
    title: "Get call",
    routes: "GET /calls/{id}",
    response: "If successful, this method returns a `200 OK` response code and a [call](../resources/call.md) object.",
  }),
  "api/room-list.md": operationPage({
    title: "List rooms",
    routes: "GET /rooms",
    response:
      "If successful, this method returns a `200 OK` response code and a collection of [room](../resources/room.md) objects.",
    example: [
      httpFence("GET https://api.contoso.com/v1.0/rooms"),
      httpFence(
        "HTTP/1.1 200 OK",
        '{ "value": [{ "busy": { "line": null, "mood": null }, "other": { "line": null } }] }',
      ),
    ].join("\n\n"),
  }),
  "api/tape-get.md": operationPage({ title: "Get tape", routes: "GET /tapes/{id}", response: "It says `200 OK`." }),
  "resources/call.md": resourcePage({ properties: ["line | String | The line.", "mood | String | Not nullable."] }),
  "resources/room.md": resourcePage({
    title: "room resource type",
    properties: ["busy | [call](call.md) | Now.", "tapes | [tape](tape.md) collection | All."],
  }),
  "resources/tape.md": resourcePage({ title: "tape resource type", properties: ["line | String | The line."] }),
};

/** The type of a call, whose line may be null. */
function callOf(id: string): object {
  return { id, base: undefined, properties: ["line: String | null", "mood: String"], members: undefined };
}

test("what examples of a page that is left out show null of a type may be so, wherever they hold it", () => {
  const ids = ["api.call"];
  const call = callOf("api.call");
  expect(typesOf(pages, "api/call-get.md", ids)).toEqual([call]);
  expect(typesOf(pages, "**", ids)).toEqual([call]);
});

test("an object of other names than the types have shows nothing of them", () => {
  const other = pages["api/room-list.md"].replace(
    '"line": null, "mood"',
    '"line": null, "width": 1, "height": 2, "mood"',
  );
  const ids = ["api.call"];
  const call = callOf("api.call");
  expect(typesOf({ ...pages, "api/room-list.md": other }, "api/call-get.md", ids)).toEqual([call]);
  const strange = other.replace('"height"', '"depth": 3, "height"').replace('"other": { "line": null }', '"other": {}');
  const told = { ...call, properties: ["line: String", "mood: String"] };
  expect(typesOf({ ...pages, "api/room-list.md": strange }, "api/call-get.md", ids)).toEqual([told]);
});

test("names that have no namespace stand in the one that the whole reference names most", () => {
  const named = {
    ...pages,
    "api/call-get.md": `${pages["api/call-get.md"]}\n<!-- { "blockType": "response", "@odata.type": "contoso.calls.call" } -->\n${httpFence("HTTP/1.1 200 OK", "{}")}`,
    "resources/room.md": pages["resources/room.md"].replace("\n\n", "\n\nNamespace: contoso.rooms\n\n"),
    "resources/tape.md": `${pages["resources/tape.md"]}\n<!-- { "blockType": "resource", "@odata.type": "contoso.rooms.tape" } -->\n\`\`\`json\n{}\n\`\`\`\n`,
  };
  const ids = ["contoso.rooms.call"];
  const call = callOf("contoso.rooms.call");
  expect(typesOf(named, "**", ids)).toEqual([call]);
  expect(typesOf(named, "api/call-get.md", ids)).toEqual([call]);
});
