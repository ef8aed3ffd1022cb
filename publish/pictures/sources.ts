/** Which file of the content a picture's id means. */
import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { mediaUseOf } from '../../src/collections/media.ts';
import { pictureOf } from '../../src/lib/pictures.ts';

const isPicture = (file: string) => mediaUseOf(file) === 'picture';

/** What is no picture has been refused where an entry shows it; elsewhere nobody asks for it. */
async function idOf(path: string): Promise<string | undefined> {
	return pictureOf(path).then(
		({ id }) => id,
		() => undefined,
	);
}

/** @returns absolute path of each picture in `media/` by its id */
export async function pictureSources(contentRoot: string): Promise<Map<string, string>> {
	const media = resolve(contentRoot, 'media');
	const sources = new Map<string, string>();
	for (const file of globSync('**/*', { cwd: media }).filter(isPicture).sort()) {
		const path = resolve(media, file);
		const id = await idOf(path);
		if (id !== undefined) sources.set(id, path);
	}
	return sources;
}
