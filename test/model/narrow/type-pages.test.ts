import { expect, test } from "vitest";
import type { Api } from "../../../src/model/api.js";
import { buildApi } from "../../../src/model/build.js";
import { withNeededTypes } from "../../../src/model/narrow/needed-types.js";
import { createTexts } from "../../../src/model/narrow/texts.js";
import { readOthers } from "../../../src/model/narrow/type-pages.js";
import { parsePage } from "../../../src/page/parse.js";
import { placeOf } from "../../../src/source/source.js";
import { libraryOfPages, type Pages } from "../../helpers/api.js";
import { httpFence, operationPage } from "../../helpers/operation-page.js";
import { resourcePage } from "../../helpers/resource-page.js";
import { sketchEnumeration, sketchResource } from "../../helpers/sketch-api.js";

interface Narrowed {
  /** The pages that were read for their types. */
  readonly read: readonly string[];
  /** Those that were looked at for it. */
  readonly parsed: readonly string[];
  readonly types: readonly string[];
}

/** What is read of `pages` where `included` are asked for. */
function narrow(pages: Pages, ...included: readonly string[]): Narrowed {
  const library = libraryOfPages(pages);
  const isIncluded = ({ path }: { readonly path: string }): boolean => included.includes(path);
  const parsed: string[] = [];
  const whole = library.sources.filter(isIncluded).map((source) => parsePage(source, library, () => {}));
  const { typePages } = readOthers({
    pages: whole,
    others: library.sources.filter((source) => !isIncluded(source)),
    textsOf: createTexts(library),
    parse: (source) => {
      parsed.push(source.path);
      return parsePage(source, library, () => {});
    },
  });
  const { resources, enumerations } = withNeededTypes(
    buildApi(whole, () => {}, { typePages }),
    new Set(whole.map(({ source }) => source)),
  );
  return {
    read: typePages.map(({ source }) => source.path),
    parsed: parsed.toSorted(),
    types: [
      ...[...resources.values()].flatMap(sketchResource),
      ...[...enumerations.values()].flatMap(sketchEnumeration),
    ],
  };
}

const getCall = operationPage({
  title: "Get call",
  routes: "GET /calls/{id}",
  response: "If successful, this method returns a `200 OK` response code and a [call](../resources/call.md) object.",
});

test("of what is left out of pages that were read for their types, that counts which stands beside a needed one", () => {
  const label = "### Label\n\n| Property | Type | Description |\n|:---|:---|:---|\n| colour | String | |\n";
  const withLabel = (title: string): string =>
    resourcePage({ title, properties: ["id | String |"], json: '{ "id": "String" }' }).replace(
      "## JSON",
      `${label}\n## JSON`,
    );
  const library = libraryOfPages({
    "api/call-get.md": getCall,
    "resources/call.md": withLabel("call resource type"),
    "resources/room.md": withLabel("room resource type"),
  });
  const [whole, ...typePages] = library.sources.map((source) => parsePage(source, library, () => {}));
  if (!whole) throw new TypeError("No page");
  const api = buildApi([whole], () => {}, { typePages });
  const placesIn = ({ omissions }: Pick<Api, "omissions">): readonly string[] =>
    omissions.map(({ subject }) => placeOf(subject.origin));
  expect(placesIn(api)).toEqual(["resources/call.md:13:3", "resources/room.md:13:3"]);
  expect(placesIn(withNeededTypes(api, new Set([whole.source])))).toEqual(["resources/call.md:13:3"]);
});

