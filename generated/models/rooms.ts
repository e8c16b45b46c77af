import type { Annotated, Guid, IsoDate, IsoDateTime, IsoTime, Json } from "../runtime/index.js";

/**
 * The body of "checkIn action".
 *
 * @see api/room-checkin.md
 */
export interface CheckInRoomBody extends Annotated {
  /** How many people are there. */
  headCount?: number;
  /** Who checks in. */
  userId?: Guid;
}

/**
 * A stretch of time in which a room is free or taken.
 *
 * @see resources/availabilitywindow.md
 */
export interface RoomsAvailabilityWindow extends Annotated {
  /** When the stretch begins. */
  startDateTime?: IsoDateTime;
  /** When the stretch ends. */
  endDateTime?: IsoDateTime;
  /** Whether the room can be booked in it. */
  isFree?: boolean;
}

/**
 * A point on the earth, in WGS 84.
 *
 * @see resources/geocoordinates.md
 */
export interface RoomsGeoCoordinates extends Annotated {
  altitude?: number;
  latitude?: number;
  longitude?: number;
}

/**
 * Somewhere that people can meet. An abstract type, from which room inherits.
 *
 * @see resources/place.md
 */
export interface RoomsPlace extends Annotated {
  "@odata.type"?: string;
  /** Key of the place. Read-only, automatically generated. */
  id?: string;
  /** The name of the place. */
  displayName?: string;
  /** Where the place lies. Nullable. */
  location?: RoomsGeoCoordinates | null;
  /** When the place last changed. Read-only. */
  lastModifiedDateTime?: IsoDateTime;
}

/**
 * A meeting room that can be booked.
 *
 * @see resources/room.md
 */
export interface RoomsRoom extends RoomsPlace {
  "@odata.type"?: "#callisto.rooms.room" | "callisto.rooms.room";
  /** Key of the room. Read-only, automatically generated. Inherited from place */
  id?: string;
  /** The name of the room. Inherited from place */
  displayName?: string;
  /** Where the room lies. Nullable. Inherited from place */
  location?: RoomsGeoCoordinates | null;
  /** When the room last changed. Read-only. Inherited from place */
  lastModifiedDateTime?: IsoDateTime;
  /** How many people fit into the room. */
  capacity?: number;
  /** What the room is equipped with. Possible values are: `display`, `camera`, `whiteboard`, `stepFree`. */
  features?: RoomsRoomFeature[];
  /** What the room costs an hour, in the currency of the organization. Nullable. */
  hourlyRate?: number | null;
  /** When the equipment was last looked after. Nullable. */
  inspectedOn?: IsoDate | null;
  /** Indicates whether the room can be booked at all. */
  isBookable?: boolean;
  /** Who looks after the room. Nullable. */
  ownerId?: Guid | null;
  /** When the room can first be used on a day. */
  opensAt?: IsoTime;
  /** When the room must be left. */
  closesAt?: IsoTime;
}

/**
 * What a room is equipped with.
 *
 * - `display`: A screen that a laptop can be connected to.
 * - `camera`: A camera that shows the whole table.
 * - `whiteboard`: A board to write on.
 * - `stepFree`: A way in without steps.
 *
 * @see resources/roomfeature.md
 */
export type RoomsRoomFeature = "display" | "camera" | "whiteboard" | "stepFree" | (string & {});

/** `RoomsRoom` as a request may hold it. */
export interface RoomsRoomInput extends Omit<RoomsRoom, "id" | "lastModifiedDateTime"> {
  "@odata.type"?: "#callisto.rooms.room" | "callisto.rooms.room";
}

/**
 * A rectangle of the seat map of a room. Rows have letters, as in a theatre, and seats have numbers.
 *
 * @see resources/seatrange.md
 */
export interface RoomsSeatRange extends Annotated {
  /** The corners of the rectangle: `A1:C4`. Read-only. */
  address?: string;
  /** The names of those who have a seat, from left to right. */
  names?: string[];
  /** How many rows the rectangle has. Read-only. */
  rowCount?: number;
  /** A row an array, and a seat its number, or `null` where it is taken. Read-only. */
  seats?: Json;
}
