/** Bytes and milliseconds of questions in Chromium, as fast as the machine is and four times slower. */
import type { Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import { folderSite } from '../../../publish/releases.ts';
import { listen, siteServer } from '../../../publish/server.ts';
import { bundle } from './bundle.ts';
import { startChromium, type Tab } from './chromium.ts';
import { least } from './slowness.ts';

export interface Asked {
	text: string;
	hits: number;
	ms: number;
	/** On the wire, with headers. */
	bytes: number;
}

export interface Way {
	name: string;
	/** Times slower than this machine. */
	slower: number;
	/** Whether the search runs in a worker, or where there is none: in the page. */
	worker: boolean;
}

export interface InBrowser {
	way: Way;
	/** How much slower the thread that searches really was. */
	measured: number;
	/** A browser that has never been here asks one question: the page's script, Pagefind, index, ten texts. */
	first: Asked[];
	/** The client is loaded, the question is new. */
	warm: Asked[];
}

const ask = (tab: Tab, text: string) =>
	tab.evaluate<Pick<Asked, 'hits' | 'ms'>>(`(async () => {
		const begun = performance.now();
		const { total } = await searchOfSite(${JSON.stringify(text)});
		return { hits: total, ms: performance.now() - begun };
	})()`);

/** @param folder of a site with an index */
export async function measure(
	folder: string,
	ways: readonly Way[],
	first: readonly string[],
	warm: readonly string[],
): Promise<InBrowser[]> {
	await bundle(folder);
	const server = siteServer(folderSite(folder));
	const sockets: Socket[] = [];
	server.on('connection', (socket) => sockets.push(socket));
	await listen(server, 0);
	const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/search/`;
	const sent = () => sockets.reduce((bytes, { bytesWritten }) => bytes + bytesWritten, 0);
	const browser = await startChromium();

	/** A page that has not asked anything yet, in a browser without memory. */
	async function opened({ slower, worker }: Omit<Way, 'name'>): Promise<Tab> {
		const first = worker ? '' : "Reflect.deleteProperty(globalThis, 'Worker')";
		const tab = await browser.open({ address, slower, first });
		await tab.until("'searchOfSite' in globalThis");
		return tab;
	}

	async function counted(text: string, tab: Tab, before: number): Promise<Asked> {
		const { hits, ms } = await ask(tab, text);
		return { text, hits, ms, bytes: sent() - before };
	}

	async function one(way: Way): Promise<InBrowser> {
		const result: InBrowser = { way, measured: 1, first: [], warm: [] };
		for (const text of first) {
			const before = sent();
			const tab = await opened(way);
			result.first.push(await counted(text, tab, before));
			await tab.close();
		}
		// One after the other: Chromium slows a page that stands behind another.
		const plain = await opened({ slower: 1, worker: true });
		const unslowed = await least(plain, way.worker);
		await plain.close();
		const tab = await opened(way);
		result.measured = (await least(tab, way.worker)) / unslowed;
		await ask(tab, '暖机');
		for (const text of warm) result.warm.push(await counted(text, tab, sent()));
		await tab.close();
		return result;
	}

	try {
		const results: InBrowser[] = [];
		for (const way of ways) results.push(await one(way));
		return results;
	} finally {
		browser.close();
		server.close();
		server.closeAllConnections();
	}
}
