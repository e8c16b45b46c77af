import { expect, test } from "vitest";
import type {
  AnswerCallBody,
  AnyParticipant,
  Call,
  CallOperation,
  CreateCallBody,
  InviteParticipantBody,
  MediaQuality,
  MuteParticipantBody,
  PhoneParticipant,
  RecordDeprecatedCallBody,
  RedirectCallBody,
  TransferCallBody,
} from "../models/calls.js";
import type { Collection } from "../runtime/index.js";
import { exchange, expectedRequest } from "./support.js";

/** The request keeps the calls that are established, and three of their properties. */
test("Example 1: List the established calls (api/app-list-calls.md:75)", async () => {
  const answer: Collection<Call> = {
    "@odata.context": "https://api.callisto.example/v1.0/$metadata#app/calls(id,state,subject)",
    value: [
      {
        id: "5a1d2c9e-7b34-4f0e-9a61-0c8f2d6e4b17",
        state: "established",
        subject: "Weekly review",
      },
      {
        id: "e2b7490c-1f58-4d3a-8c96-a05d7f31b6e8",
        state: "established",
        subject: null,
      },
    ],
  };

  const { client, sent } = exchange("https://api.callisto.example/v1.0", { status: 200, body: answer });

  const result = await client.app.calls.get({
    query: {
      $filter: "state eq 'established'",
      $select: ["id", "state", "subject"],
    },
  });

  expect(result).toEqual(answer);
  expect(sent()).toEqual(
    expectedRequest(
      "GET",
      "https://api.callisto.example/v1.0/app/calls?$filter=state eq 'established'&$select=id,state,subject",
    ),
  );
});

/** The page is not the last one: it says where the next one is. */
test("Example 2: Read a long list page by page (api/app-list-calls.md:115)", async () => {
  const answer: Collection<Call> = {
    value: [
      {
        id: "5a1d2c9e-7b34-4f0e-9a61-0c8f2d6e4b17",
        state: "established",
      },
      {
        id: "0d94b6f1-c8a2-4e75-93b0-6f2e1a7d5c48",
        state: "terminated",
      },
    ],
    "@odata.nextLink":
      "https://api.callisto.example/v1.0/app/calls?includeEnded=true&$select=id,state&$top=2&$skiptoken=Mg",
  };

  const { client, sent } = exchange("https://api.callisto.example/v1.0", { status: 200, body: answer });

  const result = await client.app.calls.get({
    query: {
      includeEnded: true,
      $select: ["id", "state"],
      $top: 2,
    },
  });

  expect(result).toEqual(answer);
  expect(sent()).toEqual(
    expectedRequest("GET", "https://api.callisto.example/v1.0/app/calls?includeEnded=true&$select=id,state&$top=2"),
  );
});

test("Example 2: Read a long list page by page (api/app-list-calls.md:148)", async () => {
  const answer: Collection<Call> = {
    value: [
      {
        id: "e2b7490c-1f58-4d3a-8c96-a05d7f31b6e8",
        state: "established",
      },
    ],
  };

  const { client, sent } = exchange("https://api.callisto.example/v1.0", { status: 200, body: answer });

  const result = await client.app.calls.get({
    query: {
      includeEnded: true,
      $select: ["id", "state"],
      $top: 2,
      $skiptoken: "Mg",
    },
  });

  expect(result).toEqual(answer);
  expect(sent()).toEqual(
    expectedRequest(
      "GET",
      "https://api.callisto.example/v1.0/app/calls?includeEnded=true&$select=id,state&$top=2&$skiptoken=Mg",
    ),
  );
});

test("Example 3: Count the calls (api/app-list-calls.md:179)", async () => {
  const answer = "17";

  const { client, sent } = exchange("https://api.callisto.example/v1.0", {
    status: 200,
    headers: { "Content-Type": "text/plain" },
    body: answer,
  });

  const result = await client.app.calls.$count
    .get({
      headers: { ConsistencyLevel: "eventual" },
    })
    .text();

  expect(result).toBe(answer);
  expect(sent()).toEqual(
    expectedRequest("GET", "https://api.callisto.example/v1.0/app/calls/$count", {
      headers: { ConsistencyLevel: "eventual" },
    }),
  );
});

