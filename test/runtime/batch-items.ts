import type { Received, Server } from "./server.js";

/** What a batch holds of a call. */
export interface Item {
  readonly id: string;
  readonly url: string;
  readonly dependsOn?: readonly string[];
}

/** The items of the batch that came in by `request`. */
export function itemsOf(request: Received | undefined): readonly Item[] {
  return JSON.parse(request?.body ?? "{}").requests;
}

/** Answers each item with the status that `statusOf` gives for its id, and a failure's dependents with 424. */
export const answering = (statusOf: (id: string) => number) => (request: Received) => {
  const failed = new Set<string>();
  const responses = itemsOf(request).map(({ id, dependsOn = [] }) => {
    const status = dependsOn.some((other) => failed.has(other)) ? 424 : statusOf(id);
    if (status >= 400) failed.add(id);
    return { id, status, headers: { "Retry-After": "0" }, body: { id } };
  });
  return { body: { responses } };
};

/** The ids of the items of each batch, each with those that it waits for: `"0 1<0"`. */
export const sentIds = (server: Server): readonly string[] =>
  server.received.map((request) =>
    itemsOf(request)
      .map(({ id, dependsOn = [] }) => [id, ...dependsOn].join("<"))
      .join(" "),
  );

/** The status that each call ended with. */
export const statusesOf = (results: readonly PromiseSettledResult<unknown>[]): readonly unknown[] =>
  results.map((result) => (result.status === "fulfilled" ? 200 : result.reason.status));
