import { expect, test } from "vitest";
import type { CheckInRoomBody, RoomsAvailabilityWindow, RoomsRoom, RoomsSeatRange } from "../models/rooms.js";
import { type Annotated, type Collection, raw } from "../runtime/index.js";
import { exchange, expectedRequest } from "./support.js";

test("checkIn action (api/room-checkin.md:60)", async () => {
  const body: CheckInRoomBody = {
    headCount: 9,
    userId: "c04e5b1a-2f6d-4c83-8d17-6b9a3e50f2d1",
  };

  const { client, sent } = exchange("https://api.callisto.example/v1.0", { status: 204 });

  const result = await client.rooms.byId("7c2f9b46-9b46-7c2f-469b-2f7c469b2f7c").checkIn.post(body);

  expect(result).toBeUndefined();
  expect(sent()).toEqual(
    expectedRequest("POST", "https://api.callisto.example/v1.0/rooms/7c2f9b46-9b46-7c2f-469b-2f7c469b2f7c/checkIn", {
      headers: { "Content-Type": "application/json" },
      body,
    }),
  );
});

test("Read the photo (api/room-get-photo.md:58)", async () => {
  const answer = "<binary content of the picture>";

  const { client, sent } = exchange("https://api.callisto.example/v1.0", {
    status: 200,
    headers: { "Content-Type": "image/jpeg" },
    body: answer,
  });

  const result = await client.rooms.byId("7c2f9b46-9b46-7c2f-469b-2f7c469b2f7c").photo.$value.get().text();

  expect(result).toBe(answer);
  expect(sent()).toEqual(
    expectedRequest("GET", "https://api.callisto.example/v1.0/rooms/7c2f9b46-9b46-7c2f-469b-2f7c469b2f7c/photo/$value"),
  );
});

test("Read a thumbnail (api/room-get-photo.md:81)", async () => {
  const answer = "<binary content of the picture>";

  const { client, sent } = exchange("https://api.callisto.example/v1.0", {
    status: 200,
    headers: { "Content-Type": "image/jpeg" },
    body: answer,
  });

  const result = await client.rooms
    .byId("7c2f9b46-9b46-7c2f-469b-2f7c469b2f7c")
    .photo.thumbnail({ width: 320, crop: "square" })
    .$value.get()
    .text();

  expect(result).toBe(answer);
  expect(sent()).toEqual(
    expectedRequest(
      "GET",
      "https://api.callisto.example/v1.0/rooms/7c2f9b46-9b46-7c2f-469b-2f7c469b2f7c/photo/thumbnail(width=320,crop='square')/$value",
    ),
  );
});

test("Get room (api/room-get.md:56)", async () => {
  const answer: RoomsRoom = {
    "@odata.type": "#callisto.rooms.room",
    id: "7c2f9b46-9b46-7c2f-469b-2f7c469b2f7c",
    displayName: "Display Name value",
    location: {
      "@odata.type": "#callisto.rooms.geoCoordinates",
      altitude: 4.2,
      latitude: 4.2,
      longitude: 4.2,
    },
    lastModifiedDateTime: "2025-01-01T00:00:35.1329464-08:00",
    capacity: 8,
    features: ["display"],
    hourlyRate: 4.2,
    inspectedOn: "2025-01-01",
    isBookable: true,
    ownerId: "c04e5b1a-2f6d-4c83-8d17-6b9a3e50f2d1",
    opensAt: "11:59:24",
    closesAt: "12:00:01",
  };

  const { client, sent } = exchange("https://api.callisto.example/v1.0", { status: 200, body: answer });

  const result = await client.rooms.byKey("7c2f9b46-9b46-7c2f-469b-2f7c469b2f7c").get();

  expect(result).toEqual(answer);
  expect(sent()).toEqual(
    expectedRequest("GET", "https://api.callisto.example/v1.0/rooms('7c2f9b46-9b46-7c2f-469b-2f7c469b2f7c')"),
  );
});

