/** Requests byte by byte, as no browser sends them. */
import { origin } from '../office.ts';

export const post = (path: string, more: readonly string[] = [], body = '{}') =>
	[
		`POST ${path} HTTP/1.1`,
		`Host: ${origin.host}`,
		`Origin: ${origin.origin}`,
		'Content-Type: application/json',
		`Content-Length: ${Buffer.byteLength(body)}`,
		'Connection: close',
		...more,
		'',
		body,
	].join('\r\n');

export const get = (path: string) =>
	`GET ${path} HTTP/1.1\r\nHost: ${origin.host}\r\nConnection: close\r\n\r\n`;

export const paths = [
	'/admin/%2e%2e/accounts.db',
	'/admin/../accounts.db',
	'/admin/..%2faccounts.db',
	'/admin/..%5caccounts.db',
	'/admin/.%2e/.%2e/accounts.db',
	'/admin/%252e%252e/accounts.db',
	'/admin/assets/../../accounts.db',
	'/admin//../../accounts.db',
	'/admin/./accounts.db',
	'/%2e%2e/accounts.db',
	'/../accounts.db',
	'/..%2f..%2faccounts.db',
	'//accounts.db',
	'/accounts.db',
	'/current/../accounts.db',
	'/_astro/../../accounts.db',
	'/_astro/..%2f..%2f..%2faccounts.db',
	'/_astro/%2e%2e/%2e%2e/accounts.db',
	'/pagefind/../../../accounts.db',
	'/log/publish.log',
	'/_astro/../log/publish.log',
	'/uploads/a.jpg',
	'/pool/../uploads/a.jpg',
	'/editor/journal.json',
	'/content/notices/20261121-0900.md',
	'/content/settings/site.yml',
	'/.git/config',
	'/content/.git/HEAD',
	'/admin/api/media/..%2f..%2f..%2faccounts.db',
	'/admin/api/media/content/media/../../../accounts.db',
	'/admin/api/media/content%2fmedia%2fnotices%2f..%2f..%2f..%2f..%2faccounts.db',
	'/admin/api/media/content/media/notices/a.png%00.md',
	'/admin/api/media/content/media/notices/a.png',
	'/admin/api/sheet?path=content/notices/20261121-0900.md',
	'/admin%2fapi%2fmedia%2fcontent%2fmedia%2fnotices%2fa.png',
	'/%61dmin/api/media/content/media/notices/a.png',
	'/admin;/api/media/content/media/notices/a.png',
	'/ADMIN/api/media/content/media/notices/a.png',
	'//admin/api/media/content/media/notices/a.png',
	'/x/../admin/api/media/content/media/notices/a.png',
	`http://${origin.host}/accounts.db`,
	'http://127.0.0.1/accounts.db',
];

export const doors = [
	'/admin/api/accounts/people',
	'//admin/api/accounts/people',
	'/admin//api/accounts/people',
	'/admin/api//accounts/people',
	'/%61dmin/api/accounts/people',
	'/admin%2fapi/accounts/people',
	'/admin/%61pi/accounts/people',
	'/x/../admin/api/accounts/people',
	'/admin/x/../api/accounts/people',
	'/admin/sign-in/../api/accounts/people',
	'/admin/sign-in/..%2fapi/accounts/people',
	'/admin/api/accounts/sign-in/../people',
	'/admin/api/accounts/people;.js',
	'/admin/api/accounts/people%20',
	'/admin/api/accounts/people%00',
	'/admin/api/accounts/people#x',
	`http://${origin.host}/admin/api/accounts/people`,
];

export const heads: readonly [string, readonly string[]][] = [
	['a second Host', ['Host: evil.example']],
	['X-Forwarded-Host', ['X-Forwarded-Host: 127.0.0.1']],
	['X-Forwarded-Proto', ['X-Forwarded-Proto: https', 'X-Forwarded-Ssl: on']],
	['X-Original-URL', ['X-Original-URL: /admin/api/accounts/me']],
	['X-Rewrite-URL', ['X-Rewrite-URL: /admin/api/accounts/me']],
	['another method said beside', ['X-HTTP-Method-Override: GET']],
	['Upgrade', ['Upgrade: h2c', 'HTTP2-Settings: AAMAAABkAAQCAAAAAAIAAAAA']],
	['Connection names the cookie', ['Connection: Cookie, X-Forwarded-For']],
	['a word of the office’s window', ['X-Linli-Person: 1']],
	['a line folded', ['X-A: 1\r\n Cookie: __Host-linli=x']],
	['a name with a blank', ['Cookie : __Host-linli=x']],
	['forty kilobytes', [`X-A: ${'a'.repeat(40_000)}`]],
	['two thousand lines', Array.from({ length: 2_000 }, (_, at) => `X-A${at}: 1`)],
];

const smuggled = post('/admin/api/accounts/people');
export const bodies: readonly [string, string][] = [
	[
		'both lengths',
		post('/admin/api/accounts/me', ['Transfer-Encoding: chunked'], `0\r\n\r\n${smuggled}`),
	],
	[
		'a chunked body with a second request behind',
		`POST /admin/api/accounts/me HTTP/1.1\r\nHost: ${origin.host}\r\nOrigin: ${origin.origin}\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n${smuggled}`,
	],
	['two lengths', post('/admin/api/accounts/me', ['Content-Length: 5'], '{}')],
	['a strange coding', post('/admin/api/accounts/me', ['Transfer-Encoding: xchunked'])],
	['a coding twice', post('/admin/api/accounts/me', ['Transfer-Encoding: chunked, identity'])],
	['a negative length', smuggled.replace('Content-Length: 2', 'Content-Length: -1')],
	['a length of a gigabyte', smuggled.replace('Content-Length: 2', 'Content-Length: 1073741824')],
	[
		'a chunk of a gigabyte',
		`POST /admin/api/save HTTP/1.1\r\nHost: ${origin.host}\r\nOrigin: ${origin.origin}\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n40000000\r\n{`,
	],
	['a body that is zipped', post('/admin/api/accounts/people', ['Content-Encoding: gzip'])],
];
