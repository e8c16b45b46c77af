import type { Annotated, IsoDateTime, IsoDuration } from "../runtime/index.js";
import type {
  Call,
  CallInput,
  Entity,
  IdentitySet,
  IdentitySetInput,
  MeetingAccess,
  MeetingCapabilities,
  ParticipantInfo,
  ParticipantInfoInput,
} from "./calls.js";
import type { Transcript, TranscriptInput } from "./recordings.js";

/**
 * The body of "Add co-organizer".
 *
 * @see api/meeting-post-coorganizers.md
 */
export interface AddCoOrganizerBody extends Annotated {
  /** The address of the user. Required. */
  "@odata.id": string;
}

/**
 * Who interprets a meeting, by the language that they speak. This is an open type.
 *
 * The names are tags of languages, `pt-BR`, of which there can be eight. To do without an interpreter again, set
 * the language to `null`.
 *
 * @see resources/interpreters.md
 */
export interface Interpreters {
  [property: string]: IdentitySet | null;
}

/** `Interpreters` as a request may hold it. */
export interface InterpretersInput {
  [property: string]: IdentitySetInput | null;
}

/**
 * Who waits to be let into a meeting, and how.
 *
 * @see resources/lobbysettings.md
 */
export interface LobbySettings extends Annotated {
  /**
   * Who need not wait. Possible values are: `organizer`, `invited`, `everyone`.
   *
   * - `organizer` means the co-organizers too.
   * - With `everyone` there is no lobby.
   */
  bypass?: "organizer" | "invited" | "everyone" | (string & {});
  /**
   * Whether a tone is played when somebody is let in. The default is `true`.
   *
   * @default true
   */
  isEntryAnnounced?: boolean;
  /** How long people wait before they are sent away. Nullable. */
  maximumWait?: IsoDuration | null;
}

/**
 * A scheduled conference, with an address at which to join. A meeting exists before anybody joins and after
 * everybody has left; while people are in it, it has a call.
 *
 * **How long meetings are kept**
 *
 * What goes with it:
 * - What was written
 * - What was recorded, unless
 *   - its owner has moved it
 *   - a rule of the organization keeps it
 *
 * @see resources/meeting.md
 */
export interface Meeting extends Entity {
  "@odata.type"?: "#callisto.calls.meeting" | "callisto.calls.meeting";
  /**
   * Who can join. The default is `invited`.
   *
   * A meeting stays for some time once it has ended, by who may join it:
   * - `invited`: 30 days
   * - `organization`: 90 days
   * - `public`: 7 days
   *
   * @default "invited"
   */
  accessLevel?: MeetingAccess;
  /** Who was invited. */
  attendees?: ParticipantInfo[];
  /**
   * What participants can do, as a comma-separated list. Possible values are: `none`, `chat`, `recording`,
   * `transcription`.
   */
  capabilities?: MeetingCapabilities;
  /** When the meeting was scheduled. Read-only. */
  createdDateTime?: IsoDateTime;
  /** When the meeting ends. Required. */
  endDateTime?: IsoDateTime;
  /** The time between start and end. Read-only. */
  expectedDuration?: IsoDuration;
  /** The identifier of the meeting. Read-only. */
  id?: string;
  /** Who interprets, by the language that they speak. */
  interpreters?: Interpreters;
  /** Nine digits by which the meeting can be found and joined. Read-only. */
  joinCode?: string;
  /** The address at which to join. Read-only. */
  joinUrl?: string;
  /**
   * Deprecated. Use the languageId of each attendee. Nullable.
   *
   * @deprecated Use the languageId of each attendee.
   */
  language?: string | null;
  /** Who waits to be let in, and how. */
  lobby?: LobbySettings;
  /**
   * How many people can join, from 2 to 1000. The default is `250`. Optional.
   *
   * @default 250
   */
  maxAttendees?: number;
  /** Who scheduled the meeting. Read-only. */
  organizer?: IdentitySet;
  /** What people must type to join by telephone. Nullable. Four to ten digits. */
  passcode?: string | null;
  /** When the meeting begins. Required. */
  startDateTime?: IsoDateTime;
  /** What the meeting is about. Required. */
  subject?: string;
  /** The agenda, a line each. */
  topics?: string[];
  /** The calls of the meeting, the running one among them. Read-only. */
  calls?: Call[];
  /** Who may run the meeting beside the organizer. */
  coOrganizers?: User[];
  /** What was said. Read-only. */
  transcripts?: Transcript[];
}

