/** The reason phrases of the statuses that APIs answer with (IANA HTTP Status Code Registry; RFC 9110, section 15). */
export const reasonPhrases: ReadonlyMap<number, string> = new Map([
  [100, "Continue"],
  [101, "Switching Protocols"],
  [200, "OK"],
  [201, "Created"],
  [202, "Accepted"],
  [203, "Non-Authoritative Information"],
  [204, "No Content"],
  [205, "Reset Content"],
  [206, "Partial Content"],
  [207, "Multi-Status"],
  [208, "Already Reported"],
  [300, "Multiple Choices"],
  [301, "Moved Permanently"],
  [302, "Found"],
  [303, "See Other"],
  [304, "Not Modified"],
  [307, "Temporary Redirect"],
  [308, "Permanent Redirect"],
  [400, "Bad Request"],
  [401, "Unauthorized"],
  [402, "Payment Required"],
  [403, "Forbidden"],
  [404, "Not Found"],
  [405, "Method Not Allowed"],
  [406, "Not Acceptable"],
  [407, "Proxy Authentication Required"],
  [408, "Request Timeout"],
  [409, "Conflict"],
  [410, "Gone"],
  [411, "Length Required"],
  [412, "Precondition Failed"],
  [413, "Content Too Large"],
  [414, "URI Too Long"],
  [415, "Unsupported Media Type"],
  [416, "Range Not Satisfiable"],
  [417, "Expectation Failed"],
  [421, "Misdirected Request"],
  [422, "Unprocessable Content"],
  [423, "Locked"],
  [424, "Failed Dependency"],
  [425, "Too Early"],
  [426, "Upgrade Required"],
  [428, "Precondition Required"],
  [429, "Too Many Requests"],
  [431, "Request Header Fields Too Large"],
  [451, "Unavailable For Legal Reasons"],
  [500, "Internal Server Error"],
  [501, "Not Implemented"],
  [502, "Bad Gateway"],
  [503, "Service Unavailable"],
  [504, "Gateway Timeout"],
  [505, "HTTP Version Not Supported"],
  [507, "Insufficient Storage"],
  [511, "Network Authentication Required"],
]);

/** What the registry called them before (RFC 2616, RFC 4918, RFC 7231): pages still do. */
const formerPhrases: ReadonlyMap<number, readonly string[]> = new Map([
  [302, ["Moved Temporarily"]],
  [413, ["Payload Too Large", "Request Entity Too Large"]],
  [414, ["Request-URI Too Long"]],
  [416, ["Requested Range Not Satisfiable"]],
  [422, ["Unprocessable Entity"]],
]);

/** Whether `phrase`, in any case, is a name that `status` has or had; true for a status that no registry knows. */
export function isReasonOf(status: number, phrase: string): boolean {
  const current = reasonPhrases.get(status);
  if (current === undefined) return true;
  const names = [current, ...(formerPhrases.get(status) ?? [])];
  return names.some((name) => name.toLowerCase() === phrase.toLowerCase());
}

/** The name that `words` begin with: that of `status`, or else of any other, for pages write `204 OK`. */
export function phraseBefore(status: number, words: string): string | undefined {
  const said = words.toLowerCase();
  const begins = (name: string | undefined): boolean => name !== undefined && isBeginning(name.toLowerCase(), said);
  const own = reasonPhrases.get(status);
  return begins(own) ? own : allPhrases.find(begins);
}

/** The words, as they are written, that `words` begin with and that are the name of `status`: of several words, which a sentence seldom has. */
export function wholePhraseBefore(status: number, words: string): string | undefined {
  const own = reasonPhrases.get(status) ?? "";
  return own.includes(" ") && isBeginning(own.toLowerCase(), words.toLowerCase())
    ? words.slice(0, own.length)
    : undefined;
}

function isBeginning(name: string, words: string): boolean {
  return words.startsWith(name) && !/[\w-]/.test(words.charAt(name.length));
}

const allPhrases = [...reasonPhrases.values(), ...[...formerPhrases.values()].flat()];
