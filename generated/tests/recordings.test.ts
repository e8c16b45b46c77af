import { expect, test } from "vitest";
import type {
  CreatePlayerRecordingBody,
  CreatePlayerRecordingResult,
  Mark,
  Recording,
  SetMarkBody,
  Transcript,
} from "../models/recordings.js";
import type { Collection } from "../runtime/index.js";
import { exchange, expectedRequest } from "./support.js";

test("List recordings (api/call-list-recordings.md:56)", async () => {
  const answer: Collection<Recording> = {
    value: [
      {
        "@callisto.downloadUrl": "https://files.callisto.example/r-77?sig=5Lk2",
        createdDateTime: "2025-03-19T09:46:30Z",
        duration: "PT12M10S",
        fileName: "delivery-at-the-gate.mp4",
        id: "r-77",
        sha256: "n4bQgYhMfWWaL+qgxVrQFaO/TxsrC4Is0V1sFbDwCgg=",
        size: 48318382,
        status: "available",
      },
    ],
  };

  const { client, sent } = exchange("https://api.callisto.example/v1.0", { status: 200, body: answer });

  const result = await client.app.calls.byId("5a1d2c9e-7b34-4f0e-9a61-0c8f2d6e4b17").recordings.get({
    query: {
      $filter: "status eq 'available'",
    },
  });

  expect(result).toEqual(answer);
  expect(sent()).toEqual(
    expectedRequest(
      "GET",
      "https://api.callisto.example/v1.0/app/calls/5a1d2c9e-7b34-4f0e-9a61-0c8f2d6e4b17/recordings?$filter=status%20eq%20'available'",
    ),
  );
});

test("Example 1: Upload a new file (api/library-put-content.md:80)", async () => {
  const body = "<binary content of the file>";
  const answer: Recording = {
    createdDateTime: "2025-03-20T09:31:00Z",
    duration: null,
    fileName: "candidate-4.wav",
    id: "r-81",
    size: 9437184,
    status: "processing",
  };

  const { client, sent } = exchange("https://api.callisto.example/v1.0", { status: 201, body: answer });

  const result = await client.me.library.root.byPath("2025/interviews/candidate-4.wav").content.put(body, {
    query: {
      onConflict: "rename",
    },
    headers: { "Content-Type": "application/octet-stream" },
  });

  expect(result).toEqual(answer);
  expect(sent()).toEqual(
    expectedRequest(
      "PUT",
      "https://api.callisto.example/v1.0/me/library/root:/2025/interviews/candidate-4.wav:/content?onConflict=rename",
      { headers: { "Content-Type": "application/octet-stream" }, body },
    ),
  );
});

test("Example 2: Replace a file (api/library-put-content.md:117)", async () => {
  const body = "<binary content of the file>";
  const answer: Recording = {
    fileName: "candidate-4.wav",
    id: "r-81",
    size: 9502720,
    status: "processing",
  };

  const { client, sent } = exchange("https://api.callisto.example/v1.0", { status: 200, body: answer });

  const result = await client.me.library.items.byId("r-81").content.put(body, {
    headers: { "Content-Type": "application/octet-stream" },
  });

  expect(result).toEqual(answer);
  expect(sent()).toEqual(
    expectedRequest("PUT", "https://api.callisto.example/v1.0/me/library/items/r-81/content", {
      headers: { "Content-Type": "application/octet-stream" },
      body,
    }),
  );
});

test("recording: createPlayer (api/recording-createplayer.md:86)", async () => {
  const body: CreatePlayerRecordingBody = {
    startAt: "PT1M30S",
    subtitles: true,
  };
  const answer: CreatePlayerRecordingResult = {
    expirationDateTime: "2026-03-02T09:15:00Z",
    formParameters: "ticket=4f1c0a&start=90",
    formUrl: "https://play.callisto.example/open",
    frameUrl: "https://play.callisto.example/frame/4f1c0a?start=90",
  };

  const { client, sent } = exchange("https://api.callisto.example/v1.0", { status: 200, body: answer });

  const result = await client.me.library.items.byId("r-70").createPlayer.post(body);

  expect(result).toEqual(answer);
  expect(sent()).toEqual(
    expectedRequest("POST", "https://api.callisto.example/v1.0/me/library/items/r-70/createPlayer", {
      headers: { "Content-Type": "application/json" },
      body,
    }),
  );
});

