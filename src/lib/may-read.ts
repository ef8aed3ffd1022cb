/** When the content may be read: at once, except in a build that got ready ahead (`publish/pages.ts`). */
import type { Loader } from 'astro/loaders';

declare global {
	/** Set by `publish/make-pages.ts`; kept as soon as a build is wanted. */
	var contentMayBeRead: Promise<void> | undefined;
	/** Called as soon as nothing but the content is still to be read. */
	var contentIsAwaited: (() => void) | undefined;
}

/** The same loader, which reads nothing before it may. */
export function whenItMay(loader: Loader): Loader {
	return {
		...loader,
		load: async (context) => {
			globalThis.contentIsAwaited?.();
			await globalThis.contentMayBeRead;
			await loader.load(context);
		},
	};
}
