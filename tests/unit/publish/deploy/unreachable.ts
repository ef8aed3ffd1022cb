/** What somebody asks for who looks for what is not public. */
import { secrets } from './exposed.ts';

/** As bytes, one a character, in the way a raw request has them. */
const encoded = (text: string) => Buffer.from(text).toString('latin1');

/** Out of the folder of the site to what lies beside it: each way of saying `..` and `/`. */
const ups = [
	'/../',
	'/%2e%2e/',
	'/..%2f',
	'/%2e%2e%2f',
	'/.%2e/',
	'/..%5c',
	'/..\\',
	'/%252e%252e/',
	'/..%252f',
	'/%c0%ae%c0%ae/',
	'/..%c0%af',
	'/%e0%80%ae%e0%80%ae/',
	'/....//',
	'/..;/',
	'/.../',
	'//../',
	'/./../',
	'/x/../../',
	'/notices/../../',
	'/notices/a/../../../',
	'/%00/../',
	'/..%00/',
	'/.%00./',
	encoded('/．．/'),
	'/%uff0e%uff0e/',
];

/** Through locations with a root of their own. */
const rooted = [
	'/_astro/',
	'/_astro/search-worker/',
	'/pagefind/x.pf_index/',
	'/files/',
	'/pictures/',
];

const through = rooted.flatMap((place) =>
	['../../../', '..%2f..%2f..%2f', '%2e%2e/%2e%2e/%2e%2e/', '..%5c..%5c'].flatMap((up) => [
		`${place}${up}accounts.db`,
		`${place}${up}log/publish.log`,
	]),
);

const others = [
	'/current/',
	'/current/manifest.json',
	'/current/site/index.html',
	'/site/.git/config',
	'/one/manifest.json',
	'/manifest.json',
	'/pool/_astro/before-Cz4k8_bQ.js',
	'/pool/index.html',
	'/_astro/../index.html/../../../pool/index.html',
	'/.git/HEAD',
	'/.git',
	'/.git/',
	'/%2egit/config',
	'/.%67it/config',
	'/.git%2fconfig',
	'/.git%20/config',
	'/.GIT/config',
	'//.git/config',
	'/.//.git/config',
	'/notices/.git/config',
	'/.well-known/../.git/config',
	'/.well-known/..%2f.git/config',
	'/.well-known/%2e%2e/.htpasswd',
	'/x.well-known/../.htpasswd',
	'/_redirects/../.htpasswd',
	'/search/../.htpasswd',
	'/feed.xml/../.htpasswd',
	'/a/feed.xml/../../.htpasswd',
	'/.htpasswd',
	'/.htpasswd%00.html',
	'/.htpasswd/',
	'/notices/.draft.html',
	'/notices/.draft.html?x=feed.xml',
	'/_astro/.secret.js',
	'/_astro/search-worker/../.secret.js',
	'/files/.secret',
	'/files/%2esecret',
	'http://127.0.0.1/.git/config',
	'file:///etc/passwd',
	'*',
	'/etc/passwd',
	'/proc/self/environ',
	'/?file=../../accounts.db',
];

/** Each once. */
export const paths: readonly string[] = [
	...new Set([
		...secrets.map((file) => `/${encoded(file)}`),
		...ups.flatMap((up) => [
			`${up}accounts.db`,
			`${up}beside.txt`,
			`${up}${up.slice(1)}manifest.json`,
		]),
		...through,
		...others,
	]),
];