test("Example 1: Call a person (api/app-post-calls.md:74)", async () => {
  const body: CreateCallBody = {
    callbackUri: "https://hooks.larkspur.example/calls",
    mediaConfig: {
      "@odata.type": "#callisto.calls.serviceMediaConfig",
      preFetchPrompts: [
        {
          resourceId: "b4e1d7a2-6c09-4f83-95ab-1e7d30c8f264",
          uri: "https://cdn.larkspur.example/prompts/welcome.wav",
        },
      ],
    },
    requestedModalities: ["audio"],
    subject: "Delivery at the gate",
    targets: [
      {
        identity: {
          user: {
            displayName: "Ines Barros",
            id: "c04e5b1a-2f6d-4c83-8d17-6b9a3e50f2d1",
          },
        },
      },
    ],
  };
  const answer: Call = {
    "@odata.context": "https://api.callisto.example/v1.0/$metadata#app/calls/$entity",
    callbackUri: "https://hooks.larkspur.example/calls",
    chainId: "27c6f0b9-d4e8-4135-a2f7-80b9e6d1c53a",
    createdDateTime: "2025-03-19T09:46:02Z",
    direction: "outgoing",
    endedDateTime: null,
    id: "5a1d2c9e-7b34-4f0e-9a61-0c8f2d6e4b17",
    myParticipantId: "p-1",
    requestedModalities: ["audio"],
    state: "establishing",
    subject: "Delivery at the gate",
  };

  const { client, sent } = exchange("https://api.callisto.example/v1.0", {
    status: 201,
    headers: { Location: "https://api.callisto.example/v1.0/app/calls/5a1d2c9e-7b34-4f0e-9a61-0c8f2d6e4b17" },
    body: answer,
  });

  const { data, response } = await client.app.calls.post(body).withResponse();

  expect(data).toEqual(answer);
  expect(response.headers.get("Location")).toBe(
    "https://api.callisto.example/v1.0/app/calls/5a1d2c9e-7b34-4f0e-9a61-0c8f2d6e4b17",
  );
  expect(sent()).toEqual(
    expectedRequest("POST", "https://api.callisto.example/v1.0/app/calls", {
      headers: { "Content-Type": "application/json" },
      body,
    }),
  );
});

test("Example 2: Call a room, with media of your own (api/app-post-calls.md:172)", async () => {
  const body: CreateCallBody = {
    callbackUri: "https://hooks.larkspur.example/calls",
    mediaConfig: {
      "@odata.type": "#callisto.calls.appMediaConfig",
      blob: "v1:9f3c:4a70e2",
    },
    requestedModalities: ["audio", "video"],
    tags: ["front-desk"],
    targets: [
      {
        identity: {
          room: {
            id: "7c2f9b46-9b46-7c2f-469b-2f7c469b2f7c",
          },
        },
      },
    ],
  };
  const answer: Call = {
    callbackUri: "https://hooks.larkspur.example/calls",
    createdDateTime: "2025-03-19T10:12:44Z",
    direction: "outgoing",
    id: "e2b7490c-1f58-4d3a-8c96-a05d7f31b6e8",
    mediaConfig: {
      "@odata.type": "#callisto.calls.appMediaConfig",
      blob: "v1:9f3c:4a70e2",
      removeFromDefaultAudioGroup: false,
    },
    requestedModalities: ["audio", "video"],
    state: "establishing",
    tags: ["front-desk"],
  };

  const { client, sent } = exchange("https://api.callisto.example/v1.0", { status: 201, body: answer });

  const result = await client.app.calls.post(body);

  expect(result).toEqual(answer);
  expect(sent()).toEqual(
    expectedRequest("POST", "https://api.callisto.example/v1.0/app/calls", {
      headers: { "Content-Type": "application/json" },
      body,
    }),
  );
});

