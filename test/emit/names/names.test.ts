import { expect, test } from "vitest";
import type { Names } from "../../../src/emit/names/names.js";
import { reservedTypeNames } from "../../../src/emit/names/reserved.js";
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
  const { types, unions, inputs, inputUnions, bodies, builders } = names;
  return [types, unions, inputs, inputUnions, bodies, builders].flatMap((named) => [...named.values()]);
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
  const folded = allNames(planned(sampleApi).names).map((name) => name.toLowerCase());
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
        "GET /app/call/redirect",
        "GET /appCalls",
      ]),
    ],
  });

  expect([...planned(api).names.builders.values()].toSorted()).toEqual([
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
