import type { AnyParticipant, Call, CreateCallBody } from "../models/calls.js";
import type {
  Call as ApiCall,
  CallOptions,
  Collection,
  GetOptions,
  PropertyName,
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

/** `/applications/{applicationId}/calls/{callId}` */
export interface ApplicationCallBuilder {
  readonly answer: CallAnswerBuilder;
  readonly keepAlive: CallKeepAliveBuilder;
  readonly operations: CallOperationsBuilder;
  readonly participants: ApplicationCallParticipantsBuilder;
  readonly redirect: CallRedirectBuilder;
  readonly transfer: CallTransferBuilder;

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

/** `/applications/{applicationId}/calls/{callId}/participants` */
export interface ApplicationCallParticipantsBuilder {
  readonly invite: CallParticipantsInviteBuilder;
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

/** `/applications/{applicationId}/calls/{callId}/participants/{participantId}` */
export interface ApplicationCallParticipantBuilder {
  readonly mute: CallParticipantMuteBuilder;
}
