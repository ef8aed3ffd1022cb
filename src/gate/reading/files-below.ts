/** What lies below the content folder. No link is followed: it could lead anywhere on the machine. */
import { readdirSync, type Dirent } from 'node:fs';

export interface FilesBelow {
	/** Plain files, in order: `notices/20260305-0930.md`. */
	files: ReadonlySet<string>;
	/** Symbolic links, devices, pipes: nothing that may be read. */
	strays: readonly string[];
}

/** Names with a dot in front belong to the system: nobody reads them, Astro neither. */
const visible = ({ name }: Dirent) => !name.startsWith('.');

/** @param root whose own links are resolved already */
export function filesBelow(root: string): FilesBelow {
	const files: string[] = [];
	const strays: string[] = [];
	const look = (folder: string) => {
		for (const item of readdirSync(`${root}/${folder}`, { withFileTypes: true }).filter(visible)) {
			const place = `${folder}${item.name}`;
			if (item.isDirectory()) look(`${place}/`);
			else (item.isFile() ? files : strays).push(place);
		}
	};
	look('');
	return { files: new Set(files.sort()), strays: strays.sort() };
}
