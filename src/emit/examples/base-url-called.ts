import type { Api } from "../../model/api.js";
import type { ExampleRequest } from "../../model/example.js";
import { leavesVersionOpen } from "../../model/examples/host.js";
import { hostOf } from "../../model/paths/request-path.js";

/**
 * What the path of `request` stands behind in its test; undefined where the page has an address of its own that is not written as
 * it would be called. A relative target, and one that leaves the version open, go to what other examples call; where none says
 * what that is, to an address that is nobody's (RFC 2606).
 */
export function baseUrlCalled({ baseUrl }: ExampleRequest, api: Api): string | undefined {
  const isOpen = baseUrl === undefined || (leavesVersionOpen(baseUrl) && hostOf(baseUrl) === api.host);
  const called = isOpen ? (api.baseUrl ?? "https://api.example") : isAddress(baseUrl) ? baseUrl : undefined;
  return called?.replace(/\/$/, "");
}

/** Whether `url` is an address of HTTP as the platform writes it. */
function isAddress(url: string): boolean {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  if (address?.protocol !== "https:" && address?.protocol !== "http:") return false;
  return (
    address.username === "" && address.href.replace(/\/$/, "").toLowerCase() === url.replace(/\/$/, "").toLowerCase()
  );
}
