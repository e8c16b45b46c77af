import { expect, test } from "vitest";
import { buildersOf } from "../../../src/emit/builders/places.js";
import type { Names } from "../../../src/emit/names/names.js";
import { reservedTypeNames } from "../../../src/emit/names/reserved.js";
import type { Api } from "../../../src/model/api.js";
import { planned } from "../helpers/emitted.js";
import {
  anApi,
  anEnumeration,
  anOperation,
  answers,
  aProperty,
  aResource,
  jsonBody,
  listOf,
  resource,
  text,
} from "../helpers/model.js";
import { sampleApi } from "../helpers/sample.js";

function allNames(names: Names): readonly string[] {
  const { types, unions, inputs, inputUnions, bodies } = names;
  return [types, unions, inputs, inputUnions, bodies].flatMap((named) => [...named.values()]);
}

function builderNames(api: Api): readonly string[] {
  return [...new Set(buildersOf(planned(api)).values())].map(({ name }) => name);
}

test("types are named in Pascal case, those of other namespaces with the end of theirs", () => {
  const api = anApi({
    resources: [
      aResource("identitySet"),
      aResource("session", [], { id: "contoso.meet.callRecords.session" }),
      aResource("session", [], { id: "contoso.chat.session" }),
    ],
    enumerations: [anEnumeration("callState", ["ringing"])],
  });

  expect([...planned(api).names.types]).toEqual([
    ["contoso.meet.callState", "CallState"],
    ["contoso.meet.identitySet", "IdentitySet"],
    ["contoso.chat.session", "ChatSession"],
    ["contoso.meet.callRecords.session", "CallRecordsSession"],
  ]);
});

test("a type whose name is taken is named with its namespace, and then numbered", () => {
  const api = anApi({
    resources: [
      aResource("collection"),
      aResource("Collection"),
      aResource("date"),
      aResource("call"),
      aResource("*/"),
    ],
  });

  expect([...planned(api).names.types]).toEqual([
    ["contoso.meet.*/", "Unnamed"],
    ["contoso.meet.Collection", "MeetCollection"],
    ["contoso.meet.call", "Call"],
    ["contoso.meet.collection", "MeetCollection2"],
    ["contoso.meet.date", "MeetDate"],
  ]);
});

test("names do not depend on the order of pages", () => {
  const { names } = planned(sampleApi);
  const shuffled = planned({
    ...sampleApi,
    operations: sampleApi.operations.toReversed(),
    routes: sampleApi.routes.toReversed(),
    resources: new Map([...sampleApi.resources].toReversed()),
    enumerations: new Map([...sampleApi.enumerations].toReversed()),
  });

  expect(shuffled.names).toEqual(names);
});

test("all names are unique ignoring case, and none is reserved", () => {
  const names = [...allNames(planned(sampleApi).names), ...builderNames(sampleApi)];
  const folded = names.map((name) => name.toLowerCase());
  const reserved = new Set(reservedTypeNames.map((name) => name.toLowerCase()));

  expect(new Set(folded).size).toBe(folded.length);
  expect(folded.filter((name) => reserved.has(name))).toEqual([]);
});

test("unions, inputs and bodies are named after what they are made of", () => {
  const api = anApi({
    resources: [
      aResource("media", [aProperty("id", text, { readOnly: true })]),
      aResource("audio", [], { base: "contoso.meet.media" }),
    ],
    operations: [
      anOperation("media-list", ["GET /media"], { responses: answers(resource("media"), { collection: true }) }),
      anOperation("call-play", ["POST /calls/{callId}/play"], {
        title: "call: play",
        body: jsonBody(undefined, [aProperty("media", listOf(resource("media")))]),
      }),
    ],
  });

  const { unions, inputs, inputUnions, bodies } = planned(api).names;

  expect({ unions, inputs, inputUnions, bodies }).toEqual({
    unions: new Map([["contoso.meet.media", "AnyMedia"]]),
    inputs: new Map([
      ["contoso.meet.audio", "AudioInput"],
      ["contoso.meet.media", "MediaInput"],
    ]),
    inputUnions: new Map([["contoso.meet.media", "AnyMediaInput"]]),
    bodies: new Map([["api/call-play", "PlayCallBody"]]),
  });
});

const commented = jsonBody(undefined, [aProperty("comment")]);

function bodyNames(...pages: readonly (readonly [page: string, title: string, route: string])[]): readonly string[] {
  const operations = pages.map(([page, title, route]) => anOperation(page, [route], { title, body: commented }));
  return [...planned(anApi({ operations })).names.bodies.values()];
}

