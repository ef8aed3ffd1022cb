/** Where in `npm run dev` each template stands, with the address of the page behind it. */
const root = '/_drawn';

/** `notices/[id]` → `/_drawn/notices-id` */
export const placeOf = (template: string) => `${root}/${template.replace(/[^a-z0-9]+/g, '-')}`;

/** `/_drawn/notices-id/notices/20261120-outage/` → `/notices/20261120-outage/` */
export const addressBehind = (path: string) =>
	path.startsWith(`${root}/`) ? path.slice(path.indexOf('/', root.length + 1)) : path;
