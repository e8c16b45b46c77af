import type { Located } from "../../source/source.js";
import { looksLikeJson } from "../json/report-json.js";
import { linesOf } from "../lines.js";
import type { Header, HttpBody, HttpRequest } from "../page.js";
import { located, originIn, type Region, sliceRegion } from "../region.js";
import { bodyIn, type HttpText } from "./http.js";
import { methods } from "./http-syntax.js";

/** Languages of a fence that may list the settings of a call, lower case. */
const languages: ReadonlySet<string> = new Set(["", "http", "javascript", "js", "text"]);

const setting = /^\s*["']?(url|method|type|headers|body|data)["']?[ \t]*:[ \t]*/i;

/**
 * The request that a fence describes setting by setting, as scripts hand them over: `url: /calls`, `method: POST`, then `headers:` and
 * `body:`. None where it names no URL, or no method.
 */
export function readCallSettings({ region, language }: HttpText): readonly HttpRequest[] {
  if (!languages.has(language) || !/^[ \t]*["']?url["']?[ \t]*:/im.test(region.text)) return [];
  // A batch, or a webhook, has URLs and methods among its properties.
  if (looksLikeJson(region.text)) return [];
  const settings = settingsIn(region);
  const url = settings.get("url")?.value;
  const method = (settings.get("method") ?? settings.get("type"))?.value;
  if (!url || !isTarget(url.text) || !method || !isMethod(method.text)) return [];
  const headers = headersIn(settings.get("headers"));
  const body = bodySet(settings.get("body") ?? settings.get("data"), headers);
  const origin = originIn(region, 0, region.text.trimEnd().length);
  return [{ kind: "request", method: located(method), target: located(url), headers, body, origin }];
}

/** A setting: what stands on its line, and all of it with the lines below that are no other. */
interface Setting {
  readonly value: Region;
  readonly whole: Region;
}

function settingsIn(region: Region): ReadonlyMap<string, Setting> {
  const starts = linesOf(region).flatMap((line) => {
    const [written, name] = setting.exec(line.text) ?? [];
    return written === undefined || name === undefined ? [] : [{ line, name, at: line.start + written.length }];
  });
  const found = new Map<string, Setting>();
  for (const [index, { line, name, at }] of starts.entries()) {
    const end = starts[index + 1]?.line.start ?? region.text.length;
    const value = bare(sliceRegion(region, at, line.start + line.text.length));
    // A member of the body may be called as a setting is.
    if (!found.has(name.toLowerCase())) found.set(name.toLowerCase(), { value, whole: sliceRegion(region, at, end) });
  }
  return found;
}

/** `region` without white space, a comma behind it, and quotes around it. */
function bare(region: Region): Region {
  const text = region.text.trim().replace(/,$/, "").trimEnd();
  const inner = /^(["']).*\1$/s.test(text) ? text.slice(1, -1) : text;
  const start = region.text.indexOf(inner);
  return sliceRegion(region, start, start + inner.length);
}

// What a script puts together, `host + "/calls"`, is known to that script alone.
function isTarget(text: string): boolean {
  return /^(?:https?:\/\/|\/)/i.test(text) && !/["'] ?\+|\+ ?["']/.test(text);
}

function isMethod(text: string): boolean {
  return methods.some((method) => method === text.toUpperCase());
}

/** What headers stand in: braces, or lines that stand further in. */
const headerList = /^([ \t]*\{)([^{}]*)\}|^([^\n]*\n)((?:[ \t]+\S[^\n]*(?:\n|$))*)/;
// No header has a longer name.
const header = /["']?([\w-]{1,100})["']?[ \t]*:[ \t]*(?:"([^"\n]*)"(?=[ \t]*(?:,|\n|$))|([^,\n]+))/g;

function headersIn(headers: Setting | undefined): readonly Header[] {
  if (!headers) return [];
  const [, brace, inBraces = "", line = "", indented = ""] = headerList.exec(headers.whole.text) ?? [];
  const [start, list] = brace === undefined ? [line.length, indented] : [brace.length, inBraces];
  return Array.from(list.matchAll(header), ({ 0: written, 1: name = "", 2: quoted, 3: plain = "", index }) => {
    const value = quoted ?? plain.trim();
    const part = (text: string, at: number): Located<string> => {
      const from = start + index + at;
      return located(sliceRegion(headers.whole, from, from + text.length));
    };
    return { name: part(name, written.indexOf(name)), value: part(value, written.lastIndexOf(value)) };
  });
}

// What a script sends is no JSON yet: its quotes and names are its own.
function bodySet(body: Setting | undefined, headers: readonly Header[]): HttpBody | undefined {
  const [written] = /^[ \t]*\{.*\}/s.exec(body?.whole.text ?? "") ?? [];
  if (!body || written === undefined) return undefined;
  return bodyIn(bare(sliceRegion(body.whole, 0, written.length)), headers, () => {});
}
