/** The preview as the editor loads it: bundled when it changes, imported into Node with a browser's `document`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { JSDOM } from 'jsdom';
import type * as Preview from '../../../../admin/preview/index.ts';
import { buildPreview } from '../../../../admin/preview/build.ts';
import { bundledOnce } from '../../../bundled-once.ts';

export type Input = Parameters<typeof Preview.previewDocument>[0];

/** All of our own code: what a page imports is the page's business. */
const inputs = ['{admin,src}/**/*'];

export async function bundledPreview() {
	const make = (folder: string) => buildPreview(join(folder, 'preview.mjs'));
	const file = join(await bundledOnce('preview', { inputs, make }), 'preview.mjs');
	// The parser of character references asks a browser to read them.
	globalThis.document = new JSDOM('').window.document;
	const { previewDocument } = (await import(pathToFileURL(file).href)) as typeof Preview;
	return { previewDocument, code: readFileSync(file) };
}

/** What a reader of the frame reads. */
export function textOf(html: string): string {
	return new JSDOM(html).window.document.body.textContent.replace(/\s+/g, ' ');
}
