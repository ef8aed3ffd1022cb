/** `astro:content` in the browser: the entry in the form, and what is known of others. */
import { createComponent, render as template, unescapeHTML } from 'astro/compiler-runtime';
import { renderBody, type Media } from '../../../src/markdown/html.ts';

/** An entry as Astro would have read it. */
export interface RawEntry {
	collection: string;
	id: string;
	data: Record<string, unknown>;
	body?: string;
	filePath?: string;
}

let collections = new Map<string, RawEntry[]>();
let media: Media;

/** @param entries by the collection they are asked for under */
export function setCollections(entries: Map<string, RawEntry[]>, files: Media) {
	collections = entries;
	media = files;
}

export const getCollection = (name: string) => Promise.resolve(collections.get(name) ?? []);

export function render({ body = '' }: RawEntry) {
	const html = renderBody(body, media);
	const Content = createComponent(() => template`${unescapeHTML(html)}`);
	return Promise.resolve({ Content });
}
