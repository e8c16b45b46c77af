import type { Report } from "../../diagnostics/diagnostic.js";
import { bodyIn, type HttpText } from "./http.js";
import { readHeader } from "./http-head.js";
import { httpLanguages } from "./http-syntax.js";
import type { Header, HttpBody, HttpRequest } from "../page.js";
import { located, originIn, type Region, sliceRegion } from "../region.js";
import { type Command, readCommands } from "./shell.js";

/** Languages of a fence that may show commands of a shell, lower case: what shows requests may show what makes them. */
const shells: ReadonlySet<string> = new Set([
  ...httpLanguages,
  "bash",
  "console",
  "curl",
  "sh",
  "shell",
  "shell-session",
  "zsh",
]);

/** The requests that the `curl` commands in a fence make; none where it holds no such command. */
export function readCurl({ region, language }: HttpText, report: Report): readonly HttpRequest[] {
  if (!shells.has(language) || !/^\s*(?:\$ )?curl\s/.test(region.text)) return [];
  return readCommands(region).flatMap((command) => readRequest(region, command, report) ?? []);
}

/** What the arguments of a command say, as far as it is told here; others say how to send it, and what to do with the answer. */
interface Arguments {
  readonly method: readonly Region[];
  readonly url: readonly Region[];
  readonly headers: readonly Region[];
  readonly data: readonly Region[];
}

const options: ReadonlyMap<string, keyof Arguments> = new Map<string, keyof Arguments>([
  ["-X", "method"],
  ["--request", "method"],
  ["--url", "url"],
  ["-H", "headers"],
  ["--header", "headers"],
  ["-d", "data"],
  ["--data", "data"],
  ["--data-ascii", "data"],
  ["--data-binary", "data"],
  ["--data-raw", "data"],
]);

function readRequest(region: Region, { words, start, end }: Command, report: Report): HttpRequest | undefined {
  const [name, ...others] = words[0]?.text === "$" ? words.slice(1) : words;
  if (name?.text !== "curl") return undefined;
  const {
    method: [method],
    url: [url],
    headers: written,
    data,
  } = readArguments(others);
  if (!url) return undefined;
  const headers = written.flatMap((header) => readHeader(header) ?? []);
  return {
    kind: "request",
    method: method ? located(method) : { ...located(name), value: data.length > 0 ? "POST" : "GET" },
    target: located(url),
    headers,
    body: readBody(data, headers, report),
    origin: originIn(region, start, end),
  };
}

function readArguments(words: readonly Region[]): Arguments {
  const found = { method: [], url: [], headers: [], data: [] } satisfies Record<keyof Arguments, Region[]>;
  const all: Record<keyof Arguments, Region[]> = found;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word) continue;
    const option = options.get(word.text);
    const joined = options.get(word.text.slice(0, 2));
    if (option) {
      at += 1;
      const value = words[at];
      if (value) all[option].push(value);
    } else if (joined && word.text.length > 2 && !word.text.startsWith("--")) all[joined].push(sliceRegion(word, 2));
    else if (/^(?:https?:\/\/|\/)/i.test(word.text)) all.url.push(word);
  }
  return all;
}

// `@call.json` is the name of a file, and what several options give is joined by `&`.
function readBody(data: readonly Region[], headers: readonly Header[], report: Report): HttpBody | undefined {
  const [only, ...others] = data;
  if (!only || others.length > 0 || only.text.startsWith("@")) return undefined;
  return bodyIn(only, headers, report);
}
