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
