import { expect, test } from "vitest";
import type { AddCoOrganizerBody, Meeting, MeetingInput, UpdateMeetingBody } from "../models/meetings.js";
import { type Annotated, type Collection, raw } from "../runtime/index.js";
import { exchange, expectedRequest } from "./support.js";

test("meeting: cancel (api/meeting-cancel.md:58)", async () => {
  const body = {
    comment: "The candidate has taken another offer.",
  };

  const { client, sent } = exchange("https://api.callisto.example/v1.0", { status: 202 });

  const result = await client.me.meetings.byId("m-20944").cancel.post(body);

  expect(result).toBeUndefined();
  expect(sent()).toEqual(
    expectedRequest("POST", "https://api.callisto.example/v1.0/me/meetings/m-20944/cancel", {
      headers: { "Content-Type": "application/json" },
      body,
    }),
  );
});

test("Remove co-organizer (api/meeting-delete-coorganizers.md:56)", async () => {
  const { client, sent } = exchange("https://api.callisto.example/v1.0", { status: 204 });

  const result = await client.users
    .byId("{user-id}")
    .meetings.byId("{meeting-id}")
    .coOrganizers.byId("{co-organizer-id}")
    .$ref.delete();

  expect(result).toBeUndefined();
  expect(sent()).toEqual(
    expectedRequest(
      "DELETE",
      "https://api.callisto.example/v1.0/users/{user-id}/meetings/{meeting-id}/coOrganizers/{co-organizer-id}/$ref",
    ),
  );
});

test("Example 1: Begin the first round (api/meeting-delta.md:79)", async () => {
  const answer: Collection<Meeting> = {
    "@odata.context": "https://api.callisto.example/v1.0/$metadata#Collection(callisto.calls.meeting)",
    "@odata.nextLink": "https://api.callisto.example/v1.0/me/meetings/delta?$skiptoken=R0usmcCM996atia",
    value: [
      {
        id: "m-20931",
        startDateTime: "2025-03-19T15:00:00Z",
        subject: "Weekly review",
      },
    ],
  };

  const { client, sent } = exchange("https://api.callisto.example/v1.0", { status: 200, body: answer });

  const result = await client.me.meetings.delta.get({
    headers: { Prefer: "odata.maxpagesize=1" },
  });

  expect(result).toEqual(answer);
  expect(sent()).toEqual(
    expectedRequest("GET", "https://api.callisto.example/v1.0/me/meetings/delta", {
      headers: { Prefer: "odata.maxpagesize=1" },
    }),
  );
});

test("Example 2: End the first round (api/meeting-delta.md:118)", async () => {
  const answer: Collection<Meeting> = {
    "@odata.context": "https://api.callisto.example/v1.0/$metadata#Collection(callisto.calls.meeting)",
    "@odata.deltaLink": "https://api.callisto.example/v1.0/me/meetings/delta?$deltatoken=oEcOySpF_hWYmTIUZBOIfPzcwisr",
    value: [
      {
        id: "m-20944",
        startDateTime: "2025-03-20T08:30:00Z",
        subject: "Interview with a candidate",
      },
    ],
  };

  const { client, sent } = exchange("https://api.callisto.example/v1.0", { status: 200, body: answer });

  const result = await client.me.meetings.delta.get({
    query: {
      $skiptoken: "R0usmcCM996atia",
    },
    headers: { Prefer: "odata.maxpagesize=1" },
  });

  expect(result).toEqual(answer);
  expect(sent()).toEqual(
    expectedRequest("GET", "https://api.callisto.example/v1.0/me/meetings/delta?$skiptoken=R0usmcCM996atia", {
      headers: { Prefer: "odata.maxpagesize=1" },
    }),
  );
});