test("Example 3: Call nobody (api/app-post-calls.md:230)", async () => {
  const body: CreateCallBody = {
    callbackUri: "https://hooks.larkspur.example/calls",
    mediaConfig: {
      "@odata.type": "#callisto.calls.serviceMediaConfig",
    },
    requestedModalities: ["audio"],
    targets: [],
  };
  const answer = {
    error: {
      code: "targetsMissing",
      message: "A call needs at least one target.",
      innerError: {
        requestId: "0b6f4e9c-3d52-47a8-b1e7-95c20d8fa634",
        date: "2025-03-19T10:13:01Z",
      },
    },
  };

  const { client, sent } = exchange("https://api.callisto.example/v1.0", { status: 400, body: answer });

  await expect(client.app.calls.post(body)).rejects.toMatchObject({ status: 400, body: answer });
  expect(sent()).toEqual(
    expectedRequest("POST", "https://api.callisto.example/v1.0/app/calls", {
      headers: { "Content-Type": "application/json" },
      body,
    }),
  );
});

test("Answer a call with service media (api/call-answer.md:105)", async () => {
  const body: AnswerCallBody = {
    acceptedModalities: ["audio"],
    callbackUri: "https://hooks.larkspur.example/calls/b81f5e07",
    maxParticipants: 8,
    mediaConfig: {
      "@odata.type": "#callisto.calls.serviceMediaConfig",
      preFetchPrompts: [
        {
          loops: 2,
          uri: "https://cdn.larkspur.example/prompts/please-hold.wav",
        },
      ],
    },
  };

  const { client, sent } = exchange("https://api.callisto.example/v1.0", { status: 202 });

  const result = await client.app.calls.byId("b81f5e07-2d69-4c3a-a0f4-58e6c7d1930b").answer.post(body);

  expect(result).toBeUndefined();
  expect(sent()).toEqual(
    expectedRequest("POST", "https://api.callisto.example/v1.0/app/calls/b81f5e07-2d69-4c3a-a0f4-58e6c7d1930b/answer", {
      headers: { "Content-Type": "application/json" },
      body,
    }),
  );
});

test("Answer a call with media of your own (api/call-answer.md:167)", async () => {
  const body: AnswerCallBody = {
    callbackUri: "https://hooks.larkspur.example/calls",
    mediaConfig: {
      "@odata.type": "#callisto.calls.appMediaConfig",
      blob: "v1:9f3c:4a70e2",
    },
  };

  const { client, sent } = exchange("https://api.callisto.example/v1.0", { status: 202 });

  const result = await client.app.calls.byId("{id}").answer.post(body);

  expect(result).toBeUndefined();
  expect(sent()).toEqual(
    expectedRequest("POST", "https://api.callisto.example/v1.0/app/calls/{id}/answer", {
      headers: { "Content-Type": "application/json" },
      body,
    }),
  );
});

test("Delete call (api/call-delete.md:60)", async () => {
  const { client, sent } = exchange("https://api.callisto.example/v1.0", { status: 204 });

  const result = await client.app.calls.byId("{id}").delete();

  expect(result).toBeUndefined();
  expect(sent()).toEqual(expectedRequest("DELETE", "https://api.callisto.example/v1.0/app/calls/{id}"));
});

test("Delete call (api/call-delete.md:67)", async () => {
  const answer = {
    error: {
      code: "callEnded",
      message: "The call has ended.",
    },
  };

  const { client, sent } = exchange("https://api.callisto.example/v1.0", { status: 404, body: answer });

  await expect(client.app.calls.byId("{id}").delete()).rejects.toMatchObject({ status: 404, body: answer });
  expect(sent()).toEqual(expectedRequest("DELETE", "https://api.callisto.example/v1.0/app/calls/{id}"));
});

