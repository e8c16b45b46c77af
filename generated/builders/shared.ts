import type {
  AnswerCallBody,
  CallOperation,
  InviteParticipantBody,
  MuteParticipantBody,
  RedirectCallBody,
  TransferCallBody,
} from "../models/calls.js";
import type { AddCoOrganizerBody, Meeting } from "../models/meetings.js";
import type { CheckInRoomBody } from "../models/rooms.js";
import type {
  Annotated,
  Call as ApiCall,
  CallOptions,
  Collection,
  GetOptions,
  PropertyName,
  Selected,
  WithHeaders,
} from "../runtime/index.js";

/**
 * - `/app/calls/{callId}/answer`
 * - `/applications/{applicationId}/calls/{callId}/answer`
 */
export interface CallAnswerBuilder {
  /**
   * Answer an incoming call. Your application has fifteen seconds to answer, redirect or hang up; after that the
   * caller is told that nobody is there.
   *
   * Leave out the optional ones as you like.
   *
   * If successful, this method returns a `202 Accepted` response code and no response body. The call is yours when
   * the notification Established arrives.
   *
   * Least privileged permissions:
   * - Application: `Calls.Manage`
   *
   * @see api/call-answer.md
   */
  post(body: AnswerCallBody, options?: CallOptions): ApiCall<void>;
}

/**
 * - `/app/calls/{callId}/keepAlive`
 * - `/applications/{applicationId}/calls/{callId}/keepAlive`
 */
export interface CallKeepAliveBuilder {
  /**
   * Keep a silent call from being ended. Callisto ends a call whose application has done nothing for fifteen
   * minutes.
   *
   * Least privileged permissions:
   * - Application: `Calls.Manage`
   *
   * @see api/call-keepalive.md
   */
  post(body?: undefined, options?: CallOptions): ApiCall<void>;
}

/**
 * - `/app/calls/{callId}/operations`
 * - `/applications/{applicationId}/calls/{callId}/operations`
 */
export interface CallOperationsBuilder {
  byId(operationId: string): CallOperationBuilder;
}

/**
 * - `/app/calls/{callId}/operations/{operationId}`
 * - `/applications/{applicationId}/calls/{callId}/operations/{operationId}`
 */
export interface CallOperationBuilder {
  /**
   * Read how far a callOperation has come.
   *
   * - 200 OK: A callOperation object.
   * - 304 Not Modified: None, where nothing changed since the response that If-None-Match names.
   *
   * Least privileged permissions:
   * - Application: `Calls.Manage`
   *
   * @see api/calloperation-get.md
   */
  get(
    options?: CallOptions &
      WithHeaders<{
        /** The `@odata.etag` of an earlier response. */
        "If-None-Match"?: string | undefined;
      }>,
  ): ApiCall<CallOperation>;
}

/**
 * - `/app/calls/{callId}/participants/invite`
 * - `/applications/{applicationId}/calls/{callId}/participants/invite`
 */
export interface CallParticipantsInviteBuilder {
  /**
   * Bring more people, applications or rooms into a call. A call between two becomes a call of a group.
   *
   * Least privileged permissions:
   * - Application: `Calls.Invite.All`
   *
   * @see api/participant-invite.md
   */
  post(body: InviteParticipantBody, options?: CallOptions): ApiCall<CallOperation>;
}

/**
 * - `/app/calls/{callId}/participants/{participantId}/mute`
 * - `/applications/{applicationId}/calls/{callId}/participants/{participantId}/mute`
 */
export interface CallParticipantMuteBuilder {
  /**
   * Silence a participant. Only the participant can undo this.
   *
   * - A room is silenced as a whole: nobody in it is heard.
   * - The participant learns of it. Its isMuted becomes `true`, and all applications in the call are told.
   * - A participant in the lobby cannot be heard anyway, and is left as it is.
   *
   * Least privileged permissions:
   * - Application: people: `Calls.Moderate`
   * - Application: rooms: `Calls.Manage.All`
   *
   * @see api/participant-mute.md
   */
  post(body: MuteParticipantBody, options?: CallOptions): ApiCall<CallOperation>;
}

/**
 * - `/app/calls/{callId}/redirect`
 * - `/applications/{applicationId}/calls/{callId}/redirect`
 */
export interface CallRedirectBuilder {
  /**
   * Send an incoming call to somebody else before it is answered. The whole way of such a call is told in Call
   * routing.
   *
   * Least privileged permissions:
   * - Application: `Calls.Initiate` (to redirect to a person or a room)
   * - Application: `Calls.Initiate` and `Calls.Phone` (to redirect to a telephone)
   *
   * @see api/call-redirect.md
   */
  post(body: RedirectCallBody, options?: CallOptions): ApiCall<CallOperation>;
}

