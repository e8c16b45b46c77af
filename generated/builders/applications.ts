import type {
  AnswerCallBody,
  AnyParticipant,
  Call,
  CallOperation,
  CreateCallBody,
  InviteParticipantBody,
  MuteParticipantBody,
  RedirectCallBody,
  TransferCallBody,
} from "../models/calls.js";
import type { Call as ApiCall, CallOptions, Collection, GetOptions, PropertyName, Selected } from "../runtime/index.js";

/** `/applications` */
export interface ApplicationsBuilder {
  byId(applicationId: string): ApplicationBuilder;
}

/** `/applications/{applicationId}` */
export interface ApplicationBuilder {
  readonly calls: ApplicationCallsBuilder;
}

/** `/applications/{applicationId}/calls` */
export interface ApplicationCallsBuilder {
  byId(callId: string): ApplicationCallBuilder;

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
    > & {
      headers?:
        | {
            /**
             * eventual. Required for `$count`. Counts come from an index that can be some seconds behind. Send the header
             * `ConsistencyLevel: eventual` to say that this is good enough.
             */
            ConsistencyLevel?: string | undefined;
          }
        | undefined;
    },
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

/** `/applications/{applicationId}/calls/{callId}` */
export interface ApplicationCallBuilder {
  readonly answer: ApplicationCallAnswerBuilder;
  readonly keepAlive: ApplicationCallKeepAliveBuilder;
  readonly operations: ApplicationCallOperationsBuilder;
  readonly participants: ApplicationCallParticipantsBuilder;
  readonly redirect: ApplicationCallRedirectBuilder;
  readonly transfer: ApplicationCallTransferBuilder;

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

/** `/applications/{applicationId}/calls/{callId}/answer` */
export interface ApplicationCallAnswerBuilder {
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

/** `/applications/{applicationId}/calls/{callId}/keepAlive` */
export interface ApplicationCallKeepAliveBuilder {
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

/** `/applications/{applicationId}/calls/{callId}/operations` */
export interface ApplicationCallOperationsBuilder {
  byId(operationId: string): ApplicationCallOperationBuilder;
}

/** `/applications/{applicationId}/calls/{callId}/operations/{operationId}` */
export interface ApplicationCallOperationBuilder {
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
    options?: CallOptions & {
      headers?:
        | {
            /** The `@odata.etag` of an earlier response. */
            "If-None-Match"?: string | undefined;
          }
        | undefined;
    },
  ): ApiCall<CallOperation>;
}

/** `/applications/{applicationId}/calls/{callId}/participants` */
export interface ApplicationCallParticipantsBuilder {
  readonly invite: ApplicationCallParticipantsInviteBuilder;
  byId(participantId: string): ApplicationCallParticipantBuilder;

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

/** `/applications/{applicationId}/calls/{callId}/participants/invite` */
export interface ApplicationCallParticipantsInviteBuilder {
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

/** `/applications/{applicationId}/calls/{callId}/participants/{participantId}` */
export interface ApplicationCallParticipantBuilder {
  readonly mute: ApplicationCallParticipantMuteBuilder;
}

/** `/applications/{applicationId}/calls/{callId}/participants/{participantId}/mute` */
export interface ApplicationCallParticipantMuteBuilder {
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

/** `/applications/{applicationId}/calls/{callId}/redirect` */
export interface ApplicationCallRedirectBuilder {
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

/** `/applications/{applicationId}/calls/{callId}/transfer` */
export interface ApplicationCallTransferBuilder {
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
