/** The index as a browser fetches it, in a worker or in the page. */
import type { Source } from './search-index.ts';
import type { Pagefind } from './shard.ts';

const folder = '/pagefind/';

interface PagefindModule {
	createInstance: (options: { basePath: string; baseUrl: string; noWorker: boolean }) => Pagefind;
}

/**
 * Pagefind cuts questions into words where the page's language is Chinese, which ours must not be; a worker
 * has no language. In a page it is another one for as long as Pagefind takes to look.
 */
function withoutLanguage<T>(make: () => T): T {
	if (typeof document === 'undefined') return make();
	const root = document.documentElement;
	const { lang } = root;
	root.lang = 'unknown';
	try {
		return make();
	} finally {
		root.lang = lang;
	}
}

let missed = 0;

const isOfIndex = (asked: RequestInfo | URL) =>
	(asked instanceof Request ? asked.url : String(asked)).includes(folder);

/** Pagefind goes on without a part of the index that could not be fetched: that must not look like an answer. */
function watchFetches() {
	const { fetch } = globalThis;
	globalThis.fetch = async (...given) => {
		if (!isOfIndex(given[0])) return fetch(...given);
		try {
			const response = await fetch(...given);
			if (!response.ok) missed += 1;
			return response;
		} catch (error) {
			missed += 1;
			throw error;
		}
	};
}

async function complete<T>(work: () => Promise<T>): Promise<T> {
	const before = missed;
	const result = await work();
	if (missed > before) throw new Error('a part of the index could not be fetched');
	return result;
}

export function browserSource(): Source {
	watchFetches();
	return {
		fetch: async (path) => {
			const response = await fetch(folder + path);
			if (!response.ok) throw new Error(`${response.status} ${path}`);
			return new Uint8Array(await response.arrayBuffer());
		},
		pagefind: async (name) => {
			const module = `${folder}pagefind.js`;
			const { createInstance } = (await import(/* @vite-ignore */ module)) as PagefindModule;
			const pagefind = withoutLanguage(() =>
				createInstance({ basePath: `${folder}${name}/`, baseUrl: '/', noWorker: true }),
			);
			return {
				search: (term) => complete(() => pagefind.search(term)),
				preload: (term) => complete(() => pagefind.preload(term)),
			};
		},
	};
}
