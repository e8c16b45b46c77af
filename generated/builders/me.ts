import type { Meeting, MeetingInput, UpdateMeetingBody } from "../models/meetings.js";
import type {
  CreatePlayerRecordingBody,
  CreatePlayerRecordingResult,
  Mark,
  Recording,
  SetMarkBody,
  Transcript,
} from "../models/recordings.js";
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
} from "./shared.js";

/** `/me` */
export interface MeBuilder {
  readonly library: MeLibraryBuilder;
  readonly meetings: MeMeetingsBuilder;
  readonly recordings: MeRecordingsBuilder;
}

/** `/me/library` */
export interface MeLibraryBuilder {
  readonly items: MeLibraryItemsBuilder;
  readonly root: MeLibraryRootBuilder;
}

/** `/me/library/items` */
export interface MeLibraryItemsBuilder {
  byId(itemId: string): MeLibraryItemBuilder;
}

/** `/me/library/items/{itemId}` */
export interface MeLibraryItemBuilder {
  readonly content: MeLibraryItemContentBuilder;
  readonly createPlayer: MeLibraryItemCreatePlayerBuilder;

  /**
   * Read the properties of a recording: by its call, by its identifier in the library, or by its path there.
   *
   * Least privileged permissions:
   * - Delegated (work account): `Recordings.Read`
   * - Delegated (personal account): `Recordings.Read`
   * - Application: `Recordings.Read.All`
   *
   * @see api/recording-get.md
   */
  get<K extends PropertyName<Recording> = never>(options?: GetOptions<Recording, K>): ApiCall<Selected<Recording, K>>;
}

/** `/me/library/items/{itemId}/content` */
export interface MeLibraryItemContentBuilder {
  /**
   * Download the file of a recording, as a whole or in part.
   *
   * People have a right to know that they are recorded. Keep downloaded files as safe as Callisto keeps them, and
   * no longer.
   *
   * If successful, this method returns a `200 OK` response code and the file as a Stream in the response body, or
   * a `206 Partial Content` response code and the part that the Range header asks for.
   *
   * Least privileged permissions:
   * - Delegated (work account): `Recordings.Read`
   * - Delegated (personal account): `Recordings.Read`
   * - Application: `Recordings.Read.All`
   *
   * @see api/recording-get-content.md
   */
  get(
    options?: GetOptions<unknown, string> &
      WithHeaders<{
        /** bytes={first}-{last}. The part of the file to download. */
        Range?: string | undefined;
      }>,
  ): ApiCall<Blob | undefined>;

  /**
   * Put a file into the library of a user, as a new recording or in the place of an old one. A file can have 250
   * MB at most.
   *
   * Use this route to replace a file.
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

/** `/me/library/items/{itemId}/createPlayer` */
export interface MeLibraryItemCreatePlayerBuilder {
  /**
   * Get an address at which a recording can be played in a page of your own, by people who have no account. The
   * address is good for some minutes.
   *
   * A page that plays recordings does so in three steps:
   * 1. Get an address when the page is opened, not before.
   * 2. Set it as the source of the player.
   * 3. Get another one where the player asks for a file that is gone.
   *
   * The address of a player is good for one viewer.
   *
   * Least privileged permissions:
   * - Delegated (work account): `Recordings.Read`
   * - Delegated (personal account): `Recordings.Read`
   *
   * @see api/recording-createplayer.md
   */
  post(body: CreatePlayerRecordingBody, options?: CallOptions): ApiCall<CreatePlayerRecordingResult>;
}

/** `/me/library/root` */
export interface MeLibraryRootBuilder {
  byPath(path: string): MeLibraryRootByPathBuilder;
}

/** `/me/library/root:/{path}` */
export interface MeLibraryRootByPathBuilder {
  readonly content: MeLibraryRootByPathContentBuilder;