test("Example 3: Read what changed (api/meeting-delta.md:157)", async () => {
  const answer: Collection<Meeting> = {
    "@odata.context": "https://api.callisto.example/v1.0/$metadata#Collection(callisto.calls.meeting)",
    "@odata.deltaLink": "https://api.callisto.example/v1.0/me/meetings/delta?$deltatoken=q7PbZc1v_kLdNnQxYwRa0uT4e",
    value: [
      {
        id: "m-20931",
        subject: "Weekly review, and cake",
      },
      {
        id: "m-20944",
        "@removed": {
          reason: "deleted",
        },
      },
    ],
  };

  const { client, sent } = exchange("https://api.callisto.example/v1.0", { status: 200, body: answer });

  const result = await client.me.meetings.delta.get({
    query: {
      $deltatoken: "oEcOySpF_hWYmTIUZBOIfPzcwisr",
    },
  });

  expect(result).toEqual(answer);
  expect(sent()).toEqual(
    expectedRequest(
      "GET",
      "https://api.callisto.example/v1.0/me/meetings/delta?$deltatoken=oEcOySpF_hWYmTIUZBOIfPzcwisr",
    ),
  );
});

test("Get a meeting of the signed-in user (api/meeting-get.md:34)", async () => {
  const answer: Meeting = {
    id: "m-20931",
    joinCode: "418302957",
    joinUrl: "https://join.callisto.example/418302957",
    startDateTime: "2025-03-19T13:00:00Z",
    endDateTime: "2025-03-19T13:45:00Z",
    subject: "Weekly review",
  };

  const { client, sent } = exchange("https://api.callisto.example/v1.0", { status: 200, body: answer });

  const result = await client.me.meetings.byId("{meeting-id}").get();

  expect(result).toEqual(answer);
  expect(sent()).toEqual(expectedRequest("GET", "https://api.callisto.example/v1.0/me/meetings/{meeting-id}"));
});

test("Get a meeting of another user (api/meeting-get.md:52)", async () => {
  const answer: Meeting = {
    id: "m-20931",
    joinCode: "418302957",
    joinUrl: "https://join.callisto.example/418302957",
    startDateTime: "2025-03-19T13:00:00Z",
    endDateTime: "2025-03-19T13:45:00Z",
    subject: "Weekly review",
  };

  const { client, sent } = exchange("https://api.callisto.example/v1.0", { status: 200, body: answer });

  const result = await client.users.byId("{id | userPrincipalName}").meetings.byId("{id | joinCode}").get();

  expect(result).toEqual(answer);
  expect(sent()).toEqual(
    expectedRequest("GET", "https://api.callisto.example/v1.0/users/{id | userPrincipalName}/meetings/{id | joinCode}"),
  );
});

test("meeting: isJoinable (api/meeting-isjoinable.md:62)", async () => {
  const answer: Annotated & { value: boolean } = {
    "@odata.context": "https://api.callisto.example/v1.0/$metadata#Edm.Boolean",
    value: true,
  };

  const { client, sent } = exchange("https://api.callisto.example/v1.0", { status: 200, body: answer });

  const result = await client.me.meetings
    .byId("m-20931")
    .isJoinable({ at: raw("2025-03-19T14:55:00Z") })
    .get();

  expect(result).toEqual(answer);
  expect(sent()).toEqual(
    expectedRequest("GET", "https://api.callisto.example/v1.0/me/meetings/m-20931/isJoinable(at=2025-03-19T14:55:00Z)"),
  );
});

test("Add co-organizer (api/meeting-post-coorganizers.md:62)", async () => {
  const body: AddCoOrganizerBody = {
    "@odata.id": "https://api.callisto.example/v1.0/users/91f7c3de-08b2-4a65-b3f4-e27d5a6c1b90",
  };

  const { client, sent } = exchange("https://api.callisto.example/v1.0", { status: 204 });

  const result = await client.me.meetings.byId("m-20931").coOrganizers.$ref.post(body);

  expect(result).toBeUndefined();
  expect(sent()).toEqual(
    expectedRequest("POST", "https://api.callisto.example/v1.0/me/meetings/m-20931/coOrganizers/$ref", {
      headers: { "Content-Type": "application/json" },
      body,
    }),
  );
});