test("Example 1: Get a call (api/call-get.md:70)", async () => {
  const answer: Call = {
    "@odata.context": "https://api.callisto.example/v1.0/$metadata#app/calls/$entity",
    answeredBy: {
      user: {
        displayName: "Ines Barros",
        id: "c04e5b1a-2f6d-4c83-8d17-6b9a3e50f2d1",
      },
    },
    callbackUri: "https://hooks.larkspur.example/calls",
    callRoutes: [
      {
        final: {
          user: {
            displayName: "Ines Barros",
            id: "c04e5b1a-2f6d-4c83-8d17-6b9a3e50f2d1",
          },
        },
        original: {
          application: {
            displayName: "Front desk",
            id: "a6f03c71-94de-4b28-8e5c-72d1b80f6a39",
          },
        },
        routingType: "forwarded",
        sequence: 0,
      },
    ],
    chainId: "27c6f0b9-d4e8-4135-a2f7-80b9e6d1c53a",
    createdDateTime: "2025-03-19T09:46:02Z",
    direction: "outgoing",
    endedDateTime: "2025-03-19T09:58:40Z",
    id: "5a1d2c9e-7b34-4f0e-9a61-0c8f2d6e4b17",
    mediaConfig: {
      "@odata.type": "#callisto.calls.serviceMediaConfig",
      preFetchPrompts: [],
      removeFromDefaultAudioGroup: false,
    },
    myParticipantId: "p-1",
    requestedModalities: ["audio"],
    resultInfo: {
      code: 200,
      message: "The other party hung up.",
      subcode: 5003,
    },
    source: {
      countryCode: null,
      identity: {
        application: {
          displayName: "Front desk",
          id: "a6f03c71-94de-4b28-8e5c-72d1b80f6a39",
        },
      },
      languageId: "en-US",
      platform: "web",
    },
    state: "terminated",
    subject: "Delivery at the gate",
    tags: ["front-desk", "delivery"],
    targets: [
      {
        countryCode: "DE",
        identity: {
          user: {
            displayName: "Ines Barros",
            id: "c04e5b1a-2f6d-4c83-8d17-6b9a3e50f2d1",
          },
        },
        languageId: "pt-PT",
        platform: "mobile",
      },
    ],
  };

  const { client, sent } = exchange("https://api.callisto.example/v1.0", { status: 200, body: answer });

  const result = await client.app.calls.byId("5a1d2c9e-7b34-4f0e-9a61-0c8f2d6e4b17").get();

  expect(result).toEqual(answer);
  expect(sent()).toEqual(
    expectedRequest("GET", "https://api.callisto.example/v1.0/app/calls/5a1d2c9e-7b34-4f0e-9a61-0c8f2d6e4b17"),
  );
});

/** The participants are shortened here. */
test("Example 2: Get a call with its participants (api/call-get.md:164)", async () => {
  const answer: Call = {
    id: "5a1d2c9e-7b34-4f0e-9a61-0c8f2d6e4b17",
    state: "established",
    participants: [
      {
        "@odata.type": "#callisto.calls.participant",
        id: "p-1",
        isMuted: false,
      },
      {
        "@odata.type": "#callisto.calls.phoneParticipant",
        id: "p-2",
        isMuted: true,
        phoneNumber: "+4930901820",
      },
    ],
  };

  const { client, sent } = exchange("https://api.callisto.example/v1.0", { status: 200, body: answer });

  const result = await client.app.calls.byId("{id}").get({
    query: {
      $select: ["id", "state"],
      $expand: "participants",
    },
  });

  expect(result).toEqual(answer);
  expect(sent()).toEqual(
    expectedRequest("GET", "https://api.callisto.example/v1.0/app/calls/{id}?$select=id,state&$expand=participants"),
  );
});

test("Example 3: Get a call that does not exist (api/call-get.md:209)", async () => {
  const answer = {
    error: {
      code: "callNotFound",
      message: "No call has the identifier 00000000-0000-0000-0000-000000000000.",
      innerError: {
        requestId: "f83a2d5c-6e17-4b90-8c4d-d09b71e5a362",
        date: "2025-03-19T11:20:15Z",
      },
    },
  };

  const { client, sent } = exchange("https://api.callisto.example/v1.0", { status: 404, body: answer });

  await expect(client.app.calls.byId("00000000-0000-0000-0000-000000000000").get()).rejects.toMatchObject({
    status: 404,
    body: answer,
  });
  expect(sent()).toEqual(
    expectedRequest("GET", "https://api.callisto.example/v1.0/app/calls/00000000-0000-0000-0000-000000000000"),
  );
});