/** `Meeting` as a request may hold it. */
export interface MeetingInput extends Annotated {
  "@odata.type"?: "#callisto.calls.meeting" | "callisto.calls.meeting";
  /**
   * Who can join. The default is `invited`.
   *
   * A meeting stays for some time once it has ended, by who may join it:
   * - `invited`: 30 days
   * - `organization`: 90 days
   * - `public`: 7 days
   *
   * @default "invited"
   */
  accessLevel?: MeetingAccess;
  /** Who was invited. */
  attendees?: ParticipantInfoInput[];
  /**
   * What participants can do, as a comma-separated list. Possible values are: `none`, `chat`, `recording`,
   * `transcription`.
   */
  capabilities?: MeetingCapabilities;
  /** When the meeting ends. Required. */
  endDateTime: IsoDateTime;
  /** Who interprets, by the language that they speak. */
  interpreters?: InterpretersInput;
  /**
   * Deprecated. Use the languageId of each attendee. Nullable.
   *
   * @deprecated Use the languageId of each attendee.
   */
  language?: string | null;
  /** Who waits to be let in, and how. */
  lobby?: LobbySettings;
  /**
   * How many people can join, from 2 to 1000. The default is `250`. Optional.
   *
   * @default 250
   */
  maxAttendees?: number;
  /** What people must type to join by telephone. Nullable. Four to ten digits. */
  passcode?: string | null;
  /** When the meeting begins. Required. */
  startDateTime: IsoDateTime;
  /** What the meeting is about. Required. */
  subject: string;
  /** The agenda, a line each. */
  topics?: string[];
  /** The calls of the meeting, the running one among them. Read-only. */
  calls?: CallInput[];
  /** Who may run the meeting beside the organizer. */
  coOrganizers?: UserInput[];
  /** What was said. Read-only. */
  transcripts?: TranscriptInput[];
}

/**
 * The body of "Update meeting".
 *
 * @see api/meeting-update.md
 */
export interface UpdateMeetingBody extends Annotated {
  /** Who can join. Possible values are: `invited`, `organization`, `public`. */
  accessLevel?: MeetingAccess;
  /** When the meeting ends. */
  endDateTime?: IsoDateTime;
  /** Who waits to be let in, and how. */
  lobby?: LobbySettings;
  /** What people must type to join by telephone, or `null` for nothing. Nullable. */
  passcode?: string | null;
  /** When the meeting begins. */
  startDateTime?: IsoDateTime;
  /** What the meeting is about. */
  subject?: string;
  /** The agenda, a line each. */
  topics?: string[];
}

/**
 * A person with an account. Inherits from entity. What rooms add to a user is told in user and rooms.
 *
 * @see resources/user.md
 * @see resources/rooms-user.md
 */
export interface User extends Entity {
  "@odata.type"?: "#callisto.calls.user" | "callisto.calls.user";
  /** The name to show. */
  displayName?: string;
  /** The identifier of the user. Read-only. */
  id?: string;
  /** The name to sign in with, in the form of an e-mail address. Read-only. */
  userPrincipalName?: string;
  /** The meetings that the user organizes or attends. Read-only. */
  meetings?: Meeting[];
  /** The rooms that the user books most, the favourite first. */
  favouriteRoomIds?: string[];
}

/** `User` as a request may hold it. */
export interface UserInput extends Annotated {
  "@odata.type"?: "#callisto.calls.user" | "callisto.calls.user";
  /** The name to show. */
  displayName?: string;
  /** The meetings that the user organizes or attends. Read-only. */
  meetings?: MeetingInput[];
  /** The rooms that the user books most, the favourite first. */
  favouriteRoomIds?: string[];
}