test("Example 1: Move a meeting (api/meeting-update.md:84)", async () => {
  const body: UpdateMeetingBody = {
    endDateTime: "2025-03-19T15:45:00Z",
    passcode: null,
    startDateTime: "2025-03-19T15:00:00Z",
  };
  const answer: Meeting = {
    "@odata.etag": 'W/"2"',
    endDateTime: "2025-03-19T15:45:00Z",
    expectedDuration: "PT45M",
    id: "m-20931",
    passcode: null,
    startDateTime: "2025-03-19T15:00:00Z",
    subject: "Weekly review",
  };

  const { client, sent } = exchange("https://api.callisto.example/v1.0", {
    status: 200,
    headers: { ETag: 'W/"2"' },
    body: answer,
  });

  const { data, response } = await client.me.meetings
    .byId("m-20931")
    .patch(body, {
      headers: { "If-Match": 'W/"1"' },
    })
    .withResponse();

  expect(data).toEqual(answer);
  expect(response.headers.get("ETag")).toBe('W/"2"');
  expect(sent()).toEqual(
    expectedRequest("PATCH", "https://api.callisto.example/v1.0/me/meetings/m-20931", {
      headers: { "If-Match": 'W/"1"', "Content-Type": "application/json" },
      body,
    }),
  );
});

test("Example 2: Open a meeting to everybody (api/meeting-update.md:129)", async () => {
  const body: UpdateMeetingBody = {
    accessLevel: "public",
  };

  const { client, sent } = exchange("https://api.callisto.example/v1.0", { status: 204, headers: { ETag: 'W/"3"' } });

  const { data, response } = await client.me.meetings
    .byId("m-20931")
    .patch(body, {
      headers: { "If-Match": 'W/"2"', Prefer: "return=minimal" },
    })
    .withResponse();

  expect(data).toBeUndefined();
  expect(response.headers.get("ETag")).toBe('W/"3"');
  expect(sent()).toEqual(
    expectedRequest("PATCH", "https://api.callisto.example/v1.0/me/meetings/m-20931", {
      headers: { "If-Match": 'W/"2"', Prefer: "return=minimal", "Content-Type": "application/json" },
      body,
    }),
  );
});

test("Example 3: Change a meeting that somebody else has changed (api/meeting-update.md:157)", async () => {
  const body: UpdateMeetingBody = {
    subject: "Weekly review, and cake",
  };
  const answer = {
    error: {
      code: "meetingChanged",
      message: 'The meeting has the etag W/"3" by now.',
    },
  };

  const { client, sent } = exchange("https://api.callisto.example/v1.0", { status: 412, body: answer });

  await expect(
    client.me.meetings.byId("m-20931").patch(body, {
      headers: { "If-Match": 'W/"2"' },
    }),
  ).rejects.toMatchObject({ status: 412, body: answer });
  expect(sent()).toEqual(
    expectedRequest("PATCH", "https://api.callisto.example/v1.0/me/meetings/m-20931", {
      headers: { "If-Match": 'W/"2"', "Content-Type": "application/json" },
      body,
    }),
  );
});

test("Example 1: List the next two meetings (api/user-list-meetings.md:87)", async () => {
  const answer: Collection<Meeting> = {
    "@odata.context": "https://api.callisto.example/v1.0/$metadata#me/meetings(id,subject,startDateTime)",
    value: [
      {
        id: "m-20931",
        startDateTime: "2025-03-19T13:00:00Z",
        subject: "Weekly review",
      },
      {
        id: "m-20944",
        startDateTime: "2025-03-20T08:30:00Z",
        subject: "Interview with a candidate",
      },
    ],
    "@odata.nextLink":
      "https://api.callisto.example/v1.0/me/meetings?from=2025-03-19T00:00:00Z&$select=id,subject,startDateTime&$top=2&$skip=2",
  };

  const { client, sent } = exchange("https://api.callisto.example/v1.0", { status: 200, body: answer });

  const result = await client.me.meetings.get({
    query: {
      from: "2025-03-19T00:00:00Z",
      $select: ["id", "subject", "startDateTime"],
      $top: 2,
    },
  });

  expect(result).toEqual(answer);
  expect(sent()).toEqual(
    expectedRequest(
      "GET",
      "https://api.callisto.example/v1.0/me/meetings?from=2025-03-19T00:00:00Z&$select=id,subject,startDateTime&$top=2",
    ),
  );
});

