import type { Hooks } from "./options.js";
import { redactHeaders, redactUrl } from "./redact.js";

/** Where a log is written: `console`, or another logger with these functions. */
export interface Log {
  debug(message: string): void;
  info(message: string): void;
  warn(message: string): void;
}

/** What a log is to hold. */
export interface LogOptions {
  /** Whether headers are written too, of request and answer, as `debug`. Default: they are not. */
  readonly headers?: boolean | undefined;
}

/**
 * Hooks that write a line for each answer, as `info`, and for each retry, as `warn`. No line holds a body, a token, a
 * cookie or a value of a query but OData's harmless ones.
 *
 * @example
 * createClient({ auth, hooks: logTo(console) }); // GET https://graph.example/v1.0/me?$select=id 200 in 31 ms
 */
export function logTo(log: Log, { headers = false }: LogOptions = {}): Hooks {
  const started = new WeakMap<Request, number>();
  return {
    beforeRequest: (request) => {
      started.set(request, performance.now());
    },
    afterResponse: (response, request) => {
      const start = started.get(request);
      const time = start === undefined ? "" : ` in ${Math.round(performance.now() - start)} ms`;
      const id = response.headers.get("request-id");
      log.info(
        `${request.method} ${redactUrl(request.url)} ${response.status}${time}${id ? `, request-id ${id}` : ""}`,
      );
      if (headers) for (const line of redactHeaders(request.headers)) log.debug(`> ${line}`);
      if (headers) for (const line of redactHeaders(response.headers)) log.debug(`< ${line}`);
    },
    onRetry: ({ attempt, delay, reason, request }) => {
      const why = reason instanceof Error ? reason.name : reason.status;
      log.warn(`${request.method} ${redactUrl(request.url)} ${why}, retry ${attempt} in ${Math.round(delay)} ms`);
    },
  };
}
