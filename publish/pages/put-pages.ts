/**
 * The pages of a site. A page's key is the hash of what it shows and of all it is drawn with:
 * one that was drawn before under the same key is taken, every other is drawn. A clean build is one without old keys.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { variantsIn, type Variant } from '../../src/lib/picture-variants.ts';
import type { Page } from '../../src/views/every-page.ts';
import { apart } from '../apart.ts';
import { madeOnce } from '../made-once.ts';
import type { SiteFiles } from '../site-files.ts';
import type { Draw } from '../templates/draw.ts';

export interface Drawing {
	draw: Draw;
	/** Of the templates. */
	digest: string;
	/** Draws some of the pages, where there are many. */
	second?: DrawsAside | undefined;
	/** Variants of pictures that pages of the last build name, by the pages' keys. */
	pictured: Map<string, ReadonlyMap<string, Variant>>;
}

/** Another thread that draws pages, each into its file among those that are kept. */
export interface DrawsAside {
	/** @param view as JSON @returns whether it takes the page: not while it has enough to do */
	draw: (page: Pick<Page, 'address' | 'template'>, view: string, key: string) => boolean;
	/** @returns of the pages that it drew what can be found, by their keys: as JSON, or nothing @throws what went wrong */
	drawn: () => Promise<Map<string, string | undefined>>;
}

export interface PutPages {
	pages: number;
	/** Those that were not there under their key. */
	drawn: number;
	/** Of each page's file the key it was drawn under. */
	keys: Map<string, string>;
	/** Variants of pictures that the pages name. */
	pictures: Map<string, Variant>;
	/** Pages that were read for search when they were drawn, by their keys. */
	read: Map<string, string | undefined>;
}

/** An hour: whoever takes back a change has its pages at once. */
export const drawnPages = madeOnce('pages', 3_600_000);

/** `/notices/` → `notices/index.html` */
const fileOf = (address: string) =>
	address.endsWith('/') ? `${address.slice(1)}index.html` : address.slice(1);
/** `notices/index.html` → `/notices/` */
export const addressOf = (file: string) => `/${file.replace(/index\.html$/, '')}`;
/** Name of a drawn page among those that are kept. */
export const nameOf = (key: string) => `${key}.html`;

function keyOf({ address, template }: Page, view: string, digest: string): string {
	const hash = createHash('sha256').update(`${digest}\n${template}\n${address}\n`);
	return hash.update(view).digest('hex').slice(0, 40);
}

/** So many pages are drawn before another thread has begun. */
const few = 300;

/** A page whose view knows of no picture names none. */
const knowsPictures = /\/pictures\/|"id":"[0-9a-f]{14}"/;
const none: ReadonlyMap<string, Variant> = new Map();

/** Kept long after the page is read. */
const namedIn = (path: string): Map<string, Variant> =>
	new Map(
		Array.from(variantsIn(readFileSync(path, 'utf8')), ([name, variant]) => [
			apart(name),
			{ ...variant, id: apart(variant.id) },
		]),
	);

/** Draws what is not there. @returns keys of pages that may name pictures */
async function drawNew(
	pages: readonly Page[],
	{ draw, digest, second }: Drawing,
	done: PutPages,
): Promise<Set<string>> {
	const there = drawnPages.there();
	const pictured = new Set<string>();
	for (const page of pages) {
		const view = page.view();
		const text = JSON.stringify(view);
		const key = keyOf(page, text, digest);
		done.keys.set(fileOf(page.address), key);
		if (knowsPictures.test(text)) pictured.add(key);
		if (there.has(nameOf(key))) continue;
		done.drawn += 1;
		// Most change little: another thread is begun for hundreds.
		if (done.drawn > few && second?.draw(page, text, key)) continue;
		await drawnPages.made(nameOf(key), () => draw(page, view));
	}
	return pictured;
}

export async function putPages(
	files: SiteFiles,
	pages: readonly Page[],
	drawing: Drawing,
): Promise<PutPages> {
	const { second, pictured } = drawing;
	const keys: PutPages['keys'] = new Map();
	const pictures: PutPages['pictures'] = new Map();
	const done: PutPages = { pages: pages.length, drawn: 0, keys, pictures, read: new Map() };
	const withPictures = await drawNew(pages, drawing, done);
	if (second) done.read = await second.drawn();
	for (const [file, key] of keys) {
		const path = drawnPages.pathOf(nameOf(key));
		files.set(file, path);
		const variants = pictured.get(key) ?? (withPictures.has(key) ? namedIn(path) : none);
		pictured.set(key, variants);
		for (const [one, variant] of variants) pictures.set(one, variant);
	}
	const used = new Set(keys.values());
	for (const key of pictured.keys()) if (!used.has(key)) pictured.delete(key);
	return done;
}
