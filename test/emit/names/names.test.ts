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

test("operations that share a title are named after their pages", () => {
  const body = jsonBody(undefined, [aProperty("comment")]);
  const titled = (page: string, title: string): ReturnType<typeof anOperation> =>
    anOperation(page, [`POST /${page}`], { title, body });
  const api = anApi({
    operations: [
      titled("app-assign", "assign action"),
      titled("book-assign", "Assign"),
      titled("call-end", "End call"),
    ],
  });

  expect([...planned(api).names.bodies.values()]).toEqual(["AppAssignBody", "BookAssignBody", "EndCallBody"]);
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
      ]),
    ],
  });

  expect([...planned(api).names.builders.values()]).toEqual([
    "AppBuilder",
    "AppCallBuilder",
    "AppCallsBuilder",
    "AppCallByIdBuilder",
    "AppCallRedirectBuilder",
    "CallsBuilder",
    "CallsDeltaBuilder",
    "CallsDeltaFunctionBuilder",
    "DriveBuilder",
    "DriveRootBuilder",
    "DriveRootByPathBuilder",
    "DriveRootByPathContentBuilder",
    "MediaBuilder",
    "MediaItemBuilder",
    "MediaItemValueBuilder",
    "RoomsBuilder",
    "RoomBuilder",
    "RoomByKeyBuilder",
    "UsersBuilder",
    "UsersGuestBuilder",
  ]);
});
