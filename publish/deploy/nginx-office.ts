/** The office server behind nginx: `/admin/` goes to it, everything else is a file of the published site. */
import {
	atATime,
	away,
	guessable,
	guesses,
	longestBody,
	notFromHere,
	tooFast,
	tooLarge,
} from './answers.ts';
import { strictTransport } from '../headers.ts';
import type { Office } from './deployment.ts';
import { block } from './lines.ts';

/**
 * Between `http` and `server`: who guesses, and how much of one address is at a time.
 * @param zone of this file alone, for there may be others beside it
 */
export const officeZones = (zone: string) => [
	...block(`map $uri $${zone}_guess`, [
		'default "";',
		`"~^/admin/api/accounts/(${guessable.join('|')})$" $binary_remote_addr;`,
	]),
	`limit_req_zone $${zone}_guess zone=${zone}_guesses:1m rate=${guesses.aMinute}r/m;`,
	`limit_conn_zone $binary_remote_addr zone=${zone}_office:1m;`,
];

/**
 * The address is passed as it was asked for, and what the office believes of a proxy is one line: the last of
 * `X-Forwarded-For`, which nginx itself writes there. A body comes in whole before the office is asked: slow phones are
 * nginx's, and a body longer than the office takes is refused by the office, in words.
 */
const passed = ({ port }: Office) => [
	`proxy_pass http://127.0.0.1:${port};`,
	'proxy_http_version 1.1;',
	'proxy_set_header Host $http_host;',
	'proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;',
	'proxy_set_header X-Real-IP "";',
	'proxy_set_header Forwarded "";',
	'proxy_set_header Connection "";',
	'proxy_read_timeout 120s;',
	`client_max_body_size ${longestBody}m;`,
	// The editor's scripts are megabytes.
	'gzip on;',
	'gzip_proxied any;',
	'gzip_types text/css text/javascript application/javascript application/json;',
];

/** Over https alone it is asked; the office itself knows of no https. */
const strictly = `add_header Strict-Transport-Security "${strictTransport}" always;`;

const said = (name: string, status: number, type: string, text: string) =>
	block(`location @${name}`, [
		`default_type ${type};`,
		strictly,
		'add_header X-Content-Type-Options nosniff always;',
		'add_header Cache-Control no-store always;',
		`return ${status} '${text}';`,
	]);

const limited = (zone: string, { networks }: Office) => [
	strictly,
	...networks.map((network) => `allow ${network};`),
	...(networks.length > 0 ? ['deny all;', 'error_page 403 @office_not_from_here;'] : []),
	`limit_conn ${zone}_office ${atATime};`,
	`limit_req zone=${zone}_guesses burst=${guesses.atOnce} nodelay;`,
	'limit_conn_status 429;',
	'limit_req_status 429;',
	'error_page 429 @office_too_fast;',
	'error_page 413 @office_too_large;',
	'error_page 502 504 @office_away;',
];

/** Over whatever else is said of addresses below it. */
export const officeLocations = (zone: string, office: Office) => [
	...block('location = /admin', [strictly, 'return 301 /admin/;']),
	...block('location ^~ /admin/', [...limited(zone, office), ...passed(office)]),
	// Its address is a secret: no log holds it. Who reviews may sit elsewhere.
	...block('location ^~ /review/', [
		'access_log off;',
		'error_log /dev/null crit;',
		strictly,
		`limit_conn ${zone}_office ${atATime};`,
		'limit_conn_status 429;',
		'error_page 429 @office_too_fast;',
		'error_page 502 504 @office_away;',
		...passed(office),
	]),
	...(office.networks.length > 0
		? said('office_not_from_here', 403, 'text/html', notFromHere)
		: []),
	...said('office_too_fast', 429, 'application/json', tooFast),
	...said('office_too_large', 413, 'application/json', tooLarge),
	...said('office_away', 502, 'text/html', away),
];
