/** The pictures and attachments of every column, for the library. */
import { collections } from '../../src/collections/index.ts';
import { statusOf } from './forge-failure.ts';

/** Holds a folder a column. */
export const library = 'content/media';

const folders = Object.keys(collections).map((name) => `${library}/${name}`);

/** @param list of one folder; a folder that is not there yet is empty */
export async function allMedia<T>(list: (folder: string) => Promise<T[]>): Promise<T[]> {
	const found = folders.map((folder) =>
		list(folder).catch((error: unknown) => {
			if (statusOf(error) !== 404) throw error;
			return [];
		}),
	);
	return (await Promise.all(found)).flat();
}
