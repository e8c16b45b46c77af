import { test } from "vitest";
import { expectDiagnostics } from "../helpers/lint-pages.js";
import { httpFence, operationPage } from "../helpers/operation-page.js";

function pageCalling(...bases: readonly string[]): string {
  const example = bases
    .map((base) => `${httpFence(`POST ${base}/calls/17/answer`)}\n${httpFence("HTTP/1.1 204 No Content")}`)
    .join("\n");
  return operationPage({ example });
}

const v1 = "https://api.callisto.example/v1.0";
const beta = "https://api.callisto.example/beta";

test("the folder of the only version is none of another", () => {
  expectDiagnostics({ "v1.0/api/call-answer.md": pageCalling(v1), "overview.md": "# Calls" }, []);
});

test("a folder that is named as a version is not that version's where its pages call another", () => {
  expectDiagnostics({ "beta/api/call-answer.md": pageCalling(v1, beta, v1), "v1.0/api/call-end.md": pageCalling(v1) }, [
    "beta/api/call-answer.md:24:6 warning example-wrong-version Unexpected `https://api.callisto.example/beta`, expected `https://api.callisto.example/v1.0`, as the other examples have it",
  ]);
});

test("the common version in other letters is a slip, and none of another version", () => {
  const odd = "https://api.callisto.example/V1.0";
  expectDiagnostics({ "guide.md": "# Calls", "api/a.md": pageCalling(v1, v1), "v1.0/api/b.md": pageCalling(odd) }, [
    "v1.0/api/b.md:16:6 warning example-wrong-version Unexpected `https://api.callisto.example/V1.0`, expected `https://api.callisto.example/v1.0`, as the other examples have it",
  ]);
});

test("what another host is asked for says nothing of the folder", () => {
  const upload = "https://files.example/beta";
  expectDiagnostics({ "beta/api/call-answer.md": pageCalling(upload), "v1.0/api/call-end.md": pageCalling(v1) }, []);
});