test("Example 1: Download a file (api/recording-get-content.md:68)", async () => {
  const answer = "<binary content of the file>";

  const { client, sent } = exchange("https://api.callisto.example/v1.0", {
    status: 200,
    headers: { "Content-Type": "video/mp4" },
    body: answer,
  });

  const result = await client.me.library.items.byId("r-70").content.get().text();

  expect(result).toBe(answer);
  expect(sent()).toEqual(expectedRequest("GET", "https://api.callisto.example/v1.0/me/library/items/r-70/content"));
});

test("Example 2: Download the beginning of a file (api/recording-get-content.md:91)", async () => {
  const answer = "<bytes 0-1023 of the file>";

  const { client, sent } = exchange("https://api.callisto.example/v1.0", {
    status: 206,
    headers: { "Content-Type": "application/octet-stream", "Content-Range": "bytes 0-1023/171966464" },
    body: answer,
  });

  const result = await client.me.library.root
    .byPath("2025/reviews/weekly-review.mp4")
    .content.get({
      headers: { Range: "bytes=0-1023" },
    })
    .text();

  expect(result).toBe(answer);
  expect(sent()).toEqual(
    expectedRequest(
      "GET",
      "https://api.callisto.example/v1.0/me/library/root:/2025/reviews/weekly-review.mp4:/content",
      { headers: { Range: "bytes=0-1023" } },
    ),
  );
});

test("Get a recording by its path (api/recording-get.md:60)", async () => {
  const answer: Recording = {
    createdDateTime: "2025-03-12T13:01:15Z",
    duration: "PT43M02S",
    fileName: "weekly-review.mp4",
    id: "r-70",
    recordedBy: {
      user: {
        displayName: "Ines Barros",
        id: "c04e5b1a-2f6d-4c83-8d17-6b9a3e50f2d1",
      },
    },
    size: 171966464,
    status: "available",
  };

  const { client, sent } = exchange("https://api.callisto.example/v1.0", { status: 200, body: answer });

  const result = await client.me.library.root.byPath("2025/reviews/weekly-review.mp4").get();

  expect(result).toEqual(answer);
  expect(sent()).toEqual(
    expectedRequest("GET", "https://api.callisto.example/v1.0/me/library/root:/2025/reviews/weekly-review.mp4"),
  );
});

test("List marks (api/recording-marks.md:39)", async () => {
  const answer: Collection<Mark> = {
    value: [
      {
        id: "m-1",
        label: "The numbers",
        second: 61.5,
        kind: "quote",
      },
    ],
  };

  const { client, sent } = exchange("https://api.callisto.example/v1.0", { status: 200, body: answer });

  const result = await client.me.recordings.byId("r-31").marks.get({
    query: {
      from: 60,
    },
  });

  expect(result).toEqual(answer);
  expect(sent()).toEqual(expectedRequest("GET", "https://api.callisto.example/v1.0/me/recordings/r-31/marks?from=60"));
});

test("Set a mark (api/recording-marks.md:76)", async () => {
  const body: SetMarkBody = {
    second: 61.5,
    label: "The numbers",
  };
  const answer: Mark = {
    id: "m-1",
    label: "The numbers",
    second: 61.5,
    kind: "other",
  };

  const { client, sent } = exchange("https://api.callisto.example/v1.0", { status: 201, body: answer });

  const result = await client.me.recordings.byId("r-31").marks.post(body);

  expect(result).toEqual(answer);
  expect(sent()).toEqual(
    expectedRequest("POST", "https://api.callisto.example/v1.0/me/recordings/r-31/marks", {
      headers: { "Content-Type": "application/json" },
      body,
    }),
  );
});