test("the types that a call needs are read of their pages, as far as links lead, and no others", () => {
  const pages = {
    "api/call-get.md": getCall,
    "api/call-list.md": operationPage({ title: "List calls", routes: "GET /calls" }),
    "resources/call.md": resourcePage({
      introduction: "A [room](room.md) has some.",
      properties: [
        "state | [callState](call.md#callstate-values) | Where it is.",
        "tape | [tape](tape.md) | What is kept.",
      ],
    }).concat(
      "\n### callState values\n\n| Member |\n|:---|\n| ringing |\n\n### callMood values\n\n| Member |\n|:---|\n| glad |\n",
    ),
    "resources/tape.md": resourcePage({ title: "tape resource type", properties: ["length | Int32 | In seconds."] }),
    "resources/room.md": resourcePage({ title: "room resource type", properties: ["name | String | "] }),
  };
  expect(narrow(pages, "api/call-get.md")).toEqual({
    read: ["resources/call.md", "resources/tape.md"],
    parsed: ["resources/call.md", "resources/tape.md"],
    types: [
      "resource api.call — A room has some.",
      "  state: enum api.callState — Where it is.",
      "  tape: api.tape — What is kept.",
      "resource api.tape",
      "  length: Int32 — In seconds.",
      "enumeration api.callState",
      "  ringing",
    ],
  });
});

test("a value may be of any type that derives from what it is said to be; what a type derives from has no others", () => {
  const pages = {
    "api/call-get.md": getCall,
    "resources/call.md": resourcePage({
      introduction: "Inherits from [event](event.md).",
      properties: ["party | [party](party.md) | Who takes part."],
    }),
    "resources/event.md": resourcePage({ title: "event resource type", properties: ["at | DateTimeOffset | "] }),
    "resources/meeting.md": resourcePage({
      title: "meeting resource type",
      introduction: "Inherits from [event](event.md).",
      properties: ["room | String | "],
    }),
    "resources/party.md": resourcePage({
      title: "party resource type",
      introduction: "It is the base type of [bot](bot.md).",
      properties: ["name | String | "],
    }),
    "resources/bot.md": resourcePage({ title: "bot resource type", properties: ["maker | String | "] }),
    "resources/person.md": resourcePage({
      title: "person resource type",
      annotation: { "@odata.type": "contoso.person", baseType: "contoso.party" },
      properties: ["age | Int32 | "],
      json: '{ "age": 1 }',
    }),
  };
  expect(narrow(pages, "api/call-get.md")).toEqual({
    read: ["resources/bot.md", "resources/call.md", "resources/event.md", "resources/party.md", "resources/person.md"],
    parsed: [
      "resources/bot.md",
      "resources/call.md",
      "resources/event.md",
      "resources/party.md",
      "resources/person.md",
    ],
    types: [
      "resource contoso.bot from contoso.party",
      "  maker: String",
      "resource contoso.call from contoso.event",
      "  party: contoso.party — Who takes part.",
      "resource contoso.event",
      "  at: DateTimeOffset",
      "resource contoso.party — It is the base type of bot.",
      "  name: String",
      "resource contoso.person from contoso.party",
      "  age: Int32",
    ],
  });
});

test("a type that is known by its name alone is looked for, and one of two pages is whole", () => {
  const pages = {
    "api/call-dial.md": operationPage({
      title: "Dial",
      routes: "POST /calls/{id}/contoso.phoneCall/dial",
      body: "| Parameter | Type | Description |\n|:---|:---|:---|\n| line | phoneLine | Which to take. |",
      example: httpFence("POST /calls/1/contoso.phoneCall/dial", '{ "line": { "@odata.type": "#contoso.trunk" } }'),
    }),
    "guides/lines.md": resourcePage({ title: "phoneLine resource type", properties: ["digits | String | "] }),
    "resources/phoneline-more.md": resourcePage({ title: "phoneLine resource type", properties: ["city | String | "] }),
    "resources/phones.md": resourcePage({ title: "phoneCall resource type", properties: ["number | String | "] }),
    "resources/trunk.md": resourcePage({
      title: "trunk resource type",
      introduction: "Inherits from [line](../guides/lines.md).",
      properties: ["width | Int32 | "],
    }),
    "resources/other.md": resourcePage({ title: "other resource type", properties: ["line | phoneLine | "] }),
  };
  const read = ["guides/lines.md", "resources/phoneline-more.md", "resources/phones.md", "resources/trunk.md"];
  expect(narrow(pages, "api/call-dial.md")).toEqual({
    read,
    parsed: read,
    types: [
      "resource contoso.phoneLine",
      "  digits: String",
      "  city: String",
      "resource contoso.trunk from contoso.phoneLine",
      "  width: Int32",
    ],
  });
});