  /**
   * Read the properties of a recording: by its call, by its identifier in the library, or by its path there.
   *
   * Least privileged permissions:
   * - Delegated (work account): `Recordings.Read`
   * - Delegated (personal account): `Recordings.Read`
   * - Application: `Recordings.Read.All`
   *
   * @see api/recording-get.md
   */
  get<K extends PropertyName<Recording> = never>(options?: GetOptions<Recording, K>): ApiCall<Selected<Recording, K>>;
}

/** `/me/library/root:/{path}:/content` */
export interface MeLibraryRootByPathContentBuilder {
  /**
   * Download the file of a recording, as a whole or in part.
   *
   * People have a right to know that they are recorded. Keep downloaded files as safe as Callisto keeps them, and
   * no longer.
   *
   * If successful, this method returns a `200 OK` response code and the file as a Stream in the response body, or
   * a `206 Partial Content` response code and the part that the Range header asks for.
   *
   * Least privileged permissions:
   * - Delegated (work account): `Recordings.Read`
   * - Delegated (personal account): `Recordings.Read`
   * - Application: `Recordings.Read.All`
   *
   * @see api/recording-get-content.md
   */
  get(
    options?: GetOptions<unknown, string> &
      WithHeaders<{
        /** bytes={first}-{last}. The part of the file to download. */
        Range?: string | undefined;
      }>,
  ): ApiCall<Blob | undefined>;

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

/** `/me/meetings` */
export interface MeMeetingsBuilder {
  readonly delta: MeMeetingsDeltaBuilder;
  /** The identifier of the meeting. Required. */
  byId(meetingId: string): MeMeetingBuilder;

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
   * This route is for the user who is signed in.
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

/** `/me/meetings/delta` */
export interface MeMeetingsDeltaBuilder {
  /**
   * List the meetings that were created, changed or cancelled since the last time, without reading all of them
   * again.
   *
   * A first round lists every meeting. Follow each `@odata.nextLink` until a page has an `@odata.deltaLink`
   * instead, and keep that address: the next round begins there.
   *
   * A round every few minutes costs less than reading the list once an hour, and is never out of date for long.
   *
   * Query options:
   * - `$deltatoken`: Where the last round ended. It is part of the `@odata.deltaLink`; do not make it up.
   * - `$skiptoken`: Where the last page ended. It is part of the `@odata.nextLink`; do not make it up.
   *
   * If successful, this method returns a `200 OK` response code and a collection of meeting objects in the
   * response body. A cancelled meeting has its id and an `@removed` only.
   *
   * Least privileged permissions:
   * - Delegated (work account): Meetings of a user: `Meetings.Read`
   * - Delegated (personal account): Meetings of a user: `Meetings.Read`
   * - Application: Meetings of a user: `Meetings.Read.All`
   * - Delegated (work account): Meetings of a group: `Meetings.Read.All`
   * - Application: Meetings of a group: `Meetings.Read.All`
   *
   * @see api/meeting-delta.md
   */
  get<K extends PropertyName<Meeting> = never>(
    options?: GetOptions<Meeting, K> &
      WithHeaders<{
        /** odata.maxpagesize={number}. Optional. */
        Prefer?: string | undefined;
      }>,
  ): ApiCall<Collection<Selected<Meeting, K>>>;
}

/** `/me/meetings/{meetingId}` */
export interface MeMeetingBuilder {
  readonly cancel: MeetingCancelBuilder;
  readonly coOrganizers: MeMeetingCoOrganizersBuilder;
  readonly transcripts: MeMeetingTranscriptsBuilder;
  isJoinable(args: {
    /** The time in question. Required. */
    at: Date | Raw;
  }): MeetingIsJoinableBuilder;

  /**
   * Read the properties of a meeting, by its identifier or by its join code.
   *
   * This route: Get a meeting of the signed-in user.
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

/** `/me/meetings/{meetingId}/coOrganizers` */
export interface MeMeetingCoOrganizersBuilder {
  readonly $ref: MeetingCoOrganizersRefBuilder;
  byId(userId: string): MeetingCoOrganizerBuilder;
}

/** `/me/meetings/{meetingId}/transcripts` */
export interface MeMeetingTranscriptsBuilder {
  byId(transcriptId: string): MeMeetingTranscriptBuilder;

  /**
   * Add a transcript that was made elsewhere to a meeting.
   *
   * The request body is the text, a line for each utterance. Each line begins with the name of the speaker and a
   * colon. With `multipart/form-data`, the part `text` holds the text and the part `language` a tag of BCP 47.
   *
   * Least privileged permissions:
   * - Delegated (work account): `Transcripts.ReadWrite`
   * - Application: `Transcripts.ReadWrite.All`
   *
   * @see api/transcript-post.md
   */
  post(body: BinaryBody, options?: CallOptions): ApiCall<Transcript>;
}

/** `/me/meetings/{meetingId}/transcripts/{transcriptId}` */
export interface MeMeetingTranscriptBuilder {
  readonly content: MeMeetingTranscriptContentBuilder;
}

/** `/me/meetings/{meetingId}/transcripts/{transcriptId}/content` */
export interface MeMeetingTranscriptContentBuilder {
  /**
   * Read the text of a transcript.
   *
   * An automatic transcript is there about ten minutes after the meeting.
   *
   * Least privileged permissions:
   * - Delegated (work account): `Transcripts.Read`
   * - Application: `Transcripts.Read.All`
   *
   * @see api/transcript-get-content.md
   */
  get(options?: GetOptions<unknown, string>): ApiCall<Blob>;
}

/** `/me/recordings` */
export interface MeRecordingsBuilder {
  byId(recordingId: string): MeRecordingBuilder;
}

/** `/me/recordings/{recordingId}` */
export interface MeRecordingBuilder {
  readonly marks: MeRecordingMarksBuilder;
}

/** `/me/recordings/{recordingId}/marks` */
export interface MeRecordingMarksBuilder {
  byId(markId: string): MeRecordingMarkBuilder;

  /**
   * Lists the marks in a recording, in the order of their places.
   *
   * The marks asked for: a collection of mark objects.
   *
   * Least privileged permissions:
   * - Delegated (work account): `Recordings.ReadWrite`
   * - Application: `Recordings.ReadWrite.All`
   *
   * @see api/recording-marks.md#list-marks
   */
  get<K extends PropertyName<Mark> = never>(
    options?: GetOptions<
      Mark,
      K,
      {
        /** Leaves out what comes before this second. */
        from?: number | undefined;
      }
    >,
  ): ApiCall<Collection<Selected<Mark, K>>>;

  /**
   * Set a mark
   *
   * The new mark.
   *
   * Least privileged permissions:
   * - Delegated (work account): `Recordings.ReadWrite`
   * - Application: `Recordings.ReadWrite.All`
   *
   * @see api/recording-marks.md#set-a-mark
   */
  post(body: SetMarkBody, options?: CallOptions): ApiCall<Mark>;
}

/** `/me/recordings/{recordingId}/marks/{markId}` */
export interface MeRecordingMarkBuilder {
  /**
   * Take a mark away
   *
   * Least privileged permissions:
   * - Delegated (work account): `Recordings.ReadWrite`
   * - Application: `Recordings.ReadWrite.All`
   *
   * @see api/recording-marks.md#take-a-mark-away
   */
  delete(options?: CallOptions): ApiCall<void>;
}
