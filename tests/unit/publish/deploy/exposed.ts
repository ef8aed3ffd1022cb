/** A data folder that lies open to whoever serves it, as it never should: nothing but the server file keeps what is hidden. */
import {
	chmodSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { placesIn, type Places } from '../../../../publish/release/places.ts';

/** What nobody may read, wherever it lies. */
export const hidden = '只有服务器自己看的';

const site = 'releases/one/site';

export const page = (title: string) => `<!doctype html><html lang="zh-CN"><title>${title}</title>`;

const shown: Record<string, string> = {
	'index.html': page('清和社区'),
	'404.html': page('没有找到这一页'),
	'notices/index.html': page('通知公告'),
	'notices/a/index.html': page('停水检修'),
	'search/index.html': page('搜索'),
	'old/a/index.html': page('这一页搬到了'),
	'old/b.asp': page('这一页搬到了'),
	_redirects: '/old/a /notices/a/ 301\n/old/a/ /notices/a/ 301\n',
	'_redirects.nginx': '"~^/old/a$" "/notices/a/";\n"~^/old/a/$" "/notices/a/";\n',
	'feed.xml': '<feed/>',
	'files/0a1b2c3d4e/表.pdf': '%PDF-1.7',
	'pictures/abc-480x320.avif': 'avif',
	'_astro/now-BxY3k9_a.js': 'export {}',
	'_astro/search-worker-BxY3k9_a.js': 'export {}',
	'pagefind/all/index/unknown_0a1b2c3.pf_index': 'index',
	'pagefind/search.json': '{}',
	'.well-known/security.txt': 'Contact: tel:010',
};

/** Below the data folder. */
export const secrets = [
	'.env',
	'.git/config',
	'accounts.db',
	'accounts.db-wal',
	'accounts.newest',
	'lock',
	'content/.git/HEAD',
	'content/.git/config',
	'content/notices/20261121-0900.md',
	'content/revisions/notices/20261120-0900.md',
	'content/settings/site.yml',
	'editor/journal.json',
	'log/publish.log',
	'releases/one/manifest.json',
	'releases/two/site/index.html',
	'releases/two/manifest.json',
	'status/index.html',
	'status/status.json',
	'store/seals/one.json',
	'store/files/0a1b2c3d4e',
	'uploads/a.jpg',
	'work/repository/config',
	'pool/index.html',
	'pool/notices/secret/index.html',
	`${site}/.git/config`,
	`${site}/.htpasswd`,
	`${site}/notices/.draft.html`,
	`${site}/_astro/.secret.js`,
	`${site}/files/.secret`,
];

function put(folder: string, file: string, text: string): void {
	mkdirSync(dirname(join(folder, file)), { recursive: true });
	writeFileSync(join(folder, file), text);
}

function open(folder: string): void {
	for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
		const path = join(folder, entry);
		chmodSync(path, statSync(path).isDirectory() ? 0o755 : 0o644);
	}
}

/** @param name of the folder, as odd as one likes */
export function exposedFolder(name = 'data'): Places {
	const above = mkdtempSync(join(tmpdir(), 'linli-exposed-'));
	chmodSync(above, 0o755);
	const folder = join(above, name);
	for (const [file, text] of Object.entries(shown)) put(folder, join(site, file), text);
	writeFileSync(join(folder, site, 'index.html.gz'), gzipSync(shown['index.html'] ?? ''));
	put(folder, 'pool/_astro/before-Cz4k8_bQ.js', 'export const before = 1');
	for (const file of secrets) put(folder, file, hidden);
	put(above, 'beside.txt', hidden);
	symlinkSync('releases/one', join(folder, 'current'));
	chmodSync(folder, 0o755);
	open(folder);
	return placesIn(folder);
}
