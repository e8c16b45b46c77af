import { expect, test } from "vitest";
import * as runtime from "../../templates/runtime/index.js";

test("the runtime exports these values and no others", () => {
  expect(Object.keys(runtime).toSorted()).toEqual([
    "ApiError",
    "ConnectionError",
    "LinkError",
    "TimeoutError",
    "WebhookError",
    "batch",
    "createProxy",
    "filter",
    "isAbortError",
    "isApiError",
    "isConnectionError",
    "isLinkError",
    "isTimeoutError",
    "parsePayload",
    "raw",
    "upload",
  ]);
});
