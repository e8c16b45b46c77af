import type { Meeting, MeetingInput, UpdateMeetingBody } from "../models/meetings.js";
import type { Recording } from "../models/recordings.js";
import type {
  Call as ApiCall,
  BinaryBody,
  CallOptions,
  Collection,
  GetOptions,
  IsoDateTime,
  PropertyName,
  Raw,
  Selected,
  WithHeaders,
  WithQuery,
} from "../runtime/index.js";
import type {
  MeetingCancelBuilder,
  MeetingCoOrganizerBuilder,
  MeetingCoOrganizersRefBuilder,
  MeetingIsJoinableBuilder,
  MeetingsDeltaBuilder,
} from "./shared.js";

/** `/users` */
export interface UsersBuilder {
  byId(userId: string): UserBuilder;
}

/** `/users/{userId}` */
export interface UserBuilder {
  readonly library: UserLibraryBuilder;
  readonly meetings: UserMeetingsBuilder;
}

/** `/users/{userId}/library` */
export interface UserLibraryBuilder {
  readonly root: UserLibraryRootBuilder;
}

/** `/users/{userId}/library/root` */
export interface UserLibraryRootBuilder {
  byPath(pathAndFilename: string): UserLibraryRootByPathBuilder;
}

/** `/users/{userId}/library/root:/{pathAndFilename}` */
export interface UserLibraryRootByPathBuilder {
  readonly content: UserLibraryRootByPathContentBuilder;
}

/** `/users/{userId}/library/root:/{pathAndFilename}:/content` */
export interface UserLibraryRootByPathContentBuilder {
  /**
   * Put a file into the library of a user, as a new recording or in the place of an old one. A file can have 250
   * MB at most.
   *
   * Use this route to upload a new file.
   *
   * This method supports the `onConflict` query parameter for a name that is taken.
   *
   * The request body is the binary content of the file.
   *
   * If successful, this method returns a `201 Created` response code for a new file, or a `200 OK` response code
   * for a replaced one, and a recording object in the response body.
   *
   * Least privileged permissions:
   * - Delegated (work account): `Recordings.ReadWrite`
   * - Delegated (personal account): `Recordings.ReadWrite`
   * - Application: `Recordings.ReadWrite.All`
   *
   * @see api/library-put-content.md
   */
  put(
    body: BinaryBody,
    options?: CallOptions &
      WithQuery<{
        /**
         * This method supports the `onConflict` query parameter for a name that is taken.
         *
         * - `fail`: The upload fails. This is what happens where nothing is said.
         * - `rename`: The new file gets a number behind its name.
         * - `replace`: The new file takes the place of the one that is there.
         */
        onConflict?: "fail" | "rename" | "replace" | (string & {}) | undefined;
      }>,
  ): ApiCall<Recording>;
}

/** `/users/{userId}/meetings` */
export interface UserMeetingsBuilder {
  /** The identifier of the meeting. Required. */
  byId(meetingId: string): UserMeetingBuilder;
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
   * - Delegated (work account): user: `Meetings.Read`
   * - Delegated (personal account): user: `Meetings.Read`
   * - Application: user: `Meetings.Read.All`
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
   * This route is for another user, who becomes the organizer.
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

/** `/users/{userId}/meetings/{meetingId}` */
export interface UserMeetingBuilder {
  readonly cancel: MeetingCancelBuilder;
  readonly coOrganizers: UserMeetingCoOrganizersBuilder;
  isJoinable(args: {
    /** The time in question. Required. */
    at: Date | Raw;
  }): MeetingIsJoinableBuilder;

  /**
   * Read the properties of a meeting, by its identifier or by its join code.
   *
   * This route: Get a meeting of another user. The path takes the join code as well, which people know by heart
   * more often than the identifier.
   *
   * Least privileged permissions:
   * - Delegated (work account): `Meetings.Read`
   * - Delegated (personal account): `Meetings.Read`
   * - Application: `Meetings.Read.All`
   *
   * @see api/meeting-get.md
   */
  get<K extends PropertyName<Meeting> = never>(options?: GetOptions<Meeting, K>): ApiCall<Selected<Meeting, K>>;

  /**
   * Change the properties of a meeting. Properties that the request leaves out keep their values.
   *
   * If successful, this method returns a `200 OK` response code and the updated meeting object in the response
   * body, or a `204 No Content` response code where the request prefers `return=minimal`.
   *
   * Least privileged permissions:
   * - Delegated (work account): `Meetings.ReadWrite`
   * - Delegated (personal account): `Meetings.ReadWrite`
   * - Application: `Meetings.ReadWrite.All`
   *
   * **Error responses**
   *
   * - 412: Code: meetingChanged. Reason: The meeting changed since your application read it.
   * - 428: Code: ifMatchMissing. Reason: The request has no If-Match header.
   *
   * @see api/meeting-update.md
   */
  patch(
    body: UpdateMeetingBody,
    options: CallOptions & {
      headers: {
        /** The `@odata.etag` of the meeting as your application knows it. Required. */
        "If-Match": string;
        /** `return=minimal` if the response need not hold the meeting. */
        Prefer?: "return=minimal" | (string & {}) | undefined;
      };
    },
  ): ApiCall<Meeting | undefined>;
}

/** `/users/{userId}/meetings/{meetingId}/coOrganizers` */
export interface UserMeetingCoOrganizersBuilder {
  readonly $ref: MeetingCoOrganizersRefBuilder;
  byId(coOrganizerId: string): MeetingCoOrganizerBuilder;
}
