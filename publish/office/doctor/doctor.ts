/** 体检: all that can be told of an office's server, a line each, and what to do. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { SiteWords } from '../../checks/placeholders.ts';
import { readContent } from '../../../src/gate/reading/content.ts';
import type { OfficeFolder } from '../folder.ts';
import { backup, remote } from './kept-elsewhere.ts';
import type { Line } from './line.ts';
import type { Machine } from './machine.ts';
import { filed, placeholders, publication } from './of-the-site.ts';
import { clock, disk, permissions, versions } from './on-the-machine.ts';
import { certificate, ipv6 } from './on-the-net.ts';

export interface Patient {
	/** Of the content. */
	content: string;
	/** undefined: one's own computer. */
	folder?: OfficeFolder;
	/** Names under which site and editor are opened by others. */
	domains: readonly string[];
}

const { version } = JSON.parse(readFileSync(resolve('package.json'), 'utf8')) as {
	version: string;
};

function siteIn(content: string): SiteWords {
	const [site] = readContent(content).settings['site']?.items ?? [];
	return site ?? {};
}

export async function examined(patient: Patient, machine: Machine): Promise<Line[]> {
	const { content, folder, domains } = patient;
	const site = siteIn(content);
	const ofNames = domains.flatMap((domain) => [
		certificate(machine, domain),
		ipv6(machine, domain),
	]);
	const asked = await Promise.all([
		versions(machine, version),
		clock(machine, folder),
		disk(machine, content),
		...ofNames,
	]);
	return [
		...asked.flat(),
		...placeholders(site),
		...filed(site, folder),
		...(folder
			? [
					...publication(folder),
					...permissions(folder),
					...backup(machine, folder),
					...remote(folder),
				]
			: []),
	];
}

/** The site's own name and the editor's. */
export function domainsOf(content: string, origin?: URL): string[] {
	const { domain } = siteIn(content);
	const named = typeof domain === 'string' && domain !== '' ? [domain] : [];
	return [...new Set([...named, ...(origin ? [origin.hostname] : [])])];
}