test("Example 2: Find the meetings of a colleague (api/user-list-meetings.md:136)", async () => {
  const answer: Collection<Meeting> = {
    value: [
      {
        id: "m-20931",
        subject: "Weekly review",
      },
    ],
  };

  const { client, sent } = exchange("https://api.callisto.example/v1.0", { status: 200, body: answer });

  const result = await client.users.byId("ines@larkspur.example").meetings.get({
    query: {
      $search: '"weekly review"',
      $select: ["id", "subject"],
    },
  });

  expect(result).toEqual(answer);
  expect(sent()).toEqual(
    expectedRequest(
      "GET",
      'https://api.callisto.example/v1.0/users/ines@larkspur.example/meetings?$search="weekly review"&$select=id,subject',
    ),
  );
});

test("Create meeting (api/user-post-meetings.md:78)", async () => {
  const body: MeetingInput = {
    accessLevel: "organization",
    attendees: [
      {
        identity: {
          user: {
            id: "91f7c3de-08b2-4a65-b3f4-e27d5a6c1b90",
          },
        },
      },
    ],
    capabilities: "chat,recording",
    endDateTime: "2025-03-19T13:45:00Z",
    lobby: {
      bypass: "invited",
      isEntryAnnounced: false,
      maximumWait: "PT20M",
    },
    startDateTime: "2025-03-19T13:00:00Z",
    subject: "Weekly review",
    topics: ["What we shipped", "What we learned", "What comes next"],
  };
  const answer: Meeting = {
    "@odata.context": "https://api.callisto.example/v1.0/$metadata#me/meetings/$entity",
    "@odata.etag": 'W/"1"',
    accessLevel: "organization",
    attendees: [
      {
        countryCode: null,
        identity: {
          user: {
            displayName: "Tomas Keller",
            id: "91f7c3de-08b2-4a65-b3f4-e27d5a6c1b90",
          },
        },
        languageId: "de-DE",
        platform: "desktop",
      },
    ],
    capabilities: "chat,recording",
    createdDateTime: "2025-03-17T17:04:11+01:00",
    endDateTime: "2025-03-19T14:45:00+01:00",
    expectedDuration: "PT45M",
    id: "m-20931",
    joinCode: "418302957",
    joinUrl: "https://join.callisto.example/418302957",
    lobby: {
      bypass: "invited",
      isEntryAnnounced: false,
      maximumWait: "PT20M",
    },
    maxAttendees: 250,
    organizer: {
      user: {
        displayName: "Ines Barros",
        id: "c04e5b1a-2f6d-4c83-8d17-6b9a3e50f2d1",
      },
    },
    passcode: null,
    startDateTime: "2025-03-19T14:00:00+01:00",
    subject: "Weekly review",
    topics: ["What we shipped", "What we learned", "What comes next"],
  };

  const { client, sent } = exchange("https://api.callisto.example/v1.0", {
    status: 201,
    headers: { Location: "https://api.callisto.example/v1.0/me/meetings/m-20931" },
    body: answer,
  });

  const { data, response } = await client.me.meetings
    .post(body, {
      headers: { Prefer: 'timezone="Europe/Berlin"' },
    })
    .withResponse();

  expect(data).toEqual(answer);
  expect(response.headers.get("Location")).toBe("https://api.callisto.example/v1.0/me/meetings/m-20931");
  expect(sent()).toEqual(
    expectedRequest("POST", "https://api.callisto.example/v1.0/me/meetings", {
      headers: { Prefer: 'timezone="Europe/Berlin"', "Content-Type": "application/json" },
      body,
    }),
  );
});