test("what anyone may add to a type under names of their own is needed too", () => {
  const pages = {
    "api/call-get.md": getCall,
    "resources/call.md": resourcePage({ properties: ["marks | [marks](marks.md) | "] }),
    "resources/marks.md": resourcePage({
      title: "marks resource type",
      introduction: "Clients choose the names, and the values must be [mark](mark.md) objects.",
      annotation: { openType: true },
      json: '{ "name-of-a-mark": { "at": 1 } }',
    }),
    "resources/mark.md": resourcePage({ title: "mark resource type", properties: ["at | Int32 | "] }),
  };
  expect(narrow(pages, "api/call-get.md").types).toContain("resource api.mark");
});

test("the types of a page that is asked for stay, needed or not", () => {
  const pages = {
    "resources/call.md": resourcePage({ properties: ["tape | [tape](tape.md) | "] }),
    "resources/tape.md": resourcePage({ title: "tape resource type", properties: ["length | Int32 | "] }),
    "resources/room.md": resourcePage({ title: "room resource type", properties: ["call | [call](call.md) | "] }),
  };
  expect(narrow(pages, "resources/call.md", "resources/room.md")).toEqual({
    read: ["resources/tape.md"],
    parsed: ["resources/tape.md"],
    types: [
      "resource api.call",
      "  tape: api.tape",
      "resource api.room",
      "  call: api.call",
      "resource api.tape",
      "  length: Int32",
    ],
  });
});

test("nothing is read for its types where no page is left out", () => {
  const pages = { "api/call-get.md": getCall, "resources/call.md": resourcePage({ properties: ["id | String | "] }) };
  expect(narrow(pages, "api/call-get.md", "resources/call.md")).toEqual({
    read: [],
    parsed: [],
    types: ["resource api.call", "  id: String"],
  });
});

test("the pages of another version of the API are none of this one's", () => {
  const call = resourcePage({ properties: ["tape | tape | "] });
  const more = resourcePage({ properties: ["tape | tape | ", "mood | String | "] });
  const pages = {
    "v1.0/api/call-get.md": getCall,
    "v1.0/resources/call.md": call,
    "common/tape.md": resourcePage({ title: "tape resource type", properties: ["length | Int32 | "] }),
    "beta/resources/call.md": more,
    "beta/resources/tape.md": resourcePage({ title: "tape resource type", properties: ["speed | Int32 | "] }),
  };
  const types = ["resource api.call", "  tape: api.tape", "resource api.tape", "  length: Int32"];
  const read = ["common/tape.md", "v1.0/resources/call.md"];
  expect(narrow(pages, "v1.0/api/call-get.md")).toEqual({ read, parsed: read, types });
});

test("a type that a file names which its page takes in is found by its name", () => {
  const pages = {
    "api/call-get.md": operationPage({
      title: "Get call",
      routes: "GET /calls/{id}",
      response: "If successful, this method returns a `200 OK` response code and a **call** object.",
    }),
    "resources/calls.md": "# All of them\n\n[!INCLUDE [call](../includes/call.md)]\n",
    "includes/call.md":
      "## call resource type\n\n| Property | Type | Description |\n|:---|:---|:---|\n| id | String | |\n",
  };
  expect(narrow(pages, "api/call-get.md")).toEqual({
    read: ["resources/calls.md"],
    parsed: ["resources/calls.md"],
    types: ["resource api.call", "  id: String"],
  });
});
