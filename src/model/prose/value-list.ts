interface Item {
  readonly value: string;
  /** In a code span, in quotes or bold: a value for certain. A bare word is one only if the whole list is made of such. */
  readonly marked: boolean;
  readonly end: number;
}

const markedItem =
  /(?:`([^`\n]{1,80})`|"([^"\n]{1,80})"|'([^'\n]{1,80})'|\*\*([^*\n]{1,80})\*\*)(?: ?= ?-?\d+(?![\w.]))?/y;
const bareItem = /([A-Za-z0-9](?:[\w.+-]{0,78}\w)?)(?: ?= ?-?\d+)?(?![\w`])/y;
const space = /\s*/y;
/** `(default)` behind a value. */
const remark = /(?: *\([^()]{0,200}\))?/y;
const separator = /\s*(?:[,;]?\s*(?:and\/or|and|or)\b|[,;/|])\s*|\s*(?=`)/iy;
/** `: what it means` behind a value, up to the next value that is explained so. */
const explanation = /\s*(?::|[-–—])\s.*?(?=`[^`\n]{1,80}`\s*(?::|[-–—])\s)/sy;
const range = /\s*(?:(?:to|through|thru)\b|[-–—]\s*[`\d])/iy;
const end = /\s*(?:[.;\n]|$)/y;
/** What opens a list to everything: "or any other text". */
const anything = /\s*[,;]?\s*(?:(?:and|or)\s+)?(?:any(?: other|thing)?|an?other|others)\b/iy;
/** A bare word that says that there may be no value at all. */
const nothing = "empty";

/** A bullet before a value, where the list stood on lines of its own. */
const bullet = /\s*[-*•]\s+(?=`)/y;

/** What may stand between an announcement and values on lines of their own: "are supported. Not nullable." */
const beforeLines = /[:.]?(?: (?:(?:not )?nullable|read-only|required|optional)\.)?\s*?(?=\n)/iy;
/** What may stand behind a value at the head of a line: nothing, or what it means. */
const restOfLine = /(?: ?\([^()\n]*\))?(?: ?[-–—:,;.=][^\n]*)?(?=\n|$)/y;

/**
 * The values of the list that stands in `text` from `start` on, between commas, behind bullets or on lines of their own; none where
 * there is no list.
 */
export function readValueList(text: string, start: number): readonly string[] {
  const lines = readLines(text, start);
  if (lines.length > 1) return lines;
  const first = endOf(bullet, text, start);
  if (first === undefined) return readItems(text, start);
  const parts = text.slice(first).split(/\s[-*•]\s+(?=`)/);
  // A lone one may be no list; of several each begins with a value, whether or not it explains it.
  return parts.length === 1 ? readItems(text, first) : parts.flatMap((part) => readItem(part, 0)?.value ?? []);
}

/** The values that stand at the heads of lines, up to the first line without one, or with one of another kind. */
function readLines(text: string, start: number): readonly string[] {
  const items: Item[] = [];
  let at = endOf(beforeLines, text, start);
  while (at !== undefined) {
    const item = readItem(text, endOf(space, text, at) ?? at);
    const isAlike = item !== undefined && item.marked === (items[0] ?? item).marked;
    at = isAlike ? endOf(restOfLine, text, item.end) : undefined;
    if (item && at !== undefined) items.push(item);
  }
  return items.map(({ value }) => value);
}

function readItems(text: string, start: number): readonly string[] {
  const items: Item[] = [];
  let at = endOf(space, text, start) ?? start;
  let stop = at;
  for (let item = readItem(text, at); item; item = readItem(text, at)) {
    if (items[0] && items[0].marked !== item.marked) break;
    items.push(item);
    stop = endOf(remark, text, item.end) ?? item.end;
    const next = endOf(explanation, text, stop) ?? endOf(separator, text, stop);
    if (next === undefined) break;
    at = next;
  }
  if (endOf(anything, text, stop) !== undefined) return [];
  const isWhole = endOf(end, text, stop) !== undefined;
  // One value alone, or bare words, are a list only where nothing but the sentence's end follows.
  const isList = items.length > 1 && items[0]?.marked ? endOf(range, text, stop) === undefined : isWhole;
  if (!isList || (items.length === 1 && !items[0]?.marked)) return [];
  return items.map((item) => item.value).filter((value) => items[0]?.marked === true || value !== nothing);
}

function readItem(text: string, at: number): Item | undefined {
  markedItem.lastIndex = at;
  const marked = markedItem.exec(text);
  if (marked)
    return {
      value: (marked.slice(1).find((part) => part !== undefined) ?? "").trim(),
      marked: true,
      end: markedItem.lastIndex,
    };
  bareItem.lastIndex = at;
  const bare = bareItem.exec(text);
  return bare?.[1] === undefined ? undefined : { value: bare[1], marked: false, end: bareItem.lastIndex };
}

/** Where a match of the sticky `pattern` at `at` ends; undefined where there is none. Its place is set anew each time. */
function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
