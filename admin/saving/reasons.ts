/** Why the site could not be built, under the titles that staff know their articles by. */
import type { Finding } from '../../src/gate/finding.ts';
import { ask } from '../server/client/ask.ts';
import { readEntryFile } from '../record/entry.ts';
import { textOf } from '../record/text-of.ts';

export interface Reason {
	/** Empty where there is none: a settings file, or one that cannot be read. */
	title: string;
	/** For the technician: `content/notices/20261122-0930.md`. */
	path: string;
	message: string;
}

async function titleAt(path: string): Promise<string> {
	if (!path.endsWith('.md')) return '';
	const file = await ask('read', { path });
	return 'raw' in file ? textOf(readEntryFile(file.raw)['title']) : '';
}

/** What the gate found, each with its article's title. */
export async function reasonsOf(findings: readonly Finding[]): Promise<Reason[]> {
	const titles = new Map<string, Promise<string>>();
	const titleOf = (path: string) => {
		const title = titles.get(path) ?? titleAt(path).catch(() => '');
		titles.set(path, title);
		return title;
	};
	return Promise.all(
		findings.map(async ({ file, message }) => {
			const path = `content/${file}`;
			return { title: await titleOf(path), path, message };
		}),
	);
}
