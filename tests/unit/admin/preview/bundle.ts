/** The preview as the editor loads it: bundled once a test file, imported into Node with a browser's `document`. */
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { JSDOM } from 'jsdom';
import type * as Preview from '../../../../admin/preview/index.ts';
import { buildPreview } from '../../../../admin/preview/build.ts';

export type Input = Parameters<typeof Preview.previewDocument>[0];

export async function bundledPreview() {
	const file = join(mkdtempSync(join(tmpdir(), 'linli-preview-')), 'preview.mjs');
	await buildPreview(file);
	// The parser of character references asks a browser to read them.
	globalThis.document = new JSDOM('').window.document;
	const { previewDocument } = (await import(pathToFileURL(file).href)) as typeof Preview;
	return { previewDocument, code: readFileSync(file) };
}

/** What a reader of the frame reads. */
export function textOf(html: string): string {
	return new JSDOM(html).window.document.body.textContent.replace(/\s+/g, ' ');
}
