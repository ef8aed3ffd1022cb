/** What one page says of itself, found out once: a file that never changes is looked at once. */
import { readFileSync } from 'node:fs';
import { isEmpty } from './empty.ts';
import { idsIn, namedIn, type Links } from './links.ts';
import { hostsIn } from './placeholders.ts';

export interface Look extends Links {
	/** Hosts that it leads to. */
	hosts: string[];
	empty: boolean;
}

/** Of each page by the path of its file, for one address of the site. */
export type KnownLooks = Map<string, Look>;

/** @param origin of the site: `https://qinghe.gov.cn` */
export function lookAt(file: string, path: string, origin: string): Look {
	const html = readFileSync(path, 'utf8');
	return {
		named: namedIn(file, html, origin),
		ids: idsIn(html),
		hosts: hostsIn(html),
		empty: isEmpty(html),
	};
}
