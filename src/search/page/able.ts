/** Whether this browser can search at all, and why a search that failed did. */

/** `old`: the browser lacks what the engine is made of; `changed`: the site answers, but not with what is asked for. */
export type Trouble = 'old' | 'changed' | 'network';

/** As data: a minifier would make it part of this module, which a browser that does not know it could not read. */
const lookbehind = String(JSON.parse('"(?<!a)b"'));

/** Whether it knows what `../words/characters.ts` and `../pagefind/files.ts` use: Safari from 16.4, Chrome from 80. */
export function canSearch(): boolean {
	try {
		const knowsPatterns = new RegExp(lookbehind, 'u').test('b');
		return knowsPatterns && 'DecompressionStream' in globalThis && 'WebAssembly' in globalThis;
	} catch {
		return false;
	}
}

/** Asked of the site itself: where its index answers, the network is not to blame. */
export async function troubleNow(): Promise<Trouble> {
	const reached = await fetch('/pagefind/search.json', { cache: 'no-store' }).catch(
		() => undefined,
	);
	return reached?.ok ? 'changed' : 'network';
}
