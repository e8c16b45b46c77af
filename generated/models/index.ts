export type * from "./calls.js";
export type * from "./meetings.js";
export type * from "./recordings.js";
export type * from "./reports.js";
export type * from "./rooms.js";