test("an action is named with what it acts on, where its title does not say", () => {
  expect(
    bodyNames(
      ["book-assign", "assign action", "POST /books/{bookId}/assign"],
      ["call-end", "End call", "POST /calls/{callId}/end"],
      ["reports-export", "export", "POST /reports/export"],
      ["room-assign", "assign", "POST /rooms/{roomId}/contoso.meet.assign"],
    ),
  ).toEqual(["AssignBookBody", "EndCallBody", "ExportBody", "AssignRoomBody"]);
});

test("operations that would share a name are all named after their pages", () => {
  expect(
    bodyNames(
      ["app-notes-post", "Add a note", "POST /apps/{appId}/notes"],
      ["call-notes-post", "Add note", "POST /calls/{callId}/notes"],
      ["call-rate", "rate action", "POST /calls/{callId}/rate"],
      ["user-call-rate", "rate action", "POST /users/{userId}/calls/{callId}/rate"],
    ),
  ).toEqual(["AppNotesPostBody", "CallNotesPostBody", "CallRateBody", "UserCallRateBody"]);
});

test("titles and pages have no articles, and the names of types as the types are spelled", () => {
  const api = anApi({
    resources: [aResource("meetingRoomPlan", [aProperty("name")]), aResource("groupCall")],
    operations: [
      anOperation("groupcall-end", ["POST /calls/{callId}/end"], { title: "End groupcall", body: commented }),
      anOperation("roomplan-update", ["PATCH /plans/{planId}"], {
        title: "Update the roomplan of an office",
        body: jsonBody(resource("meetingRoomPlan"), [aProperty("reason")]),
      }),
      anOperation("roomplan-replace", ["PUT /plans/{planId}"], {
        title: "",
        body: jsonBody(resource("meetingRoomPlan"), [aProperty("reason")]),
      }),
    ],
  });

  expect([...planned(api).names.bodies.values()]).toEqual([
    "EndGroupCallBody",
    "RoomPlanReplaceBody",
    "UpdateRoomPlanOfOfficeBody",
  ]);
});

test("builders are named after the chain that leads to them", () => {
  const api = anApi({
    operations: [
      anOperation("call-get", [
        "GET /app/calls/{callId}/redirect",
        "GET /app/call",
        "GET /media/{mediaId}/$value",
        "GET /drive/root:/{path}:/content",
        "GET /rooms('{name}')",
        "GET /rooms/{roomId}",
        "GET /calls/delta",
        "GET /calls/delta()",
        "GET /users/contoso.meet.guest",
        "GET /charts/image(width={w})",
        "GET /charts/image(width={w},height={h})",
        "GET /appCalls",
      ]),
      anOperation("call-redirect", ["GET /app/call/redirect"]),
    ],
  });

  expect(builderNames(api).toSorted()).toEqual([
    "AppBuilder",
    "AppCallBuilder",
    "AppCallByIdBuilder",
    "AppCallByIdRedirectBuilder",
    "AppCallRedirectBuilder",
    "AppCallsBuilder",
    "AppCallsBuilder2",
    "CallsBuilder",
    "CallsDeltaBuilder",
    "CallsDeltaFunctionBuilder",
    "ChartsBuilder",
    "ChartsImageBuilder",
    "ChartsImageWithWidthBuilder",
    "DriveBuilder",
    "DriveRootBuilder",
    "DriveRootByPathBuilder",
    "DriveRootByPathContentBuilder",
    "MediaBuilder",
    "MediaItemBuilder",
    "MediaItemValueBuilder",
    "RoomBuilder",
    "RoomByKeyBuilder",
    "RoomsBuilder",
    "UsersBuilder",
    "UsersGuestBuilder",
  ]);
});

test("the builder for several places is named by the end that their chains have in common", () => {
  const api = anApi({
    operations: [
      anOperation("file-copy", [
        "POST /rooms/{roomId}/desk/files/{fileId}/copy",
        "POST /me/desk/files/{fileId}/copy",
        "POST /files/{fileId}/copy",
      ]),
      anOperation("file-move", ["POST /rooms/{roomId}/desk/files/{fileId}/move", "POST /me/desk/files/{fileId}/move"]),
      anOperation("part-get", ["GET /engines/{engineId}", "GET /ships/{id}/parts/{no}"]),
      anOperation("plan-get", ["GET /plan", "GET /me/plan"]),
    ],
  });

  expect(builderNames(api).toSorted()).toEqual([
    "DeskBuilder",
    "DeskFileBuilder",
    "DeskFileMoveBuilder",
    "DeskFilesBuilder",
    // Of a key alone, the end in common says nothing.
    "EngineBuilder",
    "EnginesBuilder",
    "FileBuilder",
    "FileCopyBuilder",
    "FilesBuilder",
    "MeBuilder",
    // A first segment keeps its own.
    "PlanBuilder",
    "RoomBuilder",
    "RoomsBuilder",
    "ShipBuilder",
    "ShipPartsBuilder",
    "ShipsBuilder",
  ]);
});
