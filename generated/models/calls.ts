import type { Annotated, Guid, IsoDateTime, IsoDuration } from "../runtime/index.js";
import type { Meeting, MeetingInput } from "./meetings.js";
import type { Recording, RecordingInput } from "./recordings.js";
import type { RoomsRoom, RoomsRoomInput } from "./rooms.js";

/**
 * The body of "call: answer".
 *
 * @see api/call-answer.md
 */
export interface AnswerCallBody extends Annotated {
  /** What your application can handle. Possible values are: `audio`, `video`, `screenSharing`, `data`. Optional. */
  acceptedModalities?: Modality[];
  /** Where Callisto sends the notifications of this call from now on. */
  callbackUri: string;
  /** How many participants your application can handle. Optional. */
  maxParticipants?: number;
  /** Who handles the media. */
  mediaConfig: AppMediaConfigInput | ServiceMediaConfigInput;
}

/** `Participant`, or a known type that derives from it: its `@odata.type` tells which. */
export type AnyParticipant =
  | PhoneParticipant
  | RoomParticipant
  | (Participant & { "@odata.type"?: "#callisto.calls.participant" | "callisto.calls.participant" });

/** `Participant`, or a known type that derives from it: its `@odata.type` tells which. */
export type AnyParticipantInput =
  | PhoneParticipantInput
  | RoomParticipantInput
  | (ParticipantInput & { "@odata.type"?: "#callisto.calls.participant" | "callisto.calls.participant" });

/**
 * Your application handles the media of the call, with the Callisto media library.
 *
 * @see resources/appmediaconfig.md
 */
export interface AppMediaConfig extends MediaConfig {
  "@odata.type"?: "#callisto.calls.appMediaConfig" | "callisto.calls.appMediaConfig";
  /** What the media library printed when it opened its socket. Required. */
  blob?: string;
}

/** `AppMediaConfig` as a request may hold it. */
export interface AppMediaConfigInput extends AppMediaConfig {
  /** What the media library printed when it opened its socket. Required. */
  blob: string;
}

/**
 * A call that your application placed or received. It has at least two participants, of which your application
 * is one.
 *
 * A call passes through the states of callState. Callisto reports each change to the callbackUri of the call, in
 * a changeNotification.
 *
 * A call ends when its application falls silent. Use keepAlive at least every fifteen minutes while you hold a
 * call without acting on it.
 *
 * @see resources/call.md
 */
export interface Call extends Entity {
  "@odata.type"?: "#callisto.calls.call" | "callisto.calls.call";
  /** Who answered the call. Read-only. Nullable. */
  answeredBy?: IdentitySet | null;
  /** Where Callisto sends the notifications of this call. Must begin with `https`. */
  callbackUri?: string;
  /** How the call was sent on before it arrived. Read-only. */
  callRoutes?: CallRoute[];
  /** Shared by all calls that came of one another by transfer. Read-only. */
  chainId?: Guid;
  /** When the call was placed. Read-only. */
  createdDateTime?: IsoDateTime;
  /** Whether the call came in or went out. The possible values are: `incoming`, `outgoing`. Read-only. */
  direction?: CallDirection;
  /** When the call ended, and null until then. Read-only. Nullable. */
  endedDateTime?: IsoDateTime | null;
  /** The identifier of the call. Read-only. */
  id?: string;
  /** Who handles the sound and the picture: your application, or Callisto. */
  mediaConfig?: AppMediaConfig | ServiceMediaConfig;
  /** The identifier of your application among the participants. Read-only. */
  myParticipantId?: string;
  /** What the call carries. The possible values are: `audio`, `video`, `screenSharing`, `data`. */
  requestedModalities?: Modality[];
  /** Why the call ended. Read-only. Nullable. */
  resultInfo?: ResultInfo | null;
  /** Who placed the call. */
  source?: ParticipantInfo;
  /** Where the call stands. Read-only. */
  state?: CallState;
  /** What the call is about. Nullable. */
  subject?: string | null;
  /** Words of your own by which to find the call again. */
  tags?: string[];
  /** Whom to call. */
  targets?: ParticipantInfo[];
  /**
   * Deprecated. Callisto chooses the transport by itself; the value is ignored.
   *
   * @deprecated
   */
  transport?: string;
  /** The meeting that the call belongs to. Read-only. Nullable. */
  meeting?: Meeting | null;
  /** The operations that your application began in this call. Read-only. */
  operations?: CallOperation[];
  /** Who is in the call. Read-only. */
  participants?: AnyParticipant[];
  /** The recordings of the call. Read-only. */
  recordings?: Recording[];
}

