import type {
  AnyParticipant,
  Call,
  CallOperation,
  CreateCallBody,
  MediaQuality,
  PhoneParticipant,
  RecordDeprecatedCallBody,
  RoomParticipant,
} from "../models/calls.js";
import type { Recording } from "../models/recordings.js";
import type {
  Call as ApiCall,
  CallOptions,
  Collection,
  GetOptions,
  PropertyName,
  Raw,
  Selected,
  WithHeaders,
} from "../runtime/index.js";
import type {
  CallAnswerBuilder,
  CallKeepAliveBuilder,
  CallOperationsBuilder,
  CallParticipantMuteBuilder,
  CallParticipantsInviteBuilder,
  CallRedirectBuilder,
  CallTransferBuilder,
} from "./shared.js";

/** `/app` */
export interface AppBuilder {
  readonly calls: AppCallsBuilder;
}

/** `/app/calls` */
export interface AppCallsBuilder {
  readonly $count: AppCallsCountBuilder;
  byId(callId: string): AppCallBuilder;

  /**
   * List the calls of an application. A call that has ended can be read for thirty days more, and is left out of
   * the list unless you ask for it.
   *
   * This method supports the `$count`, `$filter`, `$orderby`, `$select` and `$top` query parameters of OData, and
   * one of its own.
   *
   * If successful, this method returns a `200 OK` response code and a collection of call objects in the response
   * body. Where the path ends in `/$count`, the body is the number of calls as plain text instead.
   *
   * Least privileged permissions:
   * - Application: `Calls.Read`
   *
   * @see api/app-list-calls.md
   */
  get<K extends PropertyName<Call> = never>(
    options?: GetOptions<
      Call,
      K,
      {
        /**
         * Whether to list calls that have ended too. The default is `false`.
         *
         * @default false
         */
        includeEnded?: boolean | undefined;
      }
    > &
      WithHeaders<{
        /**
         * eventual. Required for `$count`. Counts come from an index that can be some seconds behind. Send the header
         * `ConsistencyLevel: eventual` to say that this is good enough.
         */
        ConsistencyLevel?: "eventual" | (string & {}) | undefined;
      }>,
  ): ApiCall<Collection<Selected<Call, K>>>;

  /**
   * Place a call to one or more people, applications or rooms. The method returns before anybody has answered;
   * what happens next arrives at the callbackUri as notifications.
   *
   * Least privileged permissions:
   * - Application: `Calls.Initiate`
   *
   * **Error responses**
   *
   * - 400: Code: targetsMissing. Reason: The list of targets is empty.
   * - 403: Code: notAllowed. Reason: The application may not call this target.
   *
   * @see api/app-post-calls.md
   */
  post(body: CreateCallBody, options?: CallOptions): ApiCall<Call>;
}

/** `/app/calls/$count` */
export interface AppCallsCountBuilder {
  /**
   * The number of items in the collection, as text.
   *
   * Least privileged permissions:
   * - Application: `Calls.Read`
   *
   * @see api/app-list-calls.md
   */
  get(
    options?: GetOptions<
      unknown,
      string,
      {
        /**
         * Whether to list calls that have ended too. The default is `false`.
         *
         * @default false
         */
        includeEnded?: boolean | undefined;
      }
    > &
      WithHeaders<{
        /**
         * eventual. Required for `$count`. Counts come from an index that can be some seconds behind. Send the header
         * `ConsistencyLevel: eventual` to say that this is good enough.
         */
        ConsistencyLevel?: "eventual" | (string & {}) | undefined;
      }>,
  ): ApiCall<string>;
}

