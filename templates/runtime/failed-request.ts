/** Which request failed: enough to tell it in a log, and no token. */
export interface FailedRequest {
  readonly method: string;
  readonly url: string;
}

/** `GET https://phone.example/calls`: the request without its query, which can hold what is no log's business. */
export function printRequest({ method, url }: FailedRequest): string {
  return `${method} ${url.split("?")[0]}`;
}
