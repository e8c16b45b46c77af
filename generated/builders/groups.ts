import type { Meeting, MeetingInput } from "../models/meetings.js";
import type {
  Call as ApiCall,
  CallOptions,
  Collection,
  GetOptions,
  IsoDateTime,
  PropertyName,
  Selected,
  WithHeaders,
} from "../runtime/index.js";
import type { MeetingsDeltaBuilder } from "./shared.js";

/** `/groups` */
export interface GroupsBuilder {
  byId(groupId: string): GroupBuilder;
}

/** `/groups/{groupId}` */
export interface GroupBuilder {
  readonly meetings: GroupMeetingsBuilder;
}

/** `/groups/{groupId}/meetings` */
export interface GroupMeetingsBuilder {
  delta(): MeetingsDeltaBuilder;

  /**
   * List the meetings that a user organizes or attends, or that belong to a group. They are sorted by their start.
   *
   * The query parameters of OData that this method supports are `$filter`, `$search`, `$select`, `$skip` and
   * `$top`.
   *
   * To list only meetings that anyone may join, filter them by who may: `GET /me/meetings?$filter=accessLevel eq
   * 'public'`
   *
   * Least privileged permissions:
   * - Delegated (work account): group: `Meetings.Read.Group`
   * - Application: group: `Meetings.Read.All`
   *
   * @see api/user-list-meetings.md
   */
  get<K extends PropertyName<Meeting> = never>(
    options?: GetOptions<
      Meeting,
      K,
      {
        /** Lists the meetings that end at this time or later. Optional. */
        from?: IsoDateTime | undefined;
        /** Lists the meetings that begin before this time. Optional. */
        until?: IsoDateTime | undefined;
      }
    >,
  ): ApiCall<Collection<Selected<Meeting, K>>>;

  /**
   * Schedule a meeting. The attendees are not told: that is left to the calendar that your application works with.
   *
   * This route is for a group, whose owners become co-organizers.
   *
   * Least privileged permissions:
   * - Delegated (work account): `Meetings.ReadWrite`
   * - Delegated (personal account): `Meetings.ReadWrite`
   * - Application: `Meetings.ReadWrite.All`
   *
   * @see api/user-post-meetings.md
   */
  post(
    body: MeetingInput,
    options?: CallOptions &
      WithHeaders<{
        /** timezone="{zone}". The time zone of IANA in which times are returned. The default is UTC. */
        Prefer?: string | undefined;
      }>,
  ): ApiCall<Meeting>;
}
