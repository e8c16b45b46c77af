import type { Operation, Permission } from "../../model/operation.js";
import { alternativesOf } from "../../model/permissions/permission-alternatives.js";
import { compareText } from "../../util/order.js";
import { listOrNothing, recordOf, recordOrNothing, type Json, type JsonRecord } from "../json.js";
import type { OauthEndpoints } from "../options.js";
import type { Context } from "./context.js";
import { originOf } from "./origin.js";

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

/** What the permissions of a page come to, worked out once however many routes the page documents. */
interface PagePermissions {
  /** By scheme: any one of them will do. One object stands for all that are alike. */
  readonly requirements: ReadonlyMap<string, readonly JsonRecord[]>;
  /** The rows of the table as the page has them. */
  readonly rows: readonly JsonRecord[];
}

/** What all pages of an API take. */
export interface Permissions {
  readonly pages: ReadonlyMap<Operation, PagePermissions>;
  /** The scopes that they name, sorted, by the scheme that they are of; none is empty. */
  readonly scopes: ReadonlyMap<string, readonly string[]>;
}

/** What `operations` take. A requirement names its scopes where `hasScopes` says that it may. */
export function readPermissions(operations: readonly Operation[], hasScopes: boolean): Permissions {
  const known = new Map<string, JsonRecord>();
  const require = (name: string, scopes: readonly string[]): JsonRecord => {
    const key = [name, ...scopes].join(" ");
    const requirement = known.get(key) ?? { [name]: scopes };
    known.set(key, requirement);
    return requirement;
  };
  const named = new Map(schemes.map(({ name }) => [name, new Set<string>()]));
  const read = ({ permissions }: Operation): PagePermissions => {
    const requirements = schemes.map(({ name, kind }) => {
      const own = permissions.filter((permission) => kind.test(permission.kind));
      for (const { scopes } of own) for (const scope of scopes) named.get(name)?.add(scope);
      const alternatives = own.flatMap(alternativesOf);
      return [name, alternatives.map((scopes) => require(name, hasScopes ? scopes : []))] as const;
    });
    return { requirements: new Map(requirements), rows: permissions.map(rowOf) };
  };
  const pages = new Map(operations.map((operation) => [operation, read(operation)]));
  const sorted = [...named].map(([name, scopes]) => [name, [...scopes].toSorted(compareText)] as const);
  return { pages, scopes: new Map(sorted.filter(([, scopes]) => scopes.length > 0)) };
}

/** The security schemes that pages use, with all scopes where OAuth's addresses are known. */
export function securitySchemes({ permissions, options }: Context): JsonRecord | undefined {
  const used = schemes.flatMap((scheme) => {
    const own = permissions.scopes.get(scheme.name);
    return own === undefined ? [] : [[scheme.name, schemeObject(scheme, own, options.oauth)] as const];
  });
  return recordOrNothing(used);
}

/**
 * What it takes to call what `pages` document: any one of these, the least privileged of each kind first. Where they name no
 * scope but ask for a token it is any token; undefined where they do not say.
 */
export function securityOf(pages: readonly Operation[], { permissions }: Context): Json | undefined {
  const requirements = new Set<JsonRecord>();
  for (const { name } of schemes)
    for (const page of pages)
      for (const requirement of permissions.pages.get(page)?.requirements.get(name) ?? [])
        requirements.add(requirement);
  if (requirements.size > 0 || !pages.some(asksForToken)) return listOrNothing([...requirements]);
  return listOrNothing([...permissions.scopes.keys()].map((name) => ({ [name]: [] })));
}

/** The rows of the permissions tables of `pages`, as they have them. */
export function permissionRows(pages: readonly Operation[], { permissions }: Context): Json | undefined {
  return listOrNothing(pages.flatMap((page) => permissions.pages.get(page)?.rows ?? []));
}

function rowOf({ kind, scopes, note, origin }: Permission): JsonRecord {
  return { kind, scopes, note, ...originOf(origin) };
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
