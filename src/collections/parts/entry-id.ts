/** What an entry is called: its day and more, `20260305-0930`, and among all of them `notices/20260305-0930`. */

export const entryId = /^\d{8}-[a-z0-9-]+$/;
export const entryName = new RegExp(entryId.source.replace('^', '^[a-z]+/'));
