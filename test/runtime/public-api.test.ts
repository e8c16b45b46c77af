import { expect, test } from "vitest";
import * as runtime from "../../templates/runtime/index.js";

test("the runtime exports these values and no others", () => {
  expect(Object.keys(runtime).toSorted()).toEqual([
    "ApiError",
    "CallError",
    "ConnectionError",
    "LinkError",
    "TimeoutError",
    "WebhookError",
    "batch",
    "createCore",
    "createMockClient",
    "createProxy",
    "delta",
    "download",
    "filter",
    "isAbortError",
    "isApiError",
    "isCallError",
    "isConnectionError",
    "isLinkError",
    "isTimeoutError",
    "logTo",
    "parsePayload",
    "raw",
    "upload",
  ]);
});
