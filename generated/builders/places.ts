import type { CheckInRoomBody } from "../models/rooms.js";
import type { Call as ApiCall, CallOptions } from "../runtime/index.js";

/** `/places` */
export interface PlacesBuilder {
  byId(placeId: string): PlaceBuilder;
}

/** `/places/{placeId}` */
export interface PlaceBuilder {
  readonly "callisto.rooms.room": PlaceRoomBuilder;
}

/** `/places/{placeId}/callisto.rooms.room` */
export interface PlaceRoomBuilder {
  readonly checkIn: PlaceRoomCheckInBuilder;
}

/** `/places/{placeId}/callisto.rooms.room/checkIn` */
export interface PlaceRoomCheckInBuilder {
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
