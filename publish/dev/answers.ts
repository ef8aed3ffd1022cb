/** Vite plugin: leads a request to the template of its page, and answers those for texts, attachments and pictures. */
import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import type { Plugin } from 'vite';
import { variantsIn } from '../../src/lib/picture-variants.ts';
import { contentRoot } from '../../src/lib/content-root.ts';
import { publicFiles } from '../../src/views/attachments.ts';
import { everyText } from '../../src/views/every-text.ts';
import { variants } from '../pictures/put-pictures.ts';
import { pictureSources } from '../pictures/sources.ts';
import { variantOf } from '../pictures/variant.ts';
import { placeOf } from './places.ts';
import { indexOfNow, pageOfNow } from './site-of-now.ts';

const types: Record<string, string> = {
	avif: 'image/avif',
	webp: 'image/webp',
	jpg: 'image/jpeg',
	xml: 'application/xml; charset=utf-8',
	txt: 'text/plain; charset=utf-8',
	html: 'text/html; charset=utf-8',
};

/** The file of a variant, made when it is first asked for. */
async function picture(address: string): Promise<string | undefined> {
	const [[name, variant] = []] = variantsIn(address);
	if (!name || !variant) return undefined;
	const source = (await pictureSources(contentRoot)).get(variant.id);
	if (source === undefined) return undefined;
	return variants.made(name, () => variantOf(source, variant));
}

async function answerTo(address: string): Promise<Buffer | string | undefined> {
	const variant = await picture(address);
	if (variant !== undefined) return readFileSync(variant);
	const index = await indexOfNow();
	const text = everyText(index).find(({ file }) =>
		[`/${file}`, `/${file}`.replace(/index\.html$/, '')].includes(address),
	);
	if (text) return text.text;
	const file = publicFiles(index).find(({ hash, name }) => `/files/${hash}/${name}` === address);
	return file && readFileSync(file.path);
}

function send(response: ServerResponse, address: string, answer: Buffer | string): void {
	const ending = /\.([a-z]+)$/.exec(address)?.[1] ?? 'html';
	response.setHeader('Content-Type', types[ending] ?? 'application/octet-stream');
	response.end(answer);
}

/** What Vite and Astro answer themselves: sources, modules, `public/`. */
const isTheirs = (address: string) =>
	/^\/(@|src\/|node_modules\/|_|favicon|share\.png)/.test(address);

export function answers(): Plugin {
	return {
		name: 'content-answers',
		configureServer({ middlewares }) {
			middlewares.use((request, response, next) => {
				const { pathname } = new URL(request.url ?? '/', 'http://localhost');
				const address = decodeURI(pathname);
				const work = async () => {
					const answer = isTheirs(address) ? undefined : await answerTo(address);
					if (answer !== undefined) {
						send(response, address, answer);
						return;
					}
					if (address.endsWith('/') && !isTheirs(address)) {
						const { template } = await pageOfNow(address);
						request.url = placeOf(template) + (request.url ?? '/');
					}
					next();
				};
				work().catch(next);
			});
		},
	};
}