/** `/app/calls/{callId}` */
export interface AppCallBuilder {
  readonly answer: CallAnswerBuilder;
  readonly keepAlive: CallKeepAliveBuilder;
  readonly operations: CallOperationsBuilder;
  readonly participants: AppCallParticipantsBuilder;
  readonly record: AppCallRecordBuilder;
  readonly recordings: AppCallRecordingsBuilder;
  readonly redirect: CallRedirectBuilder;
  readonly transfer: CallTransferBuilder;
  getQuality(args: {
    /** Which way the media goes. Possible values are: `inbound`, `outbound`. */
    direction: "inbound" | "outbound" | (string & {});
    /** How far to look back, from 1 to 60. */
    minutes: number | Raw;
  }): AppCallGetQualityBuilder;

  /**
   * Read the properties and relationships of a call.
   *
   * This method supports the `$select` and `$expand` query parameters of OData.
   *
   * If successful, this method returns a `200 OK` response code and the call object in the response body. For a
   * call that does not exist, it returns `404 Not Found` and an error.
   *
   * Least privileged permissions:
   * - Application: `Calls.Read`
   *
   * @see api/call-get.md
   */
  get<K extends PropertyName<Call> = never>(options?: GetOptions<Call, K>): ApiCall<Selected<Call, K>>;

  /**
   * Hang up. A call between two parties ends; a call with more of them goes on without your application.
   *
   * If successful, this method returns a `204 No Content` response code. If the call has ended already, it returns
   * `404 Not Found`.
   *
   * Least privileged permissions:
   * - Application: `Calls.Manage`
   *
   * @see api/call-delete.md
   */
  delete(options?: CallOptions): ApiCall<void>;
}

/** `/app/calls/{callId}/getQuality(direction='{direction}',minutes={minutes})` */
export interface AppCallGetQualityBuilder {
  /**
   * Read how well the media of a call arrives, for each kind of media.
   *
   * Least privileged permissions:
   * - Application: `Calls.Read`
   *
   * @see api/call-getquality.md
   */
  get<K extends PropertyName<MediaQuality> = never>(
    options?: GetOptions<MediaQuality, K>,
  ): ApiCall<Collection<Selected<MediaQuality, K>>>;
}

/** `/app/calls/{callId}/participants` */
export interface AppCallParticipantsBuilder {
  readonly $count: AppCallParticipantsCountBuilder;
  readonly "callisto.calls.phoneParticipant": AppCallParticipantsPhoneParticipantBuilder;
  readonly "callisto.calls.roomParticipant": AppCallParticipantsRoomParticipantBuilder;
  readonly invite: CallParticipantsInviteBuilder;
  byId(participantId: string): AppCallParticipantBuilder;

  /**
   * List the participants of a call, your application among them. A path that ends in the name of a type lists the
   * participants of that type alone.
   *
   * This method supports only the OData query parameters `$filter`, `$select` and `$top`.
   *
   * If successful, this method returns a `200 OK` response code and a collection of participant objects in the
   * response body. Where the path ends in `/$count`, the body is their number as plain text.
   *
   * Least privileged permissions:
   * - Application: `Calls.Read`
   *
   * @see api/call-list-participants.md
   */
  get<K extends PropertyName<AnyParticipant> = never>(
    options?: GetOptions<AnyParticipant, K, unknown, "$select" | "$filter" | "$top" | "$skiptoken" | "$deltatoken">,
  ): ApiCall<Collection<Selected<AnyParticipant, K>>>;
}

/** `/app/calls/{callId}/participants/$count` */
export interface AppCallParticipantsCountBuilder {
  /**
   * The number of items in the collection, as text.
   *
   * Least privileged permissions:
   * - Application: `Calls.Read`
   *
   * @see api/call-list-participants.md
   */
  get(
    options?: GetOptions<unknown, string, unknown, "$select" | "$filter" | "$top" | "$skiptoken" | "$deltatoken">,
  ): ApiCall<string>;
}