/**
 * - `incoming`: Somebody called your application.
 * - `outgoing`: Your application placed the call.
 *
 * @see resources/enums.md
 */
export type CallDirection = "incoming" | "outgoing" | (string & {});

/** `Call` as a request may hold it. */
export interface CallInput extends Annotated {
  "@odata.type"?: "#callisto.calls.call" | "callisto.calls.call";
  /** Where Callisto sends the notifications of this call. Must begin with `https`. */
  callbackUri?: string;
  /** Who handles the sound and the picture: your application, or Callisto. */
  mediaConfig?: AppMediaConfigInput | ServiceMediaConfigInput;
  /** What the call carries. The possible values are: `audio`, `video`, `screenSharing`, `data`. */
  requestedModalities?: Modality[];
  /** Who placed the call. */
  source?: ParticipantInfoInput;
  /** What the call is about. Nullable. */
  subject?: string | null;
  /** Words of your own by which to find the call again. */
  tags?: string[];
  /** Whom to call. */
  targets?: ParticipantInfoInput[];
  /**
   * Deprecated. Callisto chooses the transport by itself; the value is ignored.
   *
   * @deprecated
   */
  transport?: string;
  /** The meeting that the call belongs to. Read-only. Nullable. */
  meeting?: MeetingInput | null;
  /** The operations that your application began in this call. Read-only. */
  operations?: CallOperationInput[];
  /** Who is in the call. Read-only. */
  participants?: AnyParticipantInput[];
  /** The recordings of the call. Read-only. */
  recordings?: RecordingInput[];
}

/**
 * Work that Callisto does for your application in a call, and that can take a while. Inherits from entity.
 *
 * @see resources/calloperation.md
 */
export interface CallOperation extends Entity {
  "@odata.type"?: "#callisto.calls.callOperation" | "callisto.calls.callOperation";
  /** What your application sent along to recognise the operation. At most 256 characters. Nullable. */
  clientContext?: string | null;
  /** When the operation began. Read-only. */
  createdDateTime?: IsoDateTime;
  /** The identifier of the operation. Read-only. */
  id?: string;
  /** When the operation last changed. Read-only. */
  lastActionDateTime?: IsoDateTime;
  /** How the operation ended. Read-only. Nullable. */
  resultInfo?: ResultInfo | null;
  /**
   * How far the operation has come. Possible values are: `notStarted`, `running`, `completed`, `failed`.
   * Read-only.
   */
  status?: OperationStatus;
}

/** `CallOperation` as a request may hold it. */
export interface CallOperationInput extends Annotated {
  "@odata.type"?: "#callisto.calls.callOperation" | "callisto.calls.callOperation";
  /** What your application sent along to recognise the operation. At most 256 characters. Nullable. */
  clientContext?: string | null;
}

/**
 * One step on the way of a call to your application.
 *
 * @see resources/callroute.md
 */
export interface CallRoute extends Annotated {
  /** Whom the call went to. Read-only. */
  final?: IdentitySet;
  /** Whom the call was meant for. Read-only. */
  original?: IdentitySet;
  /** Why the call was sent on. The value is one of `forwarded`, `lookup` or `selfFork`. Read-only. */
  routingType?: "forwarded" | "lookup" | "selfFork" | (string & {});
  /** The place of this step in the chain, from 0. Read-only. */
  sequence?: number;
}

