import { expect, test } from "vitest";
import type { CallActivity } from "../models/reports.js";
import type { Collection } from "../runtime/index.js";
import { exchange, expectedRequest } from "./support.js";

/** Behind the redirection lies the file. */
test("CSV (api/reportroot-getcallactivity.md:97)", async () => {
  const { client, sent } = exchange("https://api.callisto.example/v1.0", {
    status: 302,
    headers: { Location: "https://files.callisto.example/reports/JDFKdf2" },
  });

  const response = await client.reports.getCallActivity({ period: "D7" }).get().raw();

  expect(response.status).toBe(302);
  expect(response.headers.get("Location")).toBe("https://files.callisto.example/reports/JDFKdf2");
  expect(sent()).toEqual(
    expectedRequest("GET", "https://api.callisto.example/v1.0/reports/getCallActivity(period='D7')"),
  );
});

test("CSV (api/reportroot-getcallactivity.md:106)", async () => {
  const answer = "Report Date,Calls,Meetings,Report Period\n2025-03-19,118,41,D7\n2025-03-18,104,37,D7";

  const { client, sent } = exchange("https://api.callisto.example/v1.0", {
    status: 200,
    headers: { "Content-Type": "application/octet-stream" },
    body: answer,
  });

  const result = await client.reports.getCallActivity({ period: "D7" }).get().text();

  expect(result).toBe(answer);
  expect(sent()).toEqual(
    expectedRequest("GET", "https://api.callisto.example/v1.0/reports/getCallActivity(period='D7')"),
  );
});

test("JSON (api/reportroot-getcallactivity.md:123)", async () => {
  const answer: Collection<CallActivity> = {
    "@odata.context": "https://api.callisto.example/v1.0/$metadata#Collection(callisto.calls.callActivity)",
    value: [
      {
        callCount: 118,
        callsByRegion: {
          emea: 80,
          apac: 38,
        },
        meetingCount: 41,
        reportDate: "2025-03-19",
        reportPeriod: "D7",
      },
    ],
  };

  const { client, sent } = exchange("https://api.callisto.example/v1.0", { status: 200, body: answer });

  const result = await client.reports.getCallActivity({ period: "D7" }).get({
    query: {
      $format: "application/json",
    },
  });

  expect(result).toEqual(answer);
  expect(sent()).toEqual(
    expectedRequest(
      "GET",
      "https://api.callisto.example/v1.0/reports/getCallActivity(period='D7')?$format=application/json",
    ),
  );
});
