/**
 * What Astro keeps of an entry from one build to the next (its data, its rendered body) holds while its text and our
 * code are the same, and while every file its body names has the same address and label. Astro asks for the text alone.
 */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import type { Loader, LoaderContext } from 'astro/loaders';
import { named, type NamedFiles } from './named-files.ts';

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

/** Whether its body is there and the files it names are still called so. */
function holds({ body, rendered, deferredRender }: Kept): boolean {
	if (deferredRender) return true;
	const files = rendered?.metadata?.['files'] as NamedFiles | undefined;
	if (body && !files) return false;
	return Object.entries(files ?? {}).every(([path, { address, label }]) => {
		const now = named(path);
		return now?.address === address && now.label === label;
	});
}

/** The same loader, which takes from the last build only what holds. @throws when a body could not be rendered */
export function keepingWhatHolds(loader: Loader): Loader {
	const written = codeDigest();
	return {
		...loader,
		load: async (context) => {
			const { store } = context;
			const get = (id: string) => {
				const kept = store.get(id);
				if (!kept || holds(kept)) return kept;
				// With the same digest it would not be written anew.
				store.delete(id);
				return undefined;
			};
			await loader.load({
				...context,
				store: { ...store, get } as typeof store,
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
