/** Pagefind as it comes: Chinese pages as they are, cut into words by Pagefind itself. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { createIndex } from 'pagefind';
import type { SearchPage } from '../../../../publish/search/extract.ts';
import { timed, type Built } from '../engine.ts';
import { watched } from '../memory.ts';

const origin = 'http://stock.test/';
const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (text: string) => text.replace(/[&<>]/g, (sign) => entities[sign] ?? sign);

const html = ({ title, blocks }: SearchPage) =>
	[
		`<html lang="zh-CN"><head><title>${escaped(title)}</title></head><body><main data-pagefind-body>`,
		`<h1>${escaped(title)}</h1>`,
		...blocks.map(({ text, heading }) =>
			heading
				? `<${heading.tag} id="${heading.id}">${escaped(text)}</${heading.tag}>`
				: `<p>${escaped(text)}</p>`,
		),
		'</main></body></html>',
	].join('\n');

async function write(pages: readonly SearchPage[], outputPath: string) {
	const { index, errors } = await createIndex({});
	if (!index) throw new Error(errors.join('\n'));
	for (const page of pages) await index.addHTMLFile({ url: page.address, content: html(page) });
	await index.writeFiles({ outputPath });
	await index.deleteIndex();
}

/** Pagefind names a page by its file; the file says its address. */
function addressesOf(folder: string): Map<string, string> {
	return new Map(
		globSync('fragment/*.pf_fragment', { cwd: folder }).map((file): [string, string] => {
			const text = gunzipSync(readFileSync(join(folder, file))).toString();
			const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
			return [file.replace(/^.*\/|\.pf_fragment$/g, ''), url];
		}),
	);
}

interface Client {
	search: (text: string) => Promise<{ results: { id: string; data: () => Promise<unknown> }[] }>;
}

/** Pagefind takes the language of questions from the document: in Node there is one for as long as it looks. */
async function clientOf(folder: string): Promise<Client> {
	const { fetch } = globalThis;
	globalThis.fetch = async (asked, ...rest) => {
		const address = typeof asked === 'string' ? asked : '';
		if (!address.startsWith(origin)) return fetch(asked, ...rest);
		return new Response(readFileSync(join(folder, new URL(address).pathname)));
	};
	const { createInstance } = (await import(pathToFileURL(join(folder, 'pagefind.js')).href)) as {
		createInstance: (options: object) => Client;
	};
	const world = globalThis as { document?: unknown };
	world.document = { documentElement: { lang: 'zh-CN' }, querySelector: () => null };
	try {
		return createInstance({ basePath: origin, baseUrl: '/', noWorker: true });
	} finally {
		delete world.document;
	}
}

export async function pagefind(pages: readonly SearchPage[], folder: string): Promise<Built> {
	const { result, memory } = await watched(() => timed(() => write(pages, folder)));
	const addresses = addressesOf(folder);
	const numbers = new Map(pages.map(({ address }, number) => [address, number]));
	const client = await clientOf(folder);
	return {
		name: 'Pagefind 1.6.0 原样 zh-CN',
		seconds: result.ms / 1000,
		memory,
		ask: async (text) => {
			const { result: found, busy: ms } = await timed(async () => {
				const { results } = await client.search(text);
				await Promise.all(results.slice(0, 10).map((one) => one.data()));
				return results;
			});
			const order = found.map(({ id }) => numbers.get(addresses.get(id) ?? '') ?? -1);
			return { pages: order, labelled: false, ms };
		},
	};
}