/**
 * Where a call stands. A call never returns to an earlier state, except from `hold` to `established`.
 *
 * - `incoming`: The call has arrived and nobody has answered it.
 * - `ringing`: Deprecated. Use `incoming` or `establishing`. (deprecated: Use `incoming` or `establishing`.)
 * - `establishing`: The call is being set up.
 * - `established`: The participants can hear and see each other.
 * - `hold`: The call is on hold.
 * - `transferring`: The call is being handed over.
 * - `redirecting`: The call is being sent to somebody else before it was answered.
 * - `terminating`: The call is being ended.
 * - `terminated`: The call has ended.
 *
 * @see resources/callstate.md
 */
export type CallState =
  | "incoming"
  | "ringing"
  | "establishing"
  | "established"
  | "hold"
  | "transferring"
  | "redirecting"
  | "terminating"
  | "terminated"
  | (string & {});

/**
 * What happened to a call or a participant. Notifications arrive in a changeNotificationCollection.
 *
 * @see resources/changenotification.md
 */
export interface ChangeNotification extends Annotated {
  /** What happened. Possible values are: `created`, `updated`, `deleted`. */
  changeType?: "created" | "updated" | "deleted" | (string & {});
  /** The path of the object, below the base address. */
  resource?: string;
  /** The properties of the object that changed. */
  resourceData?: Call | AnyParticipant;
}

/**
 * What Callisto sends to a callback address: one changeNotification or several, in the order in which things
 * happened.
 *
 * @see resources/changenotificationcollection.md
 */
export interface ChangeNotificationCollection extends Annotated {
  /** The notifications. Never empty. */
  value?: ChangeNotification[];
}

/**
 * The body of "Create call".
 *
 * @see api/app-post-calls.md
 */
export interface CreateCallBody extends CallInput {
  /** Where Callisto sends the notifications of this call. Must begin with `https`. Required. */
  callbackUri: string;
  /** Who handles the media. Required. */
  mediaConfig: AppMediaConfigInput | ServiceMediaConfigInput;
  /** What the call carries. Possible values are: `audio`, `video`, `screenSharing`, `data`. Required. */
  requestedModalities: Modality[];
  /** Whom to call. Required. */
  targets: ParticipantInfoInput[];
}

/**
 * What all objects with an identifier have in common. This is an abstract type: every object is a call, a
 * meeting or another type that inherits from this one.
 *
 * @see resources/entity.md
 */
export interface Entity extends Annotated {
  "@odata.type"?: string;
  /** The identifier of the object, unique among the objects of its type. Read-only. Not nullable. */
  id?: string;
}

/**
 * An identifier and the name that belongs to it.
 *
 * @see resources/identity.md
 */
export interface Identity extends Annotated {
  /** The name to show. Nullable. */
  displayName?: string | null;
  /** The identifier. Required. */
  id?: string;
}

/** `Identity` as a request may hold it. */
export interface IdentityInput extends Identity {
  /** The identifier. Required. */
  id: string;
}

/**
 * The person, application or room that did something or is meant. As a rule exactly one of the properties is
 * present.
 *
 * This is an open type. A partner service that joins calls adds a property of its own, with an identity as its
 * value.
 *
 * @see resources/identityset.md
 */
export interface IdentitySet extends Annotated {
  [property: string]: unknown;
  /** An application. Optional. */
  application?: Identity;
  /** A room. Optional. */
  room?: Identity;
  /** A person. Optional. */
  user?: Identity;
}

/** `IdentitySet` as a request may hold it. */
export interface IdentitySetInput extends Annotated {
  [property: string]: unknown;
  /** An application. Optional. */
  application?: IdentityInput;
  /** A room. Optional. */
  room?: IdentityInput;
  /** A person. Optional. */
  user?: IdentityInput;
}

/**
 * The body of "participant: invite".
 *
 * @see api/participant-invite.md
 */
export interface InviteParticipantBody extends Annotated {
  /** Your name for the operation. Optional. */
  clientContext?: string;
  /** Whom to invite, twenty at most. Required. */
  participants: ParticipantInfoInput[];
}