test("call: getQuality (api/call-getquality.md:62)", async () => {
  const answer: Collection<MediaQuality> = {
    "@odata.context": "https://api.callisto.example/v1.0/$metadata#Collection(callisto.calls.mediaQuality)",
    value: [
      {
        averageDelay: "PT0.042S",
        bytesReceived: 18874368,
        framesLost: null,
        modality: "audio",
        packetLossRate: 0.0031,
        sampleRate: 16000,
        score: 4.4,
        signalLevel: -18,
        volume: 80,
      },
      {
        averageDelay: "PT0.051S",
        bytesReceived: 7516192768,
        framesLost: 2,
        modality: "video",
        packetLossRate: 0.0107,
        sampleRate: null,
        score: 3.9,
        signalLevel: 0,
        volume: 0,
      },
    ],
  };

  const { client, sent } = exchange("https://api.callisto.example/v1.0", { status: 200, body: answer });

  const result = await client.app.calls
    .byId("5a1d2c9e-7b34-4f0e-9a61-0c8f2d6e4b17")
    .getQuality({ direction: "inbound", minutes: 15 })
    .get();

  expect(result).toEqual(answer);
  expect(sent()).toEqual(
    expectedRequest(
      "GET",
      "https://api.callisto.example/v1.0/app/calls/5a1d2c9e-7b34-4f0e-9a61-0c8f2d6e4b17/getQuality(direction='inbound',minutes=15)",
    ),
  );
});

test("call: keepAlive (api/call-keepalive.md:53)", async () => {
  const { client, sent } = exchange("https://api.callisto.example/v1.0", { status: 200 });

  const result = await client.app.calls.byId("5a1d2c9e-7b34-4f0e-9a61-0c8f2d6e4b17").keepAlive.post();

  expect(result).toBeUndefined();
  expect(sent()).toEqual(
    expectedRequest(
      "POST",
      "https://api.callisto.example/v1.0/app/calls/5a1d2c9e-7b34-4f0e-9a61-0c8f2d6e4b17/keepAlive",
    ),
  );
});

test("Example 1: List all participants (api/call-list-participants.md:67)", async () => {
  const answer: Collection<AnyParticipant> = {
    value: [
      {
        "@odata.type": "#callisto.calls.participant",
        id: "p-1",
        info: {
          identity: {
            application: {
              displayName: "Front desk",
              id: "a6f03c71-94de-4b28-8e5c-72d1b80f6a39",
            },
          },
        },
        isInLobby: false,
        isMuted: false,
        joinedDateTime: "2025-03-19T09:46:05Z",
        modalities: ["audio"],
      },
      {
        "@odata.type": "#callisto.calls.roomParticipant",
        headCount: 4,
        id: "p-3",
        isInLobby: false,
        isMuted: false,
        joinedDateTime: "2025-03-19T09:47:31Z",
        modalities: ["audio", "video"],
        roomId: "7c2f9b46-9b46-7c2f-469b-2f7c469b2f7c",
      },
    ],
  };

  const { client, sent } = exchange("https://api.callisto.example/v1.0", { status: 200, body: answer });

  const result = await client.app.calls.byId("{id}").participants.get();

  expect(result).toEqual(answer);
  expect(sent()).toEqual(expectedRequest("GET", "https://api.callisto.example/v1.0/app/calls/{id}/participants"));
});

test("Example 2: List those who joined by telephone (api/call-list-participants.md:121)", async () => {
  const answer: Collection<PhoneParticipant> = {
    value: [
      {
        id: "p-2",
        phoneNumber: "+4930901820",
      },
    ],
  };

  const { client, sent } = exchange("https://api.callisto.example/v1.0", { status: 200, body: answer });

  const result = await client.app.calls.byId("{id}").participants["callisto.calls.phoneParticipant"].get({
    query: {
      $select: ["id", "phoneNumber"],
    },
  });

  expect(result).toEqual(answer);
  expect(sent()).toEqual(
    expectedRequest(
      "GET",
      "https://api.callisto.example/v1.0/app/calls/{id}/participants/callisto.calls.phoneParticipant?$select=id,phoneNumber",
    ),
  );
});

