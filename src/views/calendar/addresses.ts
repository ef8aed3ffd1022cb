/** Where the calendar files stand. */
export const icsPath = '/calendar.ics';
export const typeIcsPath = (type: string) => `/activities/type/${type}.ics`;
export const entryIcsPath = ({ id }: { id: string }) => `/activities/${id}.ics`;
export const noticeIcsPath = ({ id }: { id: string }) => `/notices/${id}.ics`;
