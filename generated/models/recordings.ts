import type { Annotated, Base64, Guid, IsoDateTime, IsoDuration } from "../runtime/index.js";
import type { Entity, IdentitySet, RecordingStatus } from "./calls.js";

/**
 * The body of "recording: createPlayer".
 *
 * @see api/recording-createplayer.md
 */
export interface CreatePlayerRecordingBody extends Annotated {
  /** Where the player begins. Optional. */
  startAt?: IsoDuration;
  /** Whether it shows what is said. Optional. */
  subtitles?: boolean;
}

/**
 * What "recording: createPlayer" answers with.
 *
 * @see api/recording-createplayer.md
 */
export interface CreatePlayerRecordingResult extends Annotated {
  /** Until when the address is good. */
  expirationDateTime?: IsoDateTime;
  /** What to send to formUrl. */
  formParameters?: string;
  /** The address of a player that is opened by a form. */
  formUrl?: string;
  /** The address of a player for a frame. */
  frameUrl?: string;
}

/**
 * A place in a recording where something is worth hearing.
 *
 * @see api/recording-marks.md
 */
export interface Mark extends Annotated {
  /** The identifier of the mark. Read-only. */
  id?: string;
  /** What kind of thing there is to hear. */
  kind?: MarkKind;
  /** What there is to hear. */
  label?: string;
  /** Where it begins. */
  second?: number;
}

/**
 * What there is to hear at a mark.
 *
 * - `quote`: Words to keep.
 * - `decision`: Something that was decided.
 * - `other`: Anything else.
 *
 * @see api/recording-marks.md
 */
export type MarkKind = "quote" | "decision" | "other" | (string & {});

/**
 * The sound and picture of a call, kept as a file. Recordings lie in the library of the user who made them, in
 * folders that the user names.
 *
 * Instance attributes are sent once and are not stored. They cannot be selected.
 *
 * @see resources/recording.md
 */
export interface Recording extends Entity {
  "@odata.type"?: "#callisto.calls.recording" | "callisto.calls.recording";
  /** The file itself. Read-only. */
  content?: Base64;
  /** When the recording began. Read-only. */
  createdDateTime?: IsoDateTime;
  /** How long the recording is. Read-only. */
  duration?: IsoDuration | null;
  /** The name of the file, with one of these extensions: `*.mp4` | `*.webm` | `*.wav`. */
  fileName?: string;
  /** The identifier of the recording. Read-only. */
  id?: string;
  /** How sharp the picture is, as listed below. Read-only. */
  quality?: RecordingQuality;
  /** Who made the recording. Read-only. */
  recordedBy?: IdentitySet;
  /** The checksum of the file. Read-only. Nullable. */
  sha256?: Base64 | null;
  /** The size of the file in bytes. Read-only. */
  size?: number;
  /** How far the recording has come. Read-only. */
  status?: RecordingStatus;
  /** An address at which the file can be read for some minutes, without a token. Read-only. */
  "@callisto.downloadUrl"?: string;
}

/** `Recording` as a request may hold it. */
export interface RecordingInput extends Annotated {
  "@odata.type"?: "#callisto.calls.recording" | "callisto.calls.recording";
  /** The name of the file, with one of these extensions: `*.mp4` | `*.webm` | `*.wav`. */
  fileName?: string;
}

/**
 * - `audioOnly`: There is no picture.
 * - `standard`: 480 lines.
 * - `high`: 1080 lines.
 *
 * @see resources/recording.md
 */
export type RecordingQuality = "audioOnly" | "standard" | "high" | (string & {});

/**
 * The body of "Set a mark".
 *
 * @see api/recording-marks.md#set-a-mark
 */
export interface SetMarkBody extends Annotated {
  /** Where it begins. */
  second: number;
  /** What there is to hear. */
  label?: string;
  /** What kind of thing that is. */
  kind?: MarkKind;
}

/**
 * What was said in a meeting, and when, and by whom.
 *
 * @see resources/transcript.md
 */
export interface Transcript extends Entity {
  "@odata.type"?: "#callisto.calls.transcript" | "callisto.calls.transcript";
  /** Where the text can be read. Read-only. */
  contentUrl?: string;
  /** When the transcript was made. Read-only. */
  createdDateTime?: IsoDateTime;
  /** The identifier of the transcript. Read-only. */
  id?: string;
  /** Whether Callisto made the transcript. Read-only. */
  isAutomatic?: boolean;
  /** The language of the text, as a tag of BCP 47. */
  language?: string;
  /** Who speaks. Read-only. */
  speakerIds?: Guid[];
}

/** `Transcript` as a request may hold it. */
export interface TranscriptInput extends Annotated {
  "@odata.type"?: "#callisto.calls.transcript" | "callisto.calls.transcript";
  /** The language of the text, as a tag of BCP 47. */
  language?: string;
}
