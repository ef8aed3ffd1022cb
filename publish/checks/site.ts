/** Looks at a built site before it may take the place of the one that is served. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { everyFile } from '../files-of.ts';
import { isEmpty } from './empty.ts';
import { linkCheck } from './links.ts';
import { inPage, inventedSaid } from './placeholders.ts';

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

/** @param site folder of the built site @returns nothing where it may go out */
export async function faultsOf(site: string, { domain, demo }: Looking): Promise<Fault[]> {
	const files = everyFile(site);
	const links = linkCheck(site, files, `https://${domain}`);
	const empty: string[] = [];
	const invented: string[] = [];
	for (const file of files.filter((one) => one.endsWith('.html'))) {
		const html = await readFile(join(site, file), 'utf8');
		links.read(file, html);
		if (isEmpty(html)) empty.push(`/${file}`);
		if (!demo)
			invented.push(...inPage(html, domain).map((host) => `/${file}：链接到编的网站 ${host}`));
	}
	const home = files.includes('index.html') ? [] : ['/index.html'];
	return [
		{ said: '没有首页，请告诉技术人员。', where: home },
		{ said: '有链接点开是“没有找到”，请改好或者去掉。', where: await links.broken() },
		{ said: '有网页是空的，请告诉技术人员。', where: empty },
		{ said: inventedSaid, where: invented },
	].filter(({ where }) => where.length > 0);
}