/**
 * Who handles the media of a call. This type is abstract; use appMediaConfig or serviceMediaConfig.
 *
 * @see resources/mediaconfig.md
 */
export interface MediaConfig extends Annotated {
  "@odata.type"?: string;
  /**
   * Whether the call begins outside the common audio group. Default value is `false`. Optional.
   *
   * @default false
   */
  removeFromDefaultAudioGroup?: boolean;
}

/**
 * A sound file that is played in a call.
 *
 * @see resources/mediaprompt.md
 */
export interface MediaPrompt extends Annotated {
  /**
   * How often the file is played, from 1 to 10. The default is `1`. Optional.
   *
   * @default 1
   */
  loops?: number;
  /** A name for the file, by which Callisto recognises it in its cache. Optional. */
  resourceId?: Guid;
  /** Where the file lies. It must be a WAV file of one channel, 16 kHz and 16 bits. Required. */
  uri?: string;
}

/** `MediaPrompt` as a request may hold it. */
export interface MediaPromptInput extends MediaPrompt {
  /** Where the file lies. It must be a WAV file of one channel, 16 kHz and 16 bits. Required. */
  uri: string;
}

/**
 * How well one kind of media arrives, measured over the last minutes.
 *
 * @see resources/mediaquality.md
 */
export interface MediaQuality extends Annotated {
  /** How long a packet is on its way. Read-only. */
  averageDelay?: IsoDuration;
  /** How much has arrived. Read-only. */
  bytesReceived?: number;
  /** How many pictures were dropped in the last second. Null for sound. Read-only. Nullable. */
  framesLost?: number | null;
  /** The kind of media. Read-only. */
  modality?: Modality;
  /** The share of packets that was lost, from 0 to 1. Read-only. */
  packetLossRate?: number;
  /** Samples a second. Null for pictures. Read-only. Nullable. */
  sampleRate?: number | null;
  /** A mean opinion score, from 1 (bad) to 5 (excellent). Read-only. */
  score?: number;
  /** The level of the signal in decibel below full scale. Read-only. */
  signalLevel?: number;
  /** The loudness that is set, from 0 to 100. */
  volume?: number;
}

/**
 * - `invited`: Only those who were invited can join.
 * - `organization`: Everybody in the organization of the organizer can join.
 * - `public`: Everybody who has the address can join.
 *
 * @see resources/enums.md
 */
export type MeetingAccess = "invited" | "organization" | "public" | (string & {});

/**
 * The members are flags: they can be combined, separated by commas, as in `chat,recording`.
 *
 * Values combine, separated by commas.
 *
 * - `none`: The meeting has sound and picture only.
 * - `chat`: Participants can write to each other.
 * - `recording`: The meeting can be recorded.
 * - `transcription`: The meeting can be transcribed.
 *
 * @see resources/enums.md
 */
export type MeetingCapabilities = "none" | "chat" | "recording" | "transcription" | (string & {});

/** @see resources/enums.md */
export type Modality = "audio" | "video" | "screenSharing" | "data" | (string & {});

/**
 * The body of "participant: mute".
 *
 * @see api/participant-mute.md
 */
export interface MuteParticipantBody extends Annotated {
  /** Your name for the operation. At most 256 characters. Optional. */
  clientContext?: string;
}

/**
 * - `notStarted`: The operation waits for its turn.
 * - `running`: The operation is under way.
 * - `completed`: The operation has done its work.
 * - `failed`: The operation has given up. Its resultInfo says why.
 *
 * @see resources/enums.md
 */
export type OperationStatus = "notStarted" | "running" | "completed" | "failed" | (string & {});

/**
 * A person, an application or a room in a call. One who joined by telephone is a phoneParticipant; a room with
 * its own equipment is a roomParticipant.
 *
 * @see resources/participant.md
 */
