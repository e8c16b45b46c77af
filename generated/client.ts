import type { AppBuilder } from "./builders/app.js";
import type { ApplicationsBuilder } from "./builders/applications.js";
import type { GroupsBuilder } from "./builders/groups.js";
import type { MeBuilder } from "./builders/me.js";
import type { PlacesBuilder } from "./builders/places.js";
import type { ReportsBuilder } from "./builders/reports.js";
import type { RoomsBuilder } from "./builders/rooms.js";
import type { UsersBuilder } from "./builders/users.js";
import { type AnyRoute, type ClientOptions, createProxy } from "./runtime/index.js";

/** The root of the API: a property for each first segment of its paths. The chain is the URL. */
export interface Client extends AnyRoute {
  readonly app: AppBuilder;
  readonly applications: ApplicationsBuilder;
  readonly groups: GroupsBuilder;
  readonly me: MeBuilder;
  readonly places: PlacesBuilder;
  readonly reports: ReportsBuilder;
  readonly rooms: RoomsBuilder;
  readonly users: UsersBuilder;
}

/**
 * A client that sends its calls to https://api.callisto.example/v1.0, or to `options.baseUrl` where that is
 * given.
 */
export function createClient(options: Partial<ClientOptions> = {}): Client {
  return createProxy<Client>({ baseUrl: "https://api.callisto.example/v1.0", ...options });
}
