import type { CheckInBuilder } from "./shared.js";

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
  readonly checkIn: CheckInBuilder;
}
