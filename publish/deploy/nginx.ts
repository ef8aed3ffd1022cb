/**
 * The server file for nginx (1.22, Debian 12), to stand in `http`, as a file of `sites-enabled/` does. It serves the release
 * of this moment; hashed files that pages opened before ask for it looks for in the pool too.
 */
import { strictTransport } from '../headers.ts';
import { headersOf, isText, kinds, mediaTypes, typeOf, type Kind } from './addresses.ts';
import type { Certificate, Deployment } from './deployment.ts';
import { block, quoted } from './lines.ts';
import { officeLocations, officeZones } from './nginx-office.ts';

/** Names in `http` that no other file beside it has. */
const zoneOf = (domain: string) => `linli_${domain.replace(/\W/g, '_')}`;

/** nginx inherits `add_header` only where a block has none of its own: each location says all of them. */
function headers(kind: Kind, secure: boolean): string[] {
	const lines = headersOf(kind).map(
		({ name, value, always }) => `add_header ${name} "${value}"${always ? ' always' : ''};`,
	);
	return secure
		? [...lines, `add_header Strict-Transport-Security "${strictTransport}" always;`]
		: lines;
}

function locationOf(kind: Kind): string {
	if ('expression' in kind.match) return `location ~ ${kind.match.expression}`;
	// Over the expressions, where only a file is meant.
	return `location ${kind.from === 'page' ? '' : '^~ '}${kind.match.prefix}`;
}

const found = {
	page: () => ['try_files $uri $uri/ =404;'],
	file: () => ['try_files $uri =404;'],
	pooled: (to: string) => [`root ${quoted(to)};`, 'try_files /current/site$uri /pool$uri =404;'],
};

function location(kind: Kind, { places }: Deployment, zone: string, secure: boolean): string[] {
	const type = typeOf(kind);
	const isEverythingElse = 'prefix' in kind.match && kind.match.prefix === '/';
	return block(locationOf(kind), [
		...(isEverythingElse ? [`if ($${zone}_moved) {`, `\treturn 301 $${zone}_moved;`, '}'] : []),
		...(type ? ['types { }', `default_type "${type}";`] : []),
		...found[kind.from](places.to),
		...headers(kind, secure),
	]);
}

/** Slow ones are let go; nothing but the editor takes a body. */
const limits = [
	'client_header_timeout 15s;',
	'client_body_timeout 30s;',
	'send_timeout 30s;',
	'reset_timedout_connection on;',
];

/** What the site answers, on whatever host. */
const site = (deployment: Deployment, zone: string, secure: boolean) => [
	`root ${quoted(`${deployment.places.current}/site`)};`,
	'index index.html;',
	'charset utf-8;',
	'server_tokens off;',
	'absolute_redirect off;',
	'gzip_static on;',
	...(deployment.machine.brotli ? ['brotli_static on;'] : []),
	'gzip_vary on;',
	// A handle kept open would go on serving the release before.
	'open_file_cache off;',
	'error_page 403 =404 /404.html;',
	'error_page 404 /404.html;',
	...limits,
	'',
	...block(
		'types',
		mediaTypes.map(([type, endings]) => `${type} ${endings.join(' ')};`),
	),
	'default_type application/octet-stream;',
	`charset_types ${mediaTypes
		.map(([type]) => type)
		.filter((type) => isText(type) && type !== 'text/html')
		.join(' ')};`,
	'',
	// But for what is agreed to be asked there (RFC 8615). Before any location is chosen: some would be chosen over this.
	...block(String.raw`if ($uri ~ "/\.(?!well-known/)")`, ['return 404;']),
	...kinds.flatMap((kind) => location(kind, deployment, zone, secure)),
];

/** The authority that gives certificates asks here, unencrypted (RFC 8555 §8.3). */
const challenge = ({ webroot }: Deployment) =>
	block('location ^~ /.well-known/acme-challenge/', [
		`root ${quoted(webroot)};`,
		'default_type text/plain;',
		'try_files $uri =404;',
	]);

function listen({ machine, ports }: Deployment, port: keyof Deployment['ports']): string[] {
	const how = port === 'secure' ? ' ssl http2' : '';
	const given = ports[port];
	return [
		`listen ${given}${how};`,
		...(machine.ipv6 && /^\d+$/.test(given) ? [`listen [::]:${given}${how};`] : []),
	];
}

/** Mozilla's “intermediate” (5.7). */
const encryption = (zone: string, { chain, key }: Certificate) => [
	`ssl_certificate ${quoted(chain)};`,
	`ssl_certificate_key ${quoted(key)};`,
	'ssl_protocols TLSv1.2 TLSv1.3;',
	'ssl_ciphers ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256:ECDHE-ECDSA-AES256-GCM-SHA384:ECDHE-RSA-AES256-GCM-SHA384:ECDHE-ECDSA-CHACHA20-POLY1305:ECDHE-RSA-CHACHA20-POLY1305;',
	'ssl_prefer_server_ciphers off;',
	'ssl_session_timeout 1d;',
	`ssl_session_cache shared:${zone}:2m;`,
	'ssl_session_tickets off;',
];

/** One host: unencrypted it only leads to itself encrypted. */
function host(name: string, deployment: Deployment, zone: string): string[] {
	const { office, certificate } = deployment;
	const plain = (rest: readonly string[]) =>
		block('server', [
			...listen(deployment, 'plain'),
			`server_name ${name};`,
			...challenge(deployment),
			...rest,
		]);
	if (!certificate) return plain(site(deployment, zone, false));
	return [
		...plain([
			'server_tokens off;',
			...block('location /', [`return 301 https://${name}$request_uri;`]),
		]),
		...block('server', [
			...listen(deployment, 'secure'),
			`server_name ${name};`,
			...encryption(zone, certificate),
			...(office?.domain === name ? officeLocations(zone, office) : []),
			...site(deployment, zone, true),
		]),
	];
}

/** The whole file. */
export function nginxFile(deployment: Deployment): string {
	const { domain, places, office, certificate } = deployment;
	const zone = zoneOf(domain);
	const lines = [
		// Read when nginx is loaded anew; until then the page at the old address leads on. The brackets: it may be missing.
		...block(`map $uri $${zone}_moved`, [
			'default "";',
			`include ${quoted(`${places.current}/site/_redirects[.]nginx`)};`,
		]),
		...(office && certificate ? officeZones(zone) : []),
		...[...new Set([domain, office?.domain ?? domain])].flatMap((name) =>
			host(name, deployment, zone),
		),
	];
	return `${lines.join('\n')}\n`;
}
