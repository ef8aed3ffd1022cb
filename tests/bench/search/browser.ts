/** Bytes and milliseconds of questions in Chromium, as fast as the machine is and four times slower. */
import type { Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser, type Page } from '@playwright/test';
import { findBrowser } from '../../../publish/setup.mjs';
import { listen, siteServer } from '../../../publish/server.ts';
import type { Found } from '../../../src/search/contract.ts';
import { bundle } from './bundle.ts';
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

const ask = (page: Page, text: string) =>
	page.evaluate(async (question) => {
		const { searchOfSite } = globalThis as unknown as {
			searchOfSite: (text: string) => Promise<Found>;
		};
		const begun = performance.now();
		const { total } = await searchOfSite(question);
		return { hits: total, ms: performance.now() - begun };
	}, text);

/** A page that has not asked anything yet, in a browser without memory. */
async function opened(browser: Browser, address: string, { slower, worker }: Way): Promise<Page> {
	const context = await browser.newContext({ bypassCSP: true });
	if (!worker) await context.addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker'));
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
	await page.goto(address);
	await page.waitForFunction(() => 'searchOfSite' in globalThis);
	return page;
}

/** @param folder of a site with an index */
export async function measure(
	folder: string,
	ways: readonly Way[],
	first: readonly string[],
	warm: readonly string[],
): Promise<InBrowser[]> {
	await bundle(folder);
	const server = siteServer(folder);
	const sockets: Socket[] = [];
	server.on('connection', (socket) => sockets.push(socket));
	await listen(server, 0);
	const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/search/`;
	const sent = () => sockets.reduce((bytes, { bytesWritten }) => bytes + bytesWritten, 0);
	const executablePath = findBrowser();
	const browser = await chromium.launch({
		args: ['--no-sandbox'],
		...(executablePath ? { executablePath } : {}),
	});

	async function counted(text: string, page: Page, before: number): Promise<Asked> {
		const { hits, ms } = await ask(page, text);
		return { text, hits, ms, bytes: sent() - before };
	}

	async function one(way: Way): Promise<InBrowser> {
		const result: InBrowser = { way, measured: 1, first: [], warm: [] };
		for (const text of first) {
			const before = sent();
			const page = await opened(browser, address, way);
			result.first.push(await counted(text, page, before));
			await page.context().close();
		}
		const plain = await opened(browser, address, { ...way, slower: 1, worker: true });
		const page = await opened(browser, address, way);
		result.measured = (await least(page, way.worker)) / (await least(plain, way.worker));
		await plain.context().close();
		await ask(page, '暖机');
		for (const text of warm) result.warm.push(await counted(text, page, sent()));
		await page.context().close();
		return result;
	}

	try {
		const results: InBrowser[] = [];
		for (const way of ways) results.push(await one(way));
		return results;
	} finally {
		await browser.close();
		server.close();
		server.closeAllConnections();
	}
}
