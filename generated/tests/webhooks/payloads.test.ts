import { expect, test } from "vitest";
import type { Call, ChangeNotificationCollection } from "../../models/calls.js";
import type { Annotated } from "../../runtime/index.js";
import { parseWebhook } from "../../webhooks.js";

/** Callisto sends the first notification as soon as the call exists. */
test("Create call: Notification - Establishing (api/app-post-calls.md:143)", () => {
  const payload: ChangeNotificationCollection = {
    "@odata.type": "#callisto.calls.changeNotificationCollection",
    value: [
      {
        changeType: "created",
        resource: "/app/calls/5a1d2c9e-7b34-4f0e-9a61-0c8f2d6e4b17",
        resourceData: {
          "@odata.type": "#callisto.calls.call",
          id: "5a1d2c9e-7b34-4f0e-9a61-0c8f2d6e4b17",
          direction: "outgoing",
          state: "establishing",
        },
      },
    ],
  };

  const parsed = parseWebhook(JSON.stringify(payload));

  expect(parsed).toEqual(payload);
});

/** The following sequence shows an incoming call from its first notification on. */
test("call: answer: Notification - Incoming (api/call-answer.md:67)", () => {
  const payload: ChangeNotificationCollection = {
    "@odata.type": "#callisto.calls.changeNotificationCollection",
    value: [
      {
        changeType: "created",
        resource: "/app/calls/b81f5e07-2d69-4c3a-a0f4-58e6c7d1930b",
        resourceData: {
          "@odata.type": "#callisto.calls.call",
          "@odata.id": "/app/calls/b81f5e07-2d69-4c3a-a0f4-58e6c7d1930b",
          "@odata.etag": 'W/"5445"',
          direction: "incoming",
          requestedModalities: ["audio", "video"],
          source: {
            identity: {
              user: {
                displayName: "Tomas Keller",
                id: "91f7c3de-08b2-4a65-b3f4-e27d5a6c1b90",
              },
            },
            languageId: "de-DE",
          },
          state: "incoming",
        },
      },
    ],
  };

  const parsed = parseWebhook(JSON.stringify(payload));

  expect(parsed).toEqual(payload);
});

test("call: answer: Notification - Established (api/call-answer.md:138)", () => {
  const payload: ChangeNotificationCollection = {
    "@odata.type": "#callisto.calls.changeNotificationCollection",
    value: [
      {
        changeType: "updated",
        resource: "/app/calls/b81f5e07-2d69-4c3a-a0f4-58e6c7d1930b",
        resourceData: {
          "@odata.type": "#callisto.calls.call",
          "@odata.id": "/app/calls/b81f5e07-2d69-4c3a-a0f4-58e6c7d1930b",
          "@odata.etag": 'W/"5446"',
          state: "established",
        },
      },
    ],
  };

  const parsed = parseWebhook(JSON.stringify(payload));

  expect(parsed).toEqual(payload);
});

test("call: transfer: Notification - Transferring (api/call-transfer.md:100)", () => {
  const payload: ChangeNotificationCollection = {
    "@odata.type": "#callisto.calls.changeNotificationCollection",
    value: [
      {
        changeType: "updated",
        resource: "/app/calls/5a1d2c9e-7b34-4f0e-9a61-0c8f2d6e4b17",
        resourceData: {
          "@odata.type": "#callisto.calls.call",
          id: "5a1d2c9e-7b34-4f0e-9a61-0c8f2d6e4b17",
          state: "transferring",
        },
      },
    ],
  };

  const parsed = parseWebhook(JSON.stringify(payload));

  expect(parsed).toEqual(payload);
});

test("call: transfer: Notification - Participant left (api/call-transfer.md:127)", () => {
  const payload: ChangeNotificationCollection = {
    "@odata.type": "#callisto.calls.changeNotificationCollection",
    value: [
      {
        changeType: "deleted",
        resource: "/app/calls/5a1d2c9e-7b34-4f0e-9a61-0c8f2d6e4b17/participants/p-1",
        resourceData: {
          "@odata.type": "#callisto.calls.participant",
          id: "p-1",
        },
      },
    ],
  };

  const parsed = parseWebhook(JSON.stringify(payload));

  expect(parsed).toEqual(payload);
});

test("call: redirect: Notification - Incoming (api/call-redirect.md:113)", () => {
  const payload: Annotated & {
    value?: (Annotated & {
      changeType?: string;
      resource?: string;
      resourceData?: Call;
    })[];
  } = {
    value: [
      {
        changeType: "created",
        resource: "/app/calls/b81f5e07-2d69-4c3a-a0f4-58e6c7d1930b",
        resourceData: {
          "@odata.type": "#callisto.calls.call",
          "@odata.id": "/app/calls/b81f5e07-2d69-4c3a-a0f4-58e6c7d1930b",
          "@odata.etag": 'W/"5445"',
          state: "incoming",
          direction: "incoming",
          source: {
            "@odata.type": "#callisto.calls.participantInfo",
            identity: {
              user: {
                id: "91f7c3de-08b2-4a65-b3f4-e27d5a6c1b90",
                displayName: "Tomas Keller",
              },
            },
            languageId: "de-DE",
          },
          requestedModalities: ["audio", "video"],
        },
      },
    ],
  };

  const parsed = parseWebhook(JSON.stringify(payload));

  expect(parsed).toEqual(payload);
});

test("call: redirect: Notification - Redirecting (api/call-redirect.md:185)", () => {
  const payload: Annotated & {
    value?: (Annotated & {
      changeType?: string;
      resource?: string;
      resourceData?: Call;
    })[];
  } = {
    value: [
      {
        changeType: "updated",
        resource: "/app/calls/b81f5e07-2d69-4c3a-a0f4-58e6c7d1930b",
        resourceData: {
          "@odata.type": "#callisto.calls.call",
          "@odata.id": "/app/calls/b81f5e07-2d69-4c3a-a0f4-58e6c7d1930b",
          "@odata.etag": 'W/"5446"',
          state: "redirecting",
        },
      },
    ],
  };

  const parsed = parseWebhook(JSON.stringify(payload));

  expect(parsed).toEqual(payload);
});

/** The call ends for your application as soon as the target has answered. */
test("call: redirect: Notification - Terminated (api/call-redirect.md:210)", () => {
  const payload: Annotated & {
    value?: (Annotated & {
      changeType?: string;
      resource?: string;
      resourceData?: Call;
    })[];
  } = {
    value: [
      {
        changeType: "deleted",
        resource: "/app/calls/b81f5e07-2d69-4c3a-a0f4-58e6c7d1930b",
        resourceData: {
          "@odata.type": "#callisto.calls.call",
          "@odata.id": "/app/calls/b81f5e07-2d69-4c3a-a0f4-58e6c7d1930b",
          "@odata.etag": 'W/"5447"',
          state: "terminated",
          answeredBy: {
            user: {
              id: "3d8e6a0f-b5c1-49d2-87a4-f1062c9e7b53",
              displayName: "Noor Haddad",
            },
          },
          resultInfo: {
            code: 200,
            subcode: 5014,
          },
        },
      },
    ],
  };

  const parsed = parseWebhook(JSON.stringify(payload));

  expect(parsed).toEqual(payload);
});
