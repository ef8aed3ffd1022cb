/** Each kind of address of the site, as every server file tells them apart: its headers, and where its files are looked for. */
import { endingsOf } from '../../src/collections/media.ts';
import { mediaType } from '../../src/gate/media/media-kinds.ts';
import { headersFor } from '../headers.ts';

export interface Kind {
	/** A prefix, or a regular expression that nginx and Caddy both read. */
	match: { prefix: string } | { expression: string };
	/** An address of this kind. */
	example: string;
	/** `page`: a folder leads to its page; `file`: nothing but a file; `pooled`: also one of a release of the last 48 hours. */
	from: 'page' | 'file' | 'pooled';
}

/** The first that fits counts; the last is everything else. */
export const kinds: readonly Kind[] = [
	{ match: { prefix: '/files/' }, example: '/files/x', from: 'file' },
	{ match: { prefix: '/pictures/' }, example: '/pictures/x', from: 'file' },
	{
		match: { prefix: '/_astro/search-worker' },
		example: '/_astro/search-worker-x',
		from: 'pooled',
	},
	{ match: { prefix: '/_astro/' }, example: '/_astro/x', from: 'pooled' },
	{
		match: { expression: String.raw`^/pagefind/(.+\.pf_|wasm\.)` },
		example: '/pagefind/x.pf_index',
		from: 'pooled',
	},
	{ match: { expression: String.raw`/feed\.xml$` }, example: '/feed.xml', from: 'page' },
	{ match: { prefix: '/search/' }, example: '/search/', from: 'page' },
	{ match: { prefix: '/' }, example: '/', from: 'page' },
];

/** What may not be kept when there is no such file: it may be there later. */
export const onlyWhenFound: ReadonlySet<string> = new Set(['Cache-Control']);

export interface Header {
	name: string;
	value: string;
	/** Also with a refusal. */
	always: boolean;
}

/** Of a kind of address, the type apart. */
export const headersOf = ({ example }: Kind): Header[] =>
	Object.entries(headersFor(example))
		.filter(([name]) => name !== 'Content-Type')
		.map(([name, value]) => ({ name, value, always: !onlyWhenFound.has(name) }));

export const typeOf = ({ example }: Kind): string | undefined =>
	headersFor(example)['Content-Type'];

/** By what of a file's name; the last are old sites', whose addresses lead on as pages (`aliases`). */
const ours: Readonly<Record<string, readonly string[]>> = {
	'text/html': 'html htm shtml asp aspx jsp php do action cgi'.split(' '),
	'text/css': ['css'],
	'text/javascript': ['js', 'mjs'],
	'text/calendar': ['ics'],
	'application/xml': ['xml'],
	'application/json': ['json'],
	'application/manifest+json': ['webmanifest'],
	'application/wasm': ['wasm'],
	'image/svg+xml': ['svg'],
	'image/x-icon': ['ico'],
};

/** Pictures and attachments, as everywhere (`media-kinds.ts`). */
const ofMedia = Object.groupBy(
	[...endingsOf('picture'), ...endingsOf('attachment')],
	(ending) => (mediaType(ending) ?? '').split(';')[0] ?? '',
);

/** Endings without their dot, by media type. */
export const mediaTypes: readonly (readonly [type: string, endings: readonly string[]])[] = [
	...Object.entries(ours),
	...Object.entries(ofMedia).map(
		([type, endings = []]) => [type, endings.map((ending) => ending.slice(1))] as const,
	),
];

/** What is text: it is UTF-8, and says so. */
export const isText = (type: string) =>
	type.startsWith('text/') || type === 'application/xml' || type === 'application/json';