export interface Participant extends Entity {
  "@odata.type"?: string;
  /** The identifier of the participant in this call. Read-only. */
  id?: string;
  /** Who it is. Not nullable. */
  info?: ParticipantInfo;
  /** Whether the participant still waits to be let in. Read-only. */
  isInLobby?: boolean;
  /**
   * Whether the participant is silenced. Default value is `false`.
   *
   * @default false
   */
  isMuted?: boolean;
  /** When the participant joined. Read-only. Nullable. */
  joinedDateTime?: IsoDateTime | null;
  /** What the participant sends at the moment. */
  modalities?: Modality[];
  /** How well the media of the participant arrives, one entry for each modality. Read-only. */
  quality?: MediaQuality[];
}

/**
 * Who takes part in a call, and from where.
 *
 * @see resources/participantinfo.md
 */
export interface ParticipantInfo extends Annotated {
  /** The country that the participant joins from, as two letters of ISO 3166-1: `DE`. Read-only. Nullable. */
  countryCode?: string | null;
  /** The person, application or room. Required. */
  identity?: IdentitySet;
  /** The language that the participant prefers, as a tag of BCP 47: `en-US`. */
  languageId?: string;
  /**
   * The device in use. Possible values are: `desktop`, `mobile`, `web`, `roomSystem`, `telephone`,
   * `unknownFutureValue`. Use the `Prefer: include-unknown-enum-members` request header to get the following value
   * in this evolvable enum: `glasses`. Read-only.
   */
  platform?:
    "desktop" | "mobile" | "web" | "roomSystem" | "telephone" | "unknownFutureValue" | "glasses" | (string & {});
}

/** `ParticipantInfo` as a request may hold it. */
export interface ParticipantInfoInput extends Annotated {
  /** The person, application or room. Required. */
  identity: IdentitySetInput;
  /** The language that the participant prefers, as a tag of BCP 47: `en-US`. */
  languageId?: string;
}

/** `Participant` as a request may hold it. */
export interface ParticipantInput extends Annotated {
  "@odata.type"?: string;
  /** Who it is. Not nullable. */
  info?: ParticipantInfoInput;
  /**
   * Whether the participant is silenced. Default value is `false`.
   *
   * @default false
   */
  isMuted?: boolean;
  /** What the participant sends at the moment. */
  modalities?: Modality[];
}

/**
 * A participant who joined by telephone. Derived from participant.
 *
 * @see resources/phoneparticipant.md
 */
export interface PhoneParticipant extends Participant {
  "@odata.type"?: "#callisto.calls.phoneParticipant" | "callisto.calls.phoneParticipant";
  /** The number of Callisto that was dialled. Read-only. Nullable. */
  dialInNumber?: string | null;
  /** The number of the participant, in international form: `+4930901820`. Read-only. */
  phoneNumber?: string;
}

/** `PhoneParticipant` as a request may hold it. */
export interface PhoneParticipantInput extends Annotated {
  "@odata.type"?: "#callisto.calls.phoneParticipant" | "callisto.calls.phoneParticipant";
  /** Who it is. Not nullable. */
  info?: ParticipantInfoInput;
  /**
   * Whether the participant is silenced. Default value is `false`.
   *
   * @default false
   */
  isMuted?: boolean;
  /** What the participant sends at the moment. */
  modalities?: Modality[];
}

/**
 * The body of "call: record (deprecated)".
 *
 * @see api/call-record.md
 */
export interface RecordDeprecatedCallBody extends Annotated {
  /** Your name for the operation. */
  clientContext?: string;
  /**
   * How long the answer can be, `PT5M` at most. The default is `PT1M`.
   *
   * @default "PT1M"
   */
  maxDuration?: IsoDuration;
  /**
   * Whether a tone tells the caller to speak. The default is `true`.
   *
   * @default true
   */
  playBeep?: boolean;
  /** What the caller hears before. Required. */
  prompts: MediaPromptInput[];
  /** The keys that end the recording. */
  stopTones?: string[];
}

/**
 * - `recording`: The recording is being made.
 * - `processing`: The recording has ended and its file is being prepared.
 * - `available`: The file can be downloaded.
 * - `expired`: The file was deleted after its retention period.
 *
 * @see resources/enums.md
 */