test("Example 3: Count the participants (api/call-list-participants.md:155)", async () => {
  const answer = "3";

  const { client, sent } = exchange("https://api.callisto.example/v1.0", {
    status: 200,
    headers: { "Content-Type": "text/plain" },
    body: answer,
  });

  const result = await client.app.calls.byId("{id}").participants.$count.get().text();

  expect(result).toBe(answer);
  expect(sent()).toEqual(
    expectedRequest("GET", "https://api.callisto.example/v1.0/app/calls/{id}/participants/$count"),
  );
});

test("call: record (deprecated) (api/call-record.md:67)", async () => {
  const body: RecordDeprecatedCallBody = {
    clientContext: "voicemail-3",
    maxDuration: "PT90S",
    playBeep: true,
    prompts: [
      {
        uri: "https://cdn.larkspur.example/prompts/leave-a-message.wav",
      },
    ],
    stopTones: ["#", "1"],
  };
  const answer: CallOperation = {
    clientContext: "voicemail-3",
    createdDateTime: "2025-03-19T09:50:00Z",
    id: "op-20",
    lastActionDateTime: "2025-03-19T09:50:00Z",
    resultInfo: null,
    status: "running",
  };

  const { client, sent } = exchange("https://api.callisto.example/v1.0", { status: 200, body: answer });

  const result = await client.app.calls.byId("{id}").record.post(body);

  expect(result).toEqual(answer);
  expect(sent()).toEqual(
    expectedRequest("POST", "https://api.callisto.example/v1.0/app/calls/{id}/record", {
      headers: { "Content-Type": "application/json" },
      body,
    }),
  );
});

test("call: redirect (api/call-redirect.md:64)", async () => {
  const body: RedirectCallBody = {
    targets: [
      {
        user: {
          id: "c04e5b1a-2f6d-4c83-8d17-6b9a3e50f2d1",
          displayName: "Ines Barros",
        },
      },
    ],
    targetDisposition: "default",
    timeout: 99,
    maskCallee: true,
    maskCaller: true,
  };
  const answer: CallOperation = {
    clientContext: "clientContext-value",
    createdDateTime: "2025-03-19T09:46:02Z",
    id: "id-value",
    lastActionDateTime: "2025-03-19T09:46:02Z",
    status: "Running",
  };

  const { client, sent } = exchange("https://api.callisto.example/v1.0", { status: 200, body: answer });

  const result = await client.app.calls.byId("{id}").redirect.post(body);

  expect(result).toEqual(answer);
  expect(sent()).toEqual(
    expectedRequest("POST", "https://api.callisto.example/v1.0/app/calls/{id}/redirect", {
      headers: { "Content-Type": "application/json" },
      body,
    }),
  );
});

test("Example - Forward a call (api/call-redirect.md:148)", async () => {
  const body: RedirectCallBody = {
    targets: [
      {
        "@odata.type": "#callisto.calls.identitySet",
        user: {
          id: "3d8e6a0f-b5c1-49d2-87a4-f1062c9e7b53",
          displayName: "Noor Haddad",
        },
      },
    ],
    targetDisposition: "forward",
    // @ts-expect-error example-type-mismatch: expected Int32 (api/call-redirect.md:47)
    timeout: "60",
    maskCallee: false,
    maskCaller: false,
    // example-undocumented-property: expected a property of the request body (api/call-redirect.md:39)
    announceCaller: true,
  };
  const answer: CallOperation = {
    createdDateTime: "2025-03-19T09:46:03Z",
    id: "op-18",
    lastActionDateTime: "2025-03-19T09:46:03Z",
    status: "running",
  };

  const { client, sent } = exchange("https://api.callisto.example/v1.0", { status: 200, body: answer });

  const result = await client.app.calls.byId("b81f5e07-2d69-4c3a-a0f4-58e6c7d1930b").redirect.post(body);

  expect(result).toEqual(answer);
  expect(sent()).toEqual(
    expectedRequest(
      "POST",
      "https://api.callisto.example/v1.0/app/calls/b81f5e07-2d69-4c3a-a0f4-58e6c7d1930b/redirect",
      { headers: { "Content-Type": "application/json" }, body },
    ),
  );
});

