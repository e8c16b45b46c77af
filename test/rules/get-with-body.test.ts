import { test } from "vitest";
import { expectDiagnostics } from "../helpers/lint-pages.js";
import { httpFence, operationPage } from "../helpers/operation-page.js";

test.each(["GET", "HEAD"])("a %s request has no body, whatever its page documents", (method) => {
  const example = `${httpFence(`${method} /calls/17`, `{ "id": "17" }`)}\n${httpFence("HTTP/1.1 204 No Content")}`;
  expectDiagnostics({ "api/call-find.md": operationPage({ routes: `${method} /calls/{id}`, example }) }, [
    `api/call-find.md:19:1 warning get-with-body Unexpected body, expected none in a ${method} request`,
  ]);
});

test("a DELETE may have one", () => {
  const example = `${httpFence("DELETE /calls/17", `{ "id": "17" }`)}\n${httpFence("HTTP/1.1 204 No Content")}`;
  expectDiagnostics({ "api/call-end.md": operationPage({ routes: "DELETE /calls/{id}", example }) }, []);
});

test("that the page says to send none is no second finding", () => {
  const body = "Do not supply a request body for this method.";
  const example = `${httpFence("GET /calls/17", `{ "id": "17" }`)}\n${httpFence("HTTP/1.1 204 No Content")}`;
  expectDiagnostics({ "api/call-find.md": operationPage({ routes: "GET /calls/{id}", body, example }) }, [
    "api/call-find.md:23:1 warning get-with-body Unexpected body, expected none in a GET request",
  ]);
});