/** `/app/calls/{callId}/participants/callisto.calls.phoneParticipant` */
export interface AppCallParticipantsPhoneParticipantBuilder {
  /**
   * List the participants of a call, your application among them. A path that ends in the name of a type lists the
   * participants of that type alone.
   *
   * This method supports only the OData query parameters `$filter`, `$select` and `$top`.
   *
   * If successful, this method returns a `200 OK` response code and a collection of participant objects in the
   * response body. Where the path ends in `/$count`, the body is their number as plain text.
   *
   * Least privileged permissions:
   * - Application: `Calls.Read`
   *
   * @see api/call-list-participants.md
   */
  get<K extends PropertyName<PhoneParticipant> = never>(
    options?: GetOptions<PhoneParticipant, K, unknown, "$select" | "$filter" | "$top" | "$skiptoken" | "$deltatoken">,
  ): ApiCall<Collection<Selected<PhoneParticipant, K>>>;
}

/** `/app/calls/{callId}/participants/callisto.calls.roomParticipant` */
export interface AppCallParticipantsRoomParticipantBuilder {
  /**
   * List the participants of a call, your application among them. A path that ends in the name of a type lists the
   * participants of that type alone.
   *
   * This method supports only the OData query parameters `$filter`, `$select` and `$top`.
   *
   * If successful, this method returns a `200 OK` response code and a collection of participant objects in the
   * response body. Where the path ends in `/$count`, the body is their number as plain text.
   *
   * Least privileged permissions:
   * - Application: `Calls.Read`
   *
   * @see api/call-list-participants.md
   */
  get<K extends PropertyName<RoomParticipant> = never>(
    options?: GetOptions<RoomParticipant, K, unknown, "$select" | "$filter" | "$top" | "$skiptoken" | "$deltatoken">,
  ): ApiCall<Collection<Selected<RoomParticipant, K>>>;
}

/** `/app/calls/{callId}/participants/{participantId}` */
export interface AppCallParticipantBuilder {
  readonly mute: CallParticipantMuteBuilder;

  /**
   * Read the properties of a participant.
   *
   * If successful, this method returns a `200 OK` response code and a participant object in the response body. It
   * has the properties of its own type, which `@odata.type` names.
   *
   * Least privileged permissions:
   * - Application: `Calls.Read`
   *
   * An application that has only `Calls.Read` learns of participants in other calls than its own, but no more than
   * their id.
   *
   * **Response headers**
   *
   * - ETag: The version of the participant, for If-None-Match.
   *
   * @see api/participant-get.md
   */
  get<K extends PropertyName<AnyParticipant> = never>(
    options?: GetOptions<AnyParticipant, K> &
      WithHeaders<{
        /** The `ETag` of an earlier answer. Optional. */
        "If-None-Match"?: string | undefined;
      }>,
  ): ApiCall<Selected<AnyParticipant, K>>;
}

/** `/app/calls/{callId}/record` */
export interface AppCallRecordBuilder {
  /**
   * Record a short answer of the caller, after prompts that ask for it.
   *
   * Least privileged permissions:
   * - Application: `Calls.Manage`
   *
   * @deprecated This method is deprecated and will stop working on 1 January 2027. Record the whole call in
   * Callisto and read the recording instead.
   * @see api/call-record.md
   */
  post(body: RecordDeprecatedCallBody, options?: CallOptions): ApiCall<CallOperation>;
}

/** `/app/calls/{callId}/recordings` */
export interface AppCallRecordingsBuilder {
  byId(recordingId: string): AppCallRecordingBuilder;

  /**
   * List the recordings of a call.
   *
   * Least privileged permissions:
   * - Application: `Recordings.Read.All`
   *
   * @see api/call-list-recordings.md
   */
  get<K extends PropertyName<Recording> = never>(
    options?: GetOptions<Recording, K>,
  ): ApiCall<Collection<Selected<Recording, K>>>;
}

/** `/app/calls/{callId}/recordings/{recordingId}` */
export interface AppCallRecordingBuilder {
  readonly $value: AppCallRecordingValueBuilder;

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

/** `/app/calls/{callId}/recordings/{recordingId}/$value` */
export interface AppCallRecordingValueBuilder {
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
}
