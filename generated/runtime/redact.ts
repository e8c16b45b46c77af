// Of a query these say how much and in what form, and nothing of anyone, as long as they hold nothing but names and numbers.
// Of all others the names alone are shown.
const shownParameters = /^\$(?:count|expand|format|orderby|select|skip|top)$/i;
const plainValue = /^(?:[\w$.,/*+-]|%2[0CF])*$/i;

const secretHeaders = /assert|auth|cookie|credential|jwt|key|pass|sas|secret|session|signature|token/i;

const hidden = "…";

/** A URL for a log: the values in its query are hidden, but for those of OData's that cannot hold a secret. */
export function redactUrl(url: string): string {
  const [address = "", query] = url.replace(/#.*/, "").split(/\?(.*)/);
  return query === undefined ? address : `${address}?${query.split("&").map(redactPair).join("&")}`;
}

/** Headers for a log, one `name: value` each: the values of those that carry secrets, and of queries in others, are hidden. */
export function redactHeaders(headers: Headers): readonly string[] {
  return Array.from(headers, ([name, value]) => {
    const shown = secretHeaders.test(name) ? hidden : value.replace(/[?#][^\s<>"]*/g, redactUrl);
    return `${name}: ${shown}`;
  });
}

function redactPair(pair: string): string {
  const [name = "", value] = pair.split(/=(.*)/);
  if (value === undefined) return pair && hidden;
  const isShown = shownParameters.test(name.replace("%24", "$")) && plainValue.test(value);
  return isShown ? pair : `${name}=${hidden}`;
}
