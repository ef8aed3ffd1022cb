/** What lies in the library, and what is looked for in it. */
import { useEffect, useState } from 'react';
import { mediaUseOf, type MediaUse } from '../../src/collections/media.ts';
import { ask } from '../server/client/ask.ts';
import type { LibraryFile } from '../server/library-protocol.ts';

export interface Found {
	/** undefined: not known yet. */
	files: readonly LibraryFile[] | undefined;
	/** Why it could not be read. */
	wrong: string | undefined;
	renew: () => Promise<void>;
}

export function useLibrary(): Found {
	const [files, setFiles] = useState<readonly LibraryFile[]>();
	const [wrong, setWrong] = useState<string>();
	const renew = async () => {
		try {
			setFiles((await ask('library', {})).files);
			setWrong(undefined);
		} catch (error) {
			setWrong(error instanceof Error ? error.message : '没有读出来，请关上再打开一次');
		}
	};
	useEffect(() => void renew(), []);
	return { files, wrong, renew };
}

export type Show = MediaUse | 'unused' | 'all';

/** `content/media/notices/停水检修.jpg` → `停水检修.jpg` */
export const nameOf = (path: string) => path.split('/').at(-1) ?? path;

/** By its name, or by the titles of what shows it. Words may stand in any order. */
export function matching(
	files: readonly LibraryFile[],
	show: Show,
	search: string,
	only?: readonly string[],
): LibraryFile[] {
	const words = search.toLowerCase().split(/\s+/).filter(Boolean);
	return files.filter(({ path, usedIn }) => {
		if (only && !only.some((ending) => path.toLowerCase().endsWith(ending))) return false;
		if (show === 'unused' && usedIn.length > 0) return false;
		if (show !== 'all' && show !== 'unused' && mediaUseOf(path) !== show) return false;
		const text = [nameOf(path), ...usedIn.map(({ title }) => title)].join(' ').toLowerCase();
		return words.every((word) => text.includes(word));
	});
}
