/** Looks at a site before it may take the place of the one that is served. */
import type { SiteFiles } from '../site-files.ts';
import { brokenLinks } from './links.ts';
import { lookAt, type KnownLooks, type Look } from './looks.ts';
import { inventedOf, inventedSaid } from './placeholders.ts';

/** What one kind of look has found. */
export interface Fault {
	/** What is wrong and what to do, in Chinese. */
	said: string;
	/** Where, a line each. */
	where: string[];
}

export interface Looking {
	/** Host name of the site, as its settings say it. */
	domain: string;
	/** What was invented is let through. */
	demo: boolean;
}

/** @param known what was found out of pages before @returns nothing where it may go out */
export function faultsOf(
	site: SiteFiles,
	{ domain, demo }: Looking,
	known: KnownLooks = new Map(),
): Fault[] {
	const looks = new Map<string, Look>();
	for (const [file, path] of site) {
		if (!file.endsWith('.html')) continue;
		const look = known.get(path) ?? lookAt(file, path, `https://${domain}`);
		known.set(path, look);
		looks.set(file, look);
	}
	const paths = new Set(site.values());
	for (const path of known.keys()) if (!paths.has(path)) known.delete(path);
	const invented = demo
		? []
		: [...looks].flatMap(([file, { hosts }]) =>
				inventedOf(hosts, domain).map((host) => `/${file}：链接到编的网站 ${host}`),
			);
	const empty = [...looks].filter(([, look]) => look.empty).map(([file]) => `/${file}`);
	const home = site.has('index.html') ? [] : ['/index.html'];
	return [
		{ said: '没有首页，请告诉技术人员。', where: home },
		{ said: '有链接点开是“没有找到”，请改好或者去掉。', where: brokenLinks(site, looks) },
		{ said: '有网页是空的，请告诉技术人员。', where: empty },
		{ said: inventedSaid, where: invented },
	].filter(({ where }) => where.length > 0);
}
