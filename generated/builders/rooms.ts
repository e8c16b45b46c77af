import type { RoomsAvailabilityWindow, RoomsRoom, RoomsSeatRange } from "../models/rooms.js";
import type {
  Annotated,
  Call as ApiCall,
  Collection,
  GetOptions,
  PropertyName,
  QueryOption,
  Raw,
  Selected,
} from "../runtime/index.js";
import type { CheckInBuilder } from "./shared.js";

/** `/rooms` */
export interface RoomsBuilder {
  byId(roomId: string): RoomBuilder;
  /** What is no number and stands there without quotes, such as a GUID, is given as `raw("…")`. */
  byKey(roomId: string | number | Raw): RoomByKeyBuilder;

  /**
   * List properties of the room objects.
   *
   * A room without a map is listed as well.
   *
   * This method supports the OData query parameters. `$search` and `$skip` are not supported.
   *
   * Least privileged permissions:
   * - Delegated (work account): `Rooms.Read.All`
   * - Application: `Rooms.Read.All`
   *
   * @see api/room-list.md
   */
  get<K extends PropertyName<RoomsRoom> = never>(
    options?: GetOptions<RoomsRoom, K, { floor?: number | undefined }, Exclude<QueryOption, "$search" | "$skip">>,
  ): ApiCall<Collection<Selected<RoomsRoom, K>>>;
}

/** `/rooms/{roomId}` */
export interface RoomBuilder {
  readonly checkIn: CheckInBuilder;
  readonly photo: RoomPhotoBuilder;
  readonly seatMap: SeatMapBuilder;
  getAvailability(args: {
    /** The day to look at. */
    day: Raw;
    /** How long the room must be free at least. */
    minimumMinutes: number | Raw;
    /** The time zone of IANA in which the day is meant. */
    timeZone: string;
  }): RoomGetAvailabilityBuilder;
  getBookedHours(args: {
    /** The first day. */
    from: Raw;
    /** The last day. */
    until: Raw;
  }): RoomGetBookedHoursBuilder;

  /**
   * Read properties of the room object.
   *
   * Least privileged permissions:
   * - Delegated (work account): `Rooms.Read.All`
   * - Application: `Rooms.Read.All`
   *
   * @see api/room-get.md
   */
  get<K extends PropertyName<RoomsRoom> = never>(options?: GetOptions<RoomsRoom, K>): ApiCall<Selected<RoomsRoom, K>>;
}

/** `/rooms/{roomId}/getAvailability(day={day},minimumMinutes={minimumMinutes},timeZone='{timeZone}')` */
export interface RoomGetAvailabilityBuilder {
  /**
   * List when a room is free, and when it is taken.
   *
   * Least privileged permissions:
   * - Delegated (work account): `Rooms.Read.All`
   * - Application: `Rooms.Read.All`
   *
   * @see api/room-getavailability.md
   */
  get<K extends PropertyName<RoomsAvailabilityWindow> = never>(
    options?: GetOptions<RoomsAvailabilityWindow, K>,
  ): ApiCall<Collection<Selected<RoomsAvailabilityWindow, K>>>;
}

/** `/rooms/{roomId}/getBookedHours(from={from},until={until})` */
export interface RoomGetBookedHoursBuilder {
  /**
   * Sum up how long a room was booked.
   *
   * Least privileged permissions:
   * - Delegated (work account): `Rooms.Manage.All`
   * - Application: `Rooms.Manage.All`
   *
   * @see api/room-getbookedhours.md
   */
  get(options?: GetOptions<unknown, string>): ApiCall<Annotated & { value: number }>;
}

/** `/rooms/{roomId}/photo` */
export interface RoomPhotoBuilder {
  readonly $value: ValueBuilder;
  thumbnail(args: { width: number | Raw; crop: "square" | (string & {}) }): RoomPhotoThumbnailBuilder;
}

/**
 * - `/rooms/{roomId}/photo/$value`
 * - `/rooms/{roomId}/photo/thumbnail(width=320,crop='square')/$value`
 */
export interface ValueBuilder {
  /**
   * Read the photo of a room, in full size or as a thumbnail.
   *
   * Least privileged permissions:
   * - Delegated (work account): `Rooms.Read.All`
   * - Application: `Rooms.Read.All`
   *
   * @see api/room-get-photo.md
   */
  get(options?: GetOptions<unknown, string>): ApiCall<Blob>;
}

/** `/rooms/{roomId}/photo/thumbnail(width=320,crop='square')` */
export interface RoomPhotoThumbnailBuilder {
  readonly $value: ValueBuilder;
}

/**
 * - `/rooms/{roomId}/seatMap`
 * - `/rooms({roomId})/seatMap`
 */
export interface SeatMapBuilder {
  range(args: {
    /** The corners of the part, with a colon between them. Required. */
    address: string;
  }): SeatMapRangeBuilder;
}

/**
 * - `/rooms/{roomId}/seatMap/range(address='{address}')`
 * - `/rooms({roomId})/seatMap/range(address='{address}')`
 */
export interface SeatMapRangeBuilder {
  /**
   * Read a part of the seat map of a room.
   *
   * Least privileged permissions:
   * - Delegated (work account): `Rooms.Read.All`
   * - Application: `Rooms.Read.All`
   *
   * @see api/seatmap-range.md
   */
  get<K extends PropertyName<RoomsSeatRange> = never>(
    options?: GetOptions<RoomsSeatRange, K>,
  ): ApiCall<Selected<RoomsSeatRange, K>>;
}

/** `/rooms({roomId})` */
export interface RoomByKeyBuilder {
  readonly seatMap: SeatMapBuilder;

  /**
   * Read properties of the room object.
   *
   * Least privileged permissions:
   * - Delegated (work account): `Rooms.Read.All`
   * - Application: `Rooms.Read.All`
   *
   * @see api/room-get.md
   */
  get<K extends PropertyName<RoomsRoom> = never>(options?: GetOptions<RoomsRoom, K>): ApiCall<Selected<RoomsRoom, K>>;
}
