/** Who changed an entry last, and when: a forge tells it file by file, so only what is looked at is asked for. */
import type { GatheredFile } from './gathered.ts';

type File = GatheredFile['file'];
export interface Change {
	author?: string | undefined;
	updatedOn?: string | undefined;
}
export type AskChange = (path: string, id: string | undefined) => Promise<Change>;

/** Requests under way at once. */
const together = 10;
const told = new Map<string, Change & { id: string | undefined }>();

/** What is known of a file's last change. */
export function changeOf(file: File): Change | undefined {
	if (file.author || file.updatedOn) return file;
	const known = told.get(file.path);
	return known?.id === file.id ? known : undefined;
}

/** Asks for what is not known yet; a forge that does not answer leaves it unknown. */
export async function learnChanges(files: readonly File[], ask: AskChange): Promise<void> {
	const open = files.filter((file) => !changeOf(file)).values();
	const work = async () => {
		for (const { path, id } of open) {
			const change = await ask(path, id).catch(() => undefined);
			if (change) told.set(path, { ...change, id });
		}
	};
	await Promise.all(Array.from({ length: together }, work));
}