test("Take a mark away (api/recording-marks.md:113)", async () => {
  const { client, sent } = exchange("https://api.callisto.example/v1.0", { status: 204 });

  const result = await client.me.recordings.byId("r-31").marks.byId("m-1").delete();

  expect(result).toBeUndefined();
  expect(sent()).toEqual(expectedRequest("DELETE", "https://api.callisto.example/v1.0/me/recordings/r-31/marks/m-1"));
});

test("Example 1: Read plain text (api/transcript-get-content.md:62)", async () => {
  const answer = "Ines Barros: Shall we begin?\nTomas Keller: Noor is still on her way.";

  const { client, sent } = exchange("https://api.callisto.example/v1.0", {
    status: 200,
    headers: { "Content-Type": "text/plain" },
    body: answer,
  });

  const result = await client.me.meetings.byId("m-20931").transcripts.byId("t-5").content.get().text();

  expect(result).toBe(answer);
  expect(sent()).toEqual(
    expectedRequest("GET", "https://api.callisto.example/v1.0/me/meetings/m-20931/transcripts/t-5/content"),
  );
});

test("Example 2: Read text with times (api/transcript-get-content.md:87)", async () => {
  const answer =
    "WEBVTT\n\n00:00:04.000 --> 00:00:05.200\n<v Ines Barros>Shall we begin?\n\n00:00:06.100 --> 00:00:08.000\n<v Tomas Keller>Noor is still on her way.";

  const { client, sent } = exchange("https://api.callisto.example/v1.0", {
    status: 200,
    headers: { "Content-Type": "text/vtt" },
    body: answer,
  });

  const result = await client.me.meetings
    .byId("m-20931")
    .transcripts.byId("t-5")
    .content.get({
      query: {
        $format: "text/vtt",
      },
    })
    .text();

  expect(result).toBe(answer);
  expect(sent()).toEqual(
    expectedRequest(
      "GET",
      "https://api.callisto.example/v1.0/me/meetings/m-20931/transcripts/t-5/content?$format=text/vtt",
    ),
  );
});

test("Example 1: Send the text alone (api/transcript-post.md:59)", async () => {
  const body = "Ines Barros: Shall we begin?\nTomas Keller: Noor is still on her way.";
  const answer: Transcript = {
    createdDateTime: "2025-03-19T16:10:00Z",
    id: "t-5",
    isAutomatic: false,
    language: "en",
  };

  const { client, sent } = exchange("https://api.callisto.example/v1.0", { status: 201, body: answer });

  const result = await client.me.meetings.byId("m-20931").transcripts.post(body, {
    headers: { "Content-Type": "text/plain" },
  });

  expect(result).toEqual(answer);
  expect(sent()).toEqual(
    expectedRequest("POST", "https://api.callisto.example/v1.0/me/meetings/m-20931/transcripts", {
      headers: { "Content-Type": "text/plain" },
      body,
    }),
  );
});

test("Example 2: Send the text with its language (api/transcript-post.md:96)", async () => {
  const body =
    '--part-4e1c\nContent-Disposition: form-data; name="language"\n\npt-PT\n--part-4e1c\nContent-Disposition: form-data; name="text"; filename="weekly-review.txt"\nContent-Type: text/plain\n\nInes Barros: Vamos começar?\nTomas Keller: A Noor ainda vem a caminho.\n--part-4e1c--';
  const answer: Transcript = {
    createdDateTime: "2025-03-19T16:12:30Z",
    id: "t-6",
    isAutomatic: false,
    language: "pt-PT",
    speakerIds: ["c04e5b1a-2f6d-4c83-8d17-6b9a3e50f2d1", "91f7c3de-08b2-4a65-b3f4-e27d5a6c1b90"],
  };

  const { client, sent } = exchange("https://api.callisto.example/v1.0", { status: 201, body: answer });

  const result = await client.me.meetings.byId("m-20931").transcripts.post(body, {
    headers: { "Content-Type": "multipart/form-data; boundary=part-4e1c" },
  });

  expect(result).toEqual(answer);
  expect(sent()).toEqual(
    expectedRequest("POST", "https://api.callisto.example/v1.0/me/meetings/m-20931/transcripts", {
      headers: { "Content-Type": "multipart/form-data; boundary=part-4e1c" },
      body,
    }),
  );
});
