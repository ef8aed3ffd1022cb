/**
 * What Astro keeps of an entry from one build to the next (its data, its rendered body) holds while its text and our
 * code are the same, and while every file and picture its body names is the same. Astro asks for the text alone.
 */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import type { Loader, LoaderContext } from 'astro/loaders';
import { isDeepStrictEqual } from 'node:util';
import { named, namedPicture, type NamedFiles, type NamedPictures } from './named-files.ts';

type Kept = NonNullable<ReturnType<LoaderContext['store']['get']>>;

const code = [
	'src/{collections,gate,lib,markdown}/**/*.ts',
	'{astro.config.mjs,package-lock.json,src/content.config.ts}',
];

/** The code that reads entries, as this process has loaded it. */
function codeDigest(): string {
	const hash = createHash('sha256');
	for (const file of globSync(code).sort()) hash.update(`${file}\0`).update(readFileSync(file));
	return hash.digest('hex');
}

/** Whether its body is there and the files and pictures it names are still called so. */
async function holds({ body, rendered, deferredRender }: Kept): Promise<boolean> {
	if (deferredRender) return true;
	const files = rendered?.metadata?.['files'] as NamedFiles | undefined;
	const pictures = rendered?.metadata?.['pictures'] as NamedPictures | undefined;
	if (body && !(files && pictures)) return false;
	const sameFiles = Object.entries(files ?? {}).every(([path, file]) =>
		isDeepStrictEqual(named(path), file),
	);
	if (!sameFiles) return false;
	const seen = Object.entries(pictures ?? {}).map(async ([path, picture]) =>
		isDeepStrictEqual(await namedPicture(path), picture),
	);
	return (await Promise.all(seen)).every(Boolean);
}

/** The same loader, which takes from the last build only what holds. @throws when a body could not be rendered */
export function keepingWhatHolds(loader: Loader): Loader {
	const written = codeDigest();
	return {
		...loader,
		load: async (context) => {
			const { store } = context;
			// With the same digest it would not be written anew.
			for (const [id, kept] of store.entries()) if (!(await holds(kept))) store.delete(id);
			await loader.load({
				...context,
				generateDigest: (data) => context.generateDigest(`${written}\n${JSON.stringify(data)}`),
			});
			// Astro only logs it, and the page would stand there without its words.
			const lost = store
				.values()
				.find(({ body, rendered, deferredRender }) => body && !rendered && !deferredRender);
			if (lost) throw new Error(`${lost.filePath ?? lost.id}：正文没有生成`);
		},
	};
}
