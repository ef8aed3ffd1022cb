/**
 * The Caddyfile (2.6, Debian 12): what the server file for nginx says, in Caddy's words. Caddy gets its certificates
 * itself, and leads to https itself.
 */
import { strictTransport } from '../headers.ts';
import {
	headersOf,
	isText,
	kinds,
	mediaTypes,
	onlyWhenFound,
	typeOf,
	type Kind,
} from './addresses.ts';
import { away, longestBody, notFromHere } from './answers.ts';
import type { Certificate, Deployment, Office } from './deployment.ts';
import { block, quoted } from './lines.ts';

const headerLines = (kind: Kind) =>
	headersOf(kind).map(({ name, value }) => `header ${name} ${quoted(value)}`);

const matcher = (kind: Kind) =>
	'expression' in kind.match
		? `path_regexp ${quoted(kind.match.expression)}`
		: `path ${quoted(`${kind.match.prefix}*`)}`;

/** Caddy would zip by itself as well; what is zipped already is only handed over. */
const files = ['file_server {', '\tprecompressed br gzip', '}'];

const found = {
	page: () => files,
	file: () => ['try_files {path} =404', ...files],
	pooled: (to: string) => [
		`root * ${quoted(to)}`,
		'try_files /current/site{path} /pool{path} =404',
		...files,
	],
};

function handle(kind: Kind, at: number, { places }: Deployment): string[] {
	const type = typeOf(kind);
	return [
		`@kind${at} ${matcher(kind)}`,
		...block(`handle @kind${at}`, [
			...headerLines(kind),
			...(type ? [`header Content-Type ${quoted(type)}`] : []),
			...found[kind.from](places.to),
		]),
	];
}

/** Where the machine's own table would know another type, or none. */
const types = mediaTypes.flatMap(([type, endings], at) => [
	`@type${at} path ${endings.map((ending) => `*.${ending}`).join(' ')}`,
	`header @type${at} Content-Type ${quoted(isText(type) ? `${type}; charset=utf-8` : type)}`,
]);

/** Where an address leads that an old site had; read when Caddy is loaded anew. The star: it may be missing. */
const moved = (site: string) => [
	...block('map {path} {linli_moved} {linli_status}', [
		`import ${quoted(`${site}/_redirect*s`)}`,
		'default "" ""',
	]),
	'@moved expression `{linli_moved} != ""`',
	'redir @moved {linli_moved} 301',
];

const notFound: Kind = { match: { prefix: '/' }, example: '/404.html', from: 'page' };

/** Hidden files are nobody's, but for what is agreed to be asked there (RFC 8615). */
const hidden = [
	String.raw`path_regexp "/\."`,
	String.raw`not path_regexp "^/\.well-known(/[^./][^/]*)+$"`,
];

/** What is not found may be found later, and is a page. */
const errors = (site: string) =>
	block('handle_errors', [
		'header -Server',
		// Who looked in the pool has another.
		`root * ${quoted(site)}`,
		'@away expression `{http.error.status_code} in [502, 504]`',
		...block('handle @away', [
			'header Content-Type "text/html; charset=utf-8"',
			`respond ${quoted(away)} 502`,
		]),
		...block('handle', [
			...headerLines(notFound).filter((line) => !onlyWhenFound.has(line.split(' ')[1] ?? '')),
			...[...onlyWhenFound].map((name) => `header -${name}`),
			'header Content-Type "text/html; charset=utf-8"',
			'rewrite * /404.html',
			...files,
		]),
	]);

/** Its address is a secret: Caddy keeps no log of requests unless it is told to. */
const review = (port: number) => [
	'@review path /review/*',
	...block('handle @review', [
		...block(`reverse_proxy 127.0.0.1:${port}`, ['header_up -X-Real-IP', 'header_up -Forwarded']),
	]),
];

/**
 * The address is passed as it was asked for; of `X-Forwarded-For` Caddy writes what it sees itself. A body longer than the
 * office takes is refused by the office, in words.
 */
const office = ({ port, networks }: Office) => [
	...review(port),
	'redir /admin /admin/ 301',
	'@office path /admin/*',
	...block('handle @office', [
		...(networks.length > 0
			? [
					`@outside not remote_ip ${networks.join(' ')}`,
					...block('handle @outside', [
						'header Content-Type "text/html; charset=utf-8"',
						`respond ${quoted(notFromHere)} 403`,
					]),
				]
			: []),
		...block('handle', [
			'encode gzip',
			...block('request_body', [`max_size ${longestBody}MB`]),
			...block(`reverse_proxy 127.0.0.1:${port}`, ['header_up -X-Real-IP', 'header_up -Forwarded']),
		]),
	]),
];

function host(name: string, deployment: Deployment): string[] {
	const site = `${deployment.places.current}/site`;
	const { certificate } = deployment;
	const own = ({ chain, key, given }: Certificate) =>
		given ? [`tls ${quoted(chain)} ${quoted(key)}`] : [];
	// Caddy's own way to https would lead to whatever host was asked for.
	const plain = certificate
		? block(`http://${name}`, ['header -Server', `redir https://${name}{uri} 301`])
		: [];
	return [
		...plain,
		...block(certificate ? name : `http://${name}`, [
			...(certificate ? own(certificate) : []),
			`root * ${quoted(site)}`,
			'header -Server',
			...(certificate ? [`header Strict-Transport-Security "${strictTransport}"`] : []),
			...types,
			...(certificate && deployment.office?.domain === name ? office(deployment.office) : []),
			...block('@hidden', hidden),
			'@writing not method GET HEAD',
			...block('handle @writing', ['header Allow "GET, HEAD"', 'respond 405']),
			...block('handle @hidden', ['error 404']),
			...block('handle', [
				...moved(site),
				...block(
					'route',
					kinds.flatMap((kind, at) => handle(kind, at, deployment)),
				),
			]),
			...errors(site),
		]),
	];
}

/** The whole file, which is the machine's own: its first block is about all sites. */
export function caddyFile(deployment: Deployment): string {
	const { domain, office: editor, ports } = deployment;
	const other = [
		...(ports.plain === '80' ? [] : [`http_port ${ports.plain}`]),
		...(ports.secure === '443' ? [] : [`https_port ${ports.secure}`]),
	];
	const lines = [
		...block('', [
			...other,
			'auto_https disable_redirects',
			...block('servers', block('timeouts', ['read_header 15s', 'read_body 2m', 'idle 2m'])),
		]),
		...[...new Set([domain, editor?.domain ?? domain])].flatMap((name) => host(name, deployment)),
	];
	return `${lines.join('\n')}\n`;
}
