import type { Operation, Permission } from "../../model/operation.js";
import { citationOf } from "../../source/source.js";
import { compareText } from "../../util/order.js";
import { distinct, listOrNothing, recordOf, recordOrNothing, type Json, type JsonRecord } from "../json.js";
import type { OauthEndpoints } from "../options.js";
import type { Context } from "./context.js";

/** Who a token speaks for. */
interface Scheme {
  readonly name: string;
  readonly kind: RegExp;
  readonly about: string;
  /** The OAuth 2.0 flow that such a token comes by (RFC 6749, section 4). */
  readonly flow: (endpoints: OauthEndpoints) => Readonly<Record<string, JsonRecord>>;
}

/** The schemes by the kinds of permission that pages tabulate. Other kinds are told in `x-docwright-permissions` alone. */
const schemes: readonly Scheme[] = [
  {
    name: "delegated",
    kind: /^delegated\b/i,
    about: "A token of an application that acts for a user who is signed in.",
    flow: ({ authorizationUrl, tokenUrl }) => ({ authorizationCode: { authorizationUrl, tokenUrl } }),
  },
  {
    name: "application",
    kind: /^application\b/i,
    about: "A token of an application that acts on its own.",
    flow: ({ tokenUrl }) => ({ clientCredentials: { tokenUrl } }),
  },
];

/** The scopes that the permissions of `operations` name, sorted, by the scheme that they are of; none is empty. */
export function findScopes(operations: readonly Operation[]): ReadonlyMap<string, readonly string[]> {
  const permissions = operations.flatMap((operation) => operation.permissions);
  const found = schemes.map(({ name, kind }) => {
    const scopes = permissions
      .filter((permission) => kind.test(permission.kind))
      .flatMap((permission) => permission.scopes);
    return [name, [...new Set(scopes)].toSorted(compareText)] as const;
  });
  return new Map(found.filter(([, scopes]) => scopes.length > 0));
}

/** The security schemes that pages use, with all scopes where OAuth's addresses are known. */
export function securitySchemes({ scopes, options }: Context): JsonRecord | undefined {
  const used = schemes.flatMap((scheme) => {
    const own = scopes.get(scheme.name);
    return own === undefined ? [] : [[scheme.name, schemeObject(scheme, own, options.oauth)] as const];
  });
  return recordOrNothing(recordOf(used));
}

/**
 * What it takes to call what `pages` document: any one of these, the least privileged of each kind first. Where they name no
 * scope but ask for a token it is any token; undefined where they do not say.
 */
export function securityOf(pages: readonly Operation[], context: Context): Json | undefined {
  const { dialect, options } = context;
  const hasScopes = options.oauth !== undefined || dialect.hasRoles;
  const permissions = pages.flatMap((page) => page.permissions);
  const requirements = schemes.flatMap(({ name, kind }) =>
    permissions
      .filter((permission) => kind.test(permission.kind))
      .flatMap(alternativesOf)
      .map((scopes): JsonRecord => ({ [name]: hasScopes ? scopes : [] })),
  );
  if (requirements.length > 0 || !pages.some(asksForToken)) return listOrNothing(distinct(requirements));
  return listOrNothing([...context.scopes.keys()].map((name) => ({ [name]: [] })));
}

/** The rows of the permissions tables as the pages have them. */
export function permissionRows(permissions: readonly Permission[]): Json | undefined {
  return listOrNothing(
    permissions.map(({ kind, scopes, note, origin }) => ({
      kind,
      scopes,
      note,
      "x-docwright-origin": citationOf(origin),
    })),
  );
}

/** The scopes that a row asks for: any of them, but together those that it joins by "and". */
export function alternativesOf({ scopes, note }: Permission): readonly (readonly string[])[] {
  if (note === undefined) return scopes.map((scope) => [scope]);
  const known = new Set(scopes);
  const alternatives: string[][] = [];
  let isJoined = false;
  for (const [written] of note.matchAll(/[\w.-]+/g)) {
    const word = written.replace(/\.+$/, "");
    if (known.has(word)) {
      const last = isJoined ? alternatives.at(-1) : undefined;
      if (last) last.push(word);
      else alternatives.push([word]);
      isJoined = false;
    } else if (/^and$/i.test(word)) isJoined = true;
  }
  return alternatives;
}

function asksForToken({ parameters }: Operation): boolean {
  return parameters.some(({ in: place, name }) => place === "header" && name.toLowerCase() === "authorization");
}

function schemeObject(
  { about, flow }: Scheme,
  scopes: readonly string[],
  oauth: OauthEndpoints | undefined,
): JsonRecord {
  if (oauth === undefined) return { type: "http", scheme: "bearer", description: about };
  const named = recordOf(scopes.map((scope) => [scope, ""] as const));
  const flows = Object.entries(flow(oauth)).map(
    ([name, addresses]) => [name, { ...addresses, scopes: named }] as const,
  );
  return { type: "oauth2", description: about, flows: recordOf(flows) };
}