export type RecordingStatus = "recording" | "processing" | "available" | "expired" | (string & {});

/**
 * The body of "call: redirect".
 *
 * @see api/call-redirect.md
 */
export interface RedirectCallBody extends Annotated {
  /** Who shall receive the call, in the order in which to try them. Required. */
  targets: IdentitySetInput[];
  /**
   * How the targets are called. Possible values are: `default`, `forward`, `simultaneous`. The default is
   * `default`.
   *
   * @default "default"
   */
  targetDisposition?: "default" | "forward" | "simultaneous" | (string & {});
  /**
   * How many seconds a target has to answer, from 10 to 120. The default is `55`.
   *
   * @default 55
   */
  timeout?: number;
  /**
   * Whether the caller is kept from seeing who received the call. The default is `false`.
   *
   * @default false
   */
  maskCallee?: boolean;
  /**
   * Whether the target is kept from seeing who calls. The default is `false`.
   *
   * @default false
   */
  maskCaller?: boolean;
}

/**
 * How a call or a callOperation came to its end.
 *
 * - 0: There is nothing to add.
 * - 5003: The other party hung up.
 * - 5010: Nobody answered in time.
 * - 5014: The call was redirected by the application.
 *
 * @see resources/resultinfo.md
 */
export interface ResultInfo extends Annotated {
  /** A status in the manner of HTTP: `200` for success, `404` for a party that does not exist. Read-only. */
  code?: number;
  /** One sentence for the log. Read-only. Nullable. */
  message?: string | null;
  /** The reason behind the code. Read-only. */
  subcode?: number;
}

/**
 * A meeting room that takes part in a call with its own equipment.
 *
 * @see resources/roomparticipant.md
 */
export interface RoomParticipant extends Participant {
  "@odata.type"?: "#callisto.calls.roomParticipant" | "callisto.calls.roomParticipant";
  /** How many people the camera sees. Read-only. Nullable. */
  headCount?: number | null;
  /** The identifier of the room. Read-only. */
  roomId?: string;
  /** The room itself. Read-only. */
  room?: RoomsRoom;
}

/** `RoomParticipant` as a request may hold it. */
export interface RoomParticipantInput extends Annotated {
  "@odata.type"?: "#callisto.calls.roomParticipant" | "callisto.calls.roomParticipant";
  /** Who it is. Not nullable. */
  info?: ParticipantInfoInput;
  /**
   * Whether the participant is silenced. Default value is `false`.
   *
   * @default false
   */
  isMuted?: boolean;
  /** What the participant sends at the moment. */
  modalities?: Modality[];
  /** The room itself. Read-only. */
  room?: RoomsRoomInput;
}

/**
 * Callisto handles the media of the call. Your application plays prompts and listens to tones.
 *
 * @see resources/servicemediaconfig.md
 */
export interface ServiceMediaConfig extends MediaConfig {
  "@odata.type"?: "#callisto.calls.serviceMediaConfig" | "callisto.calls.serviceMediaConfig";
  /** The prompts to load before the call begins. Optional. */
  preFetchPrompts?: MediaPrompt[];
}

/** `ServiceMediaConfig` as a request may hold it. */
export interface ServiceMediaConfigInput extends Omit<ServiceMediaConfig, "preFetchPrompts"> {
  "@odata.type"?: "#callisto.calls.serviceMediaConfig" | "callisto.calls.serviceMediaConfig";
  /** The prompts to load before the call begins. Optional. */
  preFetchPrompts?: MediaPromptInput[];
}

/**
 * The body of "call: transfer".
 *
 * @see api/call-transfer.md
 */
export interface TransferCallBody extends Annotated {
  /** What the caller hears while the target is called. Nullable. */
  announcement?: MediaPromptInput | null;
  /** Your name for the operation. Optional. */
  clientContext?: string;
  /** Who takes the call over. Required. */
  target: ParticipantInfoInput;
  /**
   * How many seconds the target has to answer, from 10 to 90. The default is `30`.
   *
   * @default 30
   */
  timeout?: number;
}