test("getAvailability function (api/room-getavailability.md:60)", async () => {
  const answer: Collection<RoomsAvailabilityWindow> = {
    value: [
      {
        "@odata.type": "callisto.rooms.availabilityWindow",
        startDateTime: "2025-03-19T07:30:00+01:00",
        endDateTime: "2025-03-19T14:00:00+01:00",
        isFree: true,
      },
      {
        "@odata.type": "callisto.rooms.availabilityWindow",
        startDateTime: "2025-03-19T14:00:00+01:00",
        endDateTime: "2025-03-19T14:45:00+01:00",
        isFree: false,
      },
    ],
  };

  const { client, sent } = exchange("https://api.callisto.example/v1.0", { status: 200, body: answer });

  const result = await client.rooms
    .byId("7c2f9b46-9b46-7c2f-469b-2f7c469b2f7c")
    .getAvailability({ day: raw("2025-03-19"), minimumMinutes: 30, timeZone: "Europe/Berlin" })
    .get();

  expect(result).toEqual(answer);
  expect(sent()).toEqual(
    expectedRequest(
      "GET",
      "https://api.callisto.example/v1.0/rooms/7c2f9b46-9b46-7c2f-469b-2f7c469b2f7c/getAvailability(day=2025-03-19,minimumMinutes=30,timeZone='Europe%2FBerlin')",
    ),
  );
});

test("getBookedHours function (api/room-getbookedhours.md:59)", async () => {
  const answer: Annotated & { value: number } = {
    value: 86.25,
  };

  const { client, sent } = exchange("https://api.callisto.example/v1.0", { status: 200, body: answer });

  const result = await client.rooms
    .byId("7c2f9b46-9b46-7c2f-469b-2f7c469b2f7c")
    .getBookedHours({ from: raw("2025-03-01"), until: raw("2025-03-31") })
    .get();

  expect(result).toEqual(answer);
  expect(sent()).toEqual(
    expectedRequest(
      "GET",
      "https://api.callisto.example/v1.0/rooms/7c2f9b46-9b46-7c2f-469b-2f7c469b2f7c/getBookedHours(from=2025-03-01,until=2025-03-31)",
    ),
  );
});

test("List rooms (api/room-list.md:70)", async () => {
  const answer: Collection<RoomsRoom> = {
    value: [
      {
        "@odata.type": "#callisto.rooms.room",
        id: "7c2f9b46-9b46-7c2f-469b-2f7c469b2f7c",
        displayName: "Aurora",
        location: {
          "@odata.type": "#callisto.rooms.geoCoordinates",
          altitude: 34.5,
          latitude: 52.5208,
          longitude: 13.4095,
        },
        lastModifiedDateTime: "2025-01-01T00:00:35.1329464-08:00",
        capacity: 12,
        features: ["display", "camera"],
        hourlyRate: 4.2,
        inspectedOn: "2025-01-01",
        isBookable: true,
        ownerId: "c04e5b1a-2f6d-4c83-8d17-6b9a3e50f2d1",
        opensAt: "07:30:00",
        closesAt: "20:00:00",
      },
    ],
  };

  const { client, sent } = exchange("https://api.callisto.example/v1.0", { status: 200, body: answer });

  const result = await client.rooms.get();

  expect(result).toEqual(answer);
  expect(sent()).toEqual(expectedRequest("GET", "https://api.callisto.example/v1.0/rooms"));
});

test("seatMap: range (api/seatmap-range.md:62)", async () => {
  const answer: RoomsSeatRange = {
    address: "A1:B3",
    names: ["Ines Barros", "Noor Haddad"],
    rowCount: 2,
    seats: [
      [null, 2, 3],
      [1, null, 3],
    ],
  };

  const { client, sent } = exchange("https://api.callisto.example/v1.0", { status: 200, body: answer });

  const result = await client.rooms
    .byId("7c2f9b46-9b46-7c2f-469b-2f7c469b2f7c")
    .seatMap.range({ address: "A1:B3" })
    .get();

  expect(result).toEqual(answer);
  expect(sent()).toEqual(
    expectedRequest(
      "GET",
      "https://api.callisto.example/v1.0/rooms/7c2f9b46-9b46-7c2f-469b-2f7c469b2f7c/seatMap/range(address='A1:B3')",
    ),
  );
});
