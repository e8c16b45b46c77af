const day = /^(\d{4})-(\d\d)-(\d\d)/;

/** False where `text` begins with a day that the calendar does not have, `2021-02-30`. */
export function isOnCalendar(text: string): boolean {
  const [, year, month, date] = day.exec(text) ?? [];
  if (year === undefined || month === undefined || date === undefined) return true;
  // Of the month after, day 0 is the last of this one.
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return Number(month) >= 1 && Number(month) <= 12 && Number(date) >= 1 && Number(date) <= last;
}