/**
 * - `/app/calls/{callId}/transfer`
 * - `/applications/{applicationId}/calls/{callId}/transfer`
 */
export interface CallTransferBuilder {
  /**
   * Hand an established call over to somebody else. Your application leaves the call when the target has answered,
   * and stays in it when the target does not.
   *
   * If successful, this method returns a `202 Accepted` response code and a `Location` header with the address of
   * the operation. There is no response body.
   *
   * Least privileged permissions:
   * - Application: `Calls.Manage`
   *
   * @see api/call-transfer.md
   */
  post(body: TransferCallBody, options?: CallOptions): ApiCall<void>;
}

/**
 * - `/groups/{groupId}/meetings/delta()`
 * - `/users/{userId}/meetings/delta()`
 */
export interface MeetingsDeltaBuilder {
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

/**
 * - `/me/meetings/{meetingId}/cancel`
 * - `/users/{userId}/meetings/{meetingId}/cancel`
 */
export interface MeetingCancelBuilder {
  /**
   * Cancel a meeting and tell the attendees.
   *
   * A JSON object with a comment that Callisto puts into the message to the attendees, or with nothing in it.
   *
   * If successful, this method returns a `202 Accepted` response code. Nothing is in the response body. Add the
   * `Prefer: handling=lenient` header to your request to cancel a meeting that has begun as well.
   *
   * Least privileged permissions:
   * - Delegated (work account): `Meetings.ReadWrite`
   * - Delegated (personal account): `Meetings.ReadWrite`
   * - Application: `Meetings.ReadWrite.All`
   *
   * @see api/meeting-cancel.md
   */
  post(
    body?: unknown,
    options?: CallOptions &
      WithHeaders<{
        /** Add the `Prefer: handling=lenient` header to your request to cancel a meeting that has begun as well. */
        Prefer?: string | undefined;
      }>,
  ): ApiCall<void>;
}

/**
 * - `/me/meetings/{meetingId}/coOrganizers/$ref`
 * - `/users/{userId}/meetings/{meetingId}/coOrganizers/$ref`
 */
export interface MeetingCoOrganizersRefBuilder {
  /**
   * Let another user run a meeting too. A co-organizer can change the meeting, let people in and end it.
   *
   * Least privileged permissions:
   * - Delegated (work account): `Meetings.ReadWrite`
   * - Application: `Meetings.ReadWrite.All`
   *
   * @see api/meeting-post-coorganizers.md
   */
  post(body: AddCoOrganizerBody, options?: CallOptions): ApiCall<void>;
}

/**
 * - `/me/meetings/{meetingId}/coOrganizers/{userId}`
 * - `/users/{userId}/meetings/{meetingId}/coOrganizers/{coOrganizerId}`
 */
export interface MeetingCoOrganizerBuilder {
  readonly $ref: MeetingCoOrganizerRefBuilder;
}

/**
 * - `/me/meetings/{meetingId}/coOrganizers/{userId}/$ref`
 * - `/users/{userId}/meetings/{meetingId}/coOrganizers/{coOrganizerId}/$ref`
 */
export interface MeetingCoOrganizerRefBuilder {
  /**
   * Take the right to run a meeting back. The person stays an attendee.
   *
   * Least privileged permissions:
   * - Delegated (work account): `Meetings.ReadWrite`
   * - Application: `Meetings.ReadWrite.All`
   *
   * @see api/meeting-delete-coorganizers.md
   */
  delete(options?: CallOptions): ApiCall<void>;
}

/**
 * - `/me/meetings/{meetingId}/isJoinable(at={at})`
 * - `/users/{userId}/meetings/{meetingId}/isJoinable(at={at})`
 */
export interface MeetingIsJoinableBuilder {
  /**
   * Ask whether people can join a meeting at a given time. A meeting opens ten minutes before its start.
   *
   * Least privileged permissions:
   * - Delegated (work account): `Meetings.Read`
   * - Delegated (personal account): `Meetings.Read`
   * - Application: `Meetings.Read.All`
   *
   * @see api/meeting-isjoinable.md
   */
  get(options?: GetOptions<unknown, string>): ApiCall<Annotated & { value: boolean }>;
}

/**
 * - `/rooms/{roomId}/checkIn`
 * - `/places/{placeId}/callisto.rooms.room/checkIn`
 */
export interface CheckInBuilder {
  /**
   * Confirm that a booked room is in use. A room that nobody checks into is free again in ten minutes.
   *
   * In addition to the following permissions, the signed-in user must be invited to the meeting that the room is
   * booked for.
   *
   * Least privileged permissions:
   * - Delegated (work account): `Rooms.Manage.All`
   * - Application: `Rooms.Manage.All`
   *
   * @see api/room-checkin.md
   */
  post(body: CheckInRoomBody, options?: CallOptions): ApiCall<void>;
}
