/** Which request failed, without its headers. Its URL is whole: one that is a secret by itself, such as that of an upload, is no log's. */
export interface FailedRequest {
  readonly method: string;
  readonly url: string;
}

/** `GET https://phone.example/calls`: the request without its query, which can hold what is no log's business. */
export function printRequest({ method, url }: FailedRequest): string {
  return `${method} ${url.split("?")[0]}`;
}