test("Example - Ring several people at once (api/call-redirect.md:249)", async () => {
  const body: RedirectCallBody = {
    targets: [
      {
        user: {
          id: "c04e5b1a-2f6d-4c83-8d17-6b9a3e50f2d1",
        },
      },
      {
        user: {
          id: "3d8e6a0f-b5c1-49d2-87a4-f1062c9e7b53",
        },
      },
    ],
    targetDisposition: "ringAll",
    timeout: 30,
  };
  const answer: CallOperation = {
    createdDateTime: "2025-03-19T09:51:37Z",
    id: "op-19",
    lastActionDateTime: "2025-03-19T09:51:37Z",
    status: "running",
  };

  const { client, sent } = exchange("https://api.callisto.example/v1.0", { status: 200, body: answer });

  const result = await client.app.calls.byId("b81f5e07-2d69-4c3a-a0f4-58e6c7d1930b").redirect.post(body);

  expect(result).toEqual(answer);
  expect(sent()).toEqual(
    expectedRequest(
      "POST",
      "https://api.callisto.example/v1.0/app/calls/b81f5e07-2d69-4c3a-a0f4-58e6c7d1930b/redirect",
      { headers: { "Content-Type": "application/json" }, body },
    ),
  );
});

test("call: transfer (api/call-transfer.md:62)", async () => {
  const body: TransferCallBody = {
    announcement: null,
    clientContext: "transfer-4711",
    target: {
      identity: {
        user: {
          displayName: "Noor Haddad",
          id: "3d8e6a0f-b5c1-49d2-87a4-f1062c9e7b53",
        },
      },
      languageId: "en-GB",
    },
    timeout: 45,
  };

  const { client, sent } = exchange("https://api.callisto.example/v1.0", {
    status: 202,
    headers: {
      Location: "https://api.callisto.example/v1.0/app/calls/5a1d2c9e-7b34-4f0e-9a61-0c8f2d6e4b17/operations/op-21",
      "Retry-After": "5",
    },
  });

  const { data, response } = await client.app.calls
    .byId("5a1d2c9e-7b34-4f0e-9a61-0c8f2d6e4b17")
    .transfer.post(body)
    .withResponse();

  expect(data).toBeUndefined();
  expect(response.headers.get("Location")).toBe(
    "https://api.callisto.example/v1.0/app/calls/5a1d2c9e-7b34-4f0e-9a61-0c8f2d6e4b17/operations/op-21",
  );
  expect(response.headers.get("Retry-After")).toBe("5");
  expect(sent()).toEqual(
    expectedRequest(
      "POST",
      "https://api.callisto.example/v1.0/app/calls/5a1d2c9e-7b34-4f0e-9a61-0c8f2d6e4b17/transfer",
      { headers: { "Content-Type": "application/json" }, body },
    ),
  );
});

test("Example 1: Read an operation (api/calloperation-get.md:67)", async () => {
  const answer: CallOperation = {
    "@odata.etag": 'W/"21-2"',
    clientContext: "transfer-4711",
    createdDateTime: "2025-03-19T09:57:02Z",
    id: "op-21",
    lastActionDateTime: "2025-03-19T09:57:32Z",
    resultInfo: {
      code: 408,
      message: "Nobody answered in time.",
      subcode: 5010,
    },
    status: "failed",
  };

  const { client, sent } = exchange("https://api.callisto.example/v1.0", {
    status: 200,
    headers: { ETag: 'W/"21-2"' },
    body: answer,
  });

  const { data, response } = await client.app.calls
    .byId("5a1d2c9e-7b34-4f0e-9a61-0c8f2d6e4b17")
    .operations.byId("op-21")
    .get()
    .withResponse();

  expect(data).toEqual(answer);
  expect(response.headers.get("ETag")).toBe('W/"21-2"');
  expect(sent()).toEqual(
    expectedRequest(
      "GET",
      "https://api.callisto.example/v1.0/app/calls/5a1d2c9e-7b34-4f0e-9a61-0c8f2d6e4b17/operations/op-21",
    ),
  );
});

