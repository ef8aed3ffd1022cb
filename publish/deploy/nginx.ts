/**
 * The server file for nginx (1.22, Debian 12), printed from the one table of headers. It serves the release of this
 * moment; hashed files that pages opened before ask for it looks for in the pool too.
 */
import { endingsOf } from '../../src/collections/media.ts';
import { mediaType } from '../../src/gate/media/media-kinds.ts';
import { headersFor } from '../headers.ts';
import type { Places } from '../release/places.ts';

export interface NginxOptions {
	/** `80`, `127.0.0.1:8080`. */
	listen: string;
	/** Whether `libnginx-mod-http-brotli-static` is there. */
	brotli: boolean;
}

/** Of an article nothing is a hundred years old: what may not be kept says so, and what is not found may be found later. */
const onlyWhenFound = new Set(['Cache-Control']);

/** The headers of an address as nginx says them. @param example an address of that kind */
function headers(example: string): string[] {
	return Object.entries(headersFor(example))
		.filter(([name]) => name !== 'Content-Type')
		.map(([name, value]) => {
			const always = onlyWhenFound.has(name) ? '' : ' always';
			return `add_header ${name} "${value}"${always};`;
		});
}

const types: Readonly<Record<string, string>> = {
	'text/html': 'html',
	'text/css': 'css',
	'text/javascript': 'js mjs',
	'text/calendar': 'ics',
	'application/xml': 'xml',
	'application/json': 'json',
	'application/manifest+json': 'webmanifest',
	'application/wasm': 'wasm',
	'image/svg+xml': 'svg',
	'image/x-icon': 'ico',
};

/** Pictures and attachments, as everywhere (`media-kinds.ts`); what is text has its characters from `charset`. */
const mediaTypes = Object.groupBy(
	[...endingsOf('picture'), ...endingsOf('attachment')],
	(ending) => (mediaType(ending) ?? '').split(';')[0] ?? '',
);

const typeLines = [
	...Object.entries(types).map(([type, endings]) => `${type} ${endings};`),
	...Object.entries(mediaTypes).map(
		([type, endings = []]) => `${type} ${endings.map((ending) => ending.slice(1)).join(' ')};`,
	),
];

const indent = (lines: readonly string[]) => lines.map((line) => (line === '' ? '' : `\t${line}`));

const block = (head: string, lines: readonly string[]) => [`${head} {`, ...indent(lines), '}'];

/** A path as nginx reads it between quotes. */
const quoted = (path: string) => `"${path.replace(/["\\]/g, '\\$&')}"`;

/** What stays for pages opened before: in the release, or else in the pool. */
function pooled(to: string, example: string): string[] {
	return [
		`root ${quoted(to)};`,
		'try_files /current/site$uri /pool$uri =404;',
		...headers(example),
	];
}

const whole = (example: string) => ['try_files $uri $uri/ =404;', ...headers(example)];

/** The `server` block, to stand in `http`. */
export function nginxServer({ to, current }: Places, { listen, brotli }: NginxOptions): string {
	const lines = [
		`listen ${listen};`,
		`root ${quoted(`${current}/site`)};`,
		'index index.html;',
		'charset utf-8;',
		'server_tokens off;',
		'absolute_redirect off;',
		'gzip_static on;',
		...(brotli ? ['brotli_static on;'] : []),
		'gzip_vary on;',
		// A handle kept open would go on serving the release before.
		'open_file_cache off;',
		'error_page 403 =404 /404.html;',
		'error_page 404 /404.html;',
		'',
		...block('types', typeLines),
		'default_type application/octet-stream;',
		'charset_types text/css text/javascript text/plain text/csv text/calendar application/xml application/json;',
		'',
		...block(String.raw`location ~ /\.(?!well-known/)`, ['return 404;']),
		...block('location /', whole('/')),
		...block('location /search/', whole('/search/')),
		...block('location ^~ /files/', ['try_files $uri =404;', ...headers('/files/x')]),
		...block('location ^~ /pictures/', ['try_files $uri =404;', ...headers('/pictures/x')]),
		...block('location ^~ /_astro/', pooled(to, '/_astro/x')),
		...block('location ^~ /_astro/search-worker', pooled(to, '/_astro/search-worker-x')),
		...block(
			String.raw`location ~ ^/pagefind/(.+\.pf_|wasm\.)`,
			pooled(to, '/pagefind/x.pf_index'),
		),
		...block(String.raw`location ~ /feed\.xml$`, [
			'types { }',
			'default_type "application/atom+xml; charset=utf-8";',
			...whole('/feed.xml'),
		]),
	];
	return `${block('server', lines).join('\n')}\n`;
}
