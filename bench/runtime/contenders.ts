import { createCore, createProxy, type AnyRoute, type Call } from "../../templates/runtime/index.js";

interface Api extends AnyRoute {
  readonly me: { readonly meetings: { get(options: object): Call<unknown> } };
}

/** What the others are compared with. */
export const floor = "bare fetch";

const auth = (): string => "token";

/** The same call, by `fetch` itself and by clients that do more for it. */
export function contendersAt(baseUrl: string): Readonly<Record<string, () => PromiseLike<unknown>>> {
  const closing = new AbortController();
  const full = createProxy<Api>({ baseUrl, auth });
  const core = createCore<Api>({ baseUrl, auth });
  const careful = createProxy<Api>({ baseUrl, auth, signal: closing.signal, timeout: 60_000, totalTimeout: 120_000 });
  const headers = { accept: "application/json, */*", authorization: "Bearer token" };
  const callOf = (client: Api) => () => client.me.meetings.get({ query: { $top: 10 } });
  return {
    [floor]: async () => (await fetch(`${baseUrl}/me/meetings?$top=10`, { headers })).json(),
    "bare fetch, signal and time limit": async () => {
      const signal = AbortSignal.any([closing.signal, AbortSignal.timeout(120_000)]);
      return (await fetch(`${baseUrl}/me/meetings?$top=10`, { headers, signal })).json();
    },
    // What a program writes itself that takes no less care: it encodes, asks for a token and looks at the status.
    "fetch by hand": async () => {
      const path = ["me", "meetings"].map(encodeURIComponent).join("/");
      const response = await fetch(`${baseUrl}/${path}?${new URLSearchParams({ $top: "10" })}`, {
        headers: { accept: "application/json, */*", authorization: `Bearer ${await auth()}` },
      });
      if (!response.ok) throw new Error(await response.text());
      return response.json();
    },
    createClient: callOf(full),
    "createClient, signal and time limits": callOf(careful),
    createCore: callOf(core),
  };
}