test("Example 2: Read an operation again (api/calloperation-get.md:106)", async () => {
  const { client, sent } = exchange("https://api.callisto.example/v1.0", { status: 304 });

  const response = await client.app.calls
    .byId("5a1d2c9e-7b34-4f0e-9a61-0c8f2d6e4b17")
    .operations.byId("op-21")
    .get({
      headers: { "If-None-Match": 'W/"21-2"' },
    })
    .raw();

  expect(response.status).toBe(304);

  expect(sent()).toEqual(
    expectedRequest(
      "GET",
      "https://api.callisto.example/v1.0/app/calls/5a1d2c9e-7b34-4f0e-9a61-0c8f2d6e4b17/operations/op-21",
      { headers: { "If-None-Match": 'W/"21-2"' } },
    ),
  );
});

test("Get participant (api/participant-get.md:63)", async () => {
  const answer: AnyParticipant = {
    "@odata.type": "#callisto.calls.phoneParticipant",
    dialInNumber: "+493056796400",
    id: "p-2",
    info: {
      countryCode: "DE",
      identity: {
        user: {
          displayName: "Tomas Keller",
          id: "91f7c3de-08b2-4a65-b3f4-e27d5a6c1b90",
        },
      },
      languageId: "de-DE",
      platform: "telephone",
    },
    isInLobby: false,
    isMuted: true,
    joinedDateTime: "2025-03-19T09:46:58Z",
    modalities: ["audio"],
    phoneNumber: "+4930901820",
    quality: [],
  };

  const { client, sent } = exchange("https://api.callisto.example/v1.0", { status: 200, body: answer });

  const result = await client.app.calls.byId("5a1d2c9e-7b34-4f0e-9a61-0c8f2d6e4b17").participants.byId("p-2").get();

  expect(result).toEqual(answer);
  expect(sent()).toEqual(
    expectedRequest(
      "GET",
      "https://api.callisto.example/v1.0/app/calls/5a1d2c9e-7b34-4f0e-9a61-0c8f2d6e4b17/participants/p-2",
    ),
  );
});

/** The property partner is not documented for an identitySet; that type is open, and takes it. */
test("participant: invite (api/participant-invite.md:65)", async () => {
  const body: InviteParticipantBody = {
    clientContext: "invite-12",
    participants: [
      {
        identity: {
          user: {
            id: "3d8e6a0f-b5c1-49d2-87a4-f1062c9e7b53",
          },
        },
      },
      {
        identity: {
          partner: {
            displayName: "Interpreters at night",
            id: "ext-204",
          },
        },
      },
    ],
  };
  const answer: CallOperation = {
    clientContext: "invite-12",
    createdDateTime: "2025-03-19T09:49:10Z",
    id: "op-22",
    lastActionDateTime: "2025-03-19T09:49:10Z",
    status: "running",
  };

  const { client, sent } = exchange("https://api.callisto.example/v1.0", { status: 200, body: answer });

  const result = await client.app.calls.byId("{id}").participants.invite.post(body);

  expect(result).toEqual(answer);
  expect(sent()).toEqual(
    expectedRequest("POST", "https://api.callisto.example/v1.0/app/calls/{id}/participants/invite", {
      headers: { "Content-Type": "application/json" },
      body,
    }),
  );
});

test("participant: mute (api/participant-mute.md:67)", async () => {
  const body: MuteParticipantBody = {
    clientContext: "mute-7",
  };
  const answer: CallOperation = {
    clientContext: "mute-7",
    createdDateTime: "2025-03-19T09:52:20Z",
    id: "op-23",
    lastActionDateTime: "2025-03-19T09:52:21Z",
    resultInfo: {
      code: 200,
      message: null,
      subcode: 0,
    },
    status: "completed",
  };

  const { client, sent } = exchange("https://api.callisto.example/v1.0", { status: 200, body: answer });

  const result = await client.app.calls.byId("{call-id}").participants.byId("{participant-id}").mute.post(body);

  expect(result).toEqual(answer);
  expect(sent()).toEqual(
    expectedRequest(
      "POST",
      "https://api.callisto.example/v1.0/app/calls/{call-id}/participants/{participant-id}/mute",
      { headers: { "Content-Type": "application/json" }, body },
    ),
  );
});
