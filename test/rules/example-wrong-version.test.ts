import { test } from "vitest";
import { expectDiagnostics } from "../helpers/lint-pages.js";
import { httpFence, operationPage } from "../helpers/operation-page.js";

function examples(...targets: readonly string[]): string {
  return targets
    .map((target) => `${httpFence(`POST ${target}/calls/17/answer`)}\n${httpFence("HTTP/1.1 204 No Content")}`)
    .join("\n");
}

const usual = "https://api.callisto.example/v1.0";

test("a placeholder and a relative target leave the version open", () => {
  const example = examples(usual, usual, "https://api.callisto.example/{version}", "");
  expectDiagnostics({ "api/call-answer.md": operationPage({ example }) }, []);
});

test("case counts", () => {
  expectDiagnostics(
    { "api/call-answer.md": operationPage({ example: examples(usual, usual, "https://api.callisto.example/V1.0") }) },
    [
      "api/call-answer.md:32:6 warning example-wrong-version Unexpected `https://api.callisto.example/V1.0`, expected `https://api.callisto.example/v1.0`, as the other examples have it",
    ],
  );
});

test("a misspelt host is reported, another one is not", () => {
  const others = [
    "https://api.calisto.example/v1.0",
    "https://eu.callisto.example/v1.0",
    "https://api2.callisto.example/v1.0",
  ];
  expectDiagnostics({ "api/call-answer.md": operationPage({ example: examples(usual, usual, ...others) }) }, [
    "api/call-answer.md:32:6 warning example-wrong-version Unexpected `https://api.calisto.example/v1.0`, expected `https://api.callisto.example/v1.0`, as the other examples have it",
  ]);
});

test("what is in the folder of a version calls that one", () => {
  const beta = "https://api.callisto.example/beta";
  expectDiagnostics(
    {
      "reference/beta/api/call-answer.md": operationPage({ example: examples(beta, beta, usual) }),
      "reference/v1.0/api/call-answer.md": operationPage({ example: examples(usual, usual, usual) }),
    },
    [
      "reference/beta/api/call-answer.md:16:6 error editions-mixed Unexpected folder `reference/beta/`, whose pages call `https://api.callisto.example/beta`, beside pages that call `https://api.callisto.example/v1.0`, expected those of one version: the two are read as one API; run docwright on the folder of one, or leave the other out with `--exclude`",
      "reference/beta/api/call-answer.md:32:6 warning example-wrong-version Unexpected `https://api.callisto.example/v1.0`, expected `https://api.callisto.example/beta`, as the other examples have it",
    ],
  );
});

test("what an answer links to is of the version that was called, and what is shortened or elsewhere says none", () => {
  const answer = (...members: readonly string[]): string =>
    `${httpFence(`GET ${usual}/calls`)}\n${httpFence("HTTP/1.1 200 OK", `{\n  ${members.join(",\n  ")},\n  "value": []\n}`)}`;
  const list = (example: string) =>
    operationPage({ routes: "GET /calls", response: "It returns a `200 OK` response code.", example });
  expectDiagnostics(
    {
      "api/call-list.md": list(
        answer(
          '"@odata.context": "https://api.callisto.example/beta/$metadata#calls"',
          '"@odata.nextLink": "https://api.callisto.example/beta/calls?$skip=2"',
        ),
      ),
      "api/call-search.md": list(
        answer(
          '"@odata.context": "https://eu.callisto.example/beta/$metadata#calls"',
          '"@odata.nextLink": "https://..."',
        ),
      ),
      "api/call-track.md": list(answer('"@odata.context": "$metadata#calls"', `"@odata.deltaLink": "${usual}/calls"`)),
    },
    [
      "api/call-list.md:24:22 warning example-wrong-version Unexpected `https://api.callisto.example/beta`, expected `https://api.callisto.example/v1.0`, as the other examples have it",
      "  api/call-list.md:25:23 The same stands here",
      "api/call-search.md:24:21 warning example-context-differs Unexpected `eu.callisto.example` in `@odata.context`, expected `api.callisto.example`",
    ],
  );
});

test("a route that is a URL has its version, too", () => {
  const routes = `POST ${usual}/calls/{id}/answer\nPOST https://api.callisto.example/beta/me/calls/{id}/answer`;
  expectDiagnostics({ "api/call-answer.md": operationPage({ routes, example: examples(usual) }) }, [
    "api/call-answer.md:7:6 warning example-wrong-version Unexpected `https://api.callisto.example/beta`, expected `https://api.callisto.example/v1.0`, as the other examples have it",
  ]);
});

test("what the body of a request refers to is of the version that is called", () => {
  const beta = "https://api.callisto.example/beta";
  const body = `{\n "host": { "@odata.id": "${beta}/users/7" },\n "guests@odata.bind": [\n  "${usual}/users/8",\n  "${beta}/users/9"\n ],\n "image": "${beta}/images/1"\n}`;
  const example = `${httpFence(`POST ${usual}/calls/17/answer`, body)}\n${examples(usual)}`;
  expectDiagnostics({ "api/call-answer.md": operationPage({ body: "The guests.", example }) }, [
    "api/call-answer.md:24:26 warning example-wrong-version Unexpected `https://api.callisto.example/beta`, expected `https://api.callisto.example/v1.0`, as the other examples have it",
    "  api/call-answer.md:27:4 The same stands here",
  ]);
});
