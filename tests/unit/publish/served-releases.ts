/** A folder that is published again and again, and the server in front of it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { releasesOf, type Releases } from '../../../publish/releases.ts';
import { siteServer } from '../../../publish/server.ts';
import { switchTo } from '../../../publish/build/switch.ts';

export interface ServedReleases {
	/** Where the site stands. */
	out: string;
	base: string;
	releases: Releases;
	/** A build puts these files where the site stands. */
	build: (files: Record<string, string>) => Promise<void>;
	publish: (files: Record<string, string>) => Promise<void>;
	statusOf: (path: string) => Promise<number>;
	textOf: (path: string) => Promise<string>;
}

/** Anew for each test of the file that calls it. */
export function servedReleases(): ServedReleases {
	let folder = '';
	let server: Server;
	const served = {} as ServedReleases;
	beforeEach(async () => {
		folder = mkdtempSync(join(tmpdir(), 'linli-releases-'));
		served.out = join(folder, 'dist');
		served.releases = releasesOf(served.out);
		server = siteServer(served.releases);
		await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
		served.base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	});
	afterEach(() => {
		server.closeAllConnections();
		server.close();
		rmSync(folder, { recursive: true, force: true });
	});
	served.build = async (files) => {
		const fresh = join(folder, 'dist.new-1-a');
		for (const [path, text] of Object.entries({ '404.html': '没有', ...files })) {
			mkdirSync(dirname(join(fresh, path)), { recursive: true });
			writeFileSync(join(fresh, path), text);
		}
		await switchTo(fresh, served.out);
	};
	served.publish = async (files) => {
		await served.build(files);
		await served.releases.take();
	};
	served.statusOf = async (path) => (await fetch(served.base + path)).status;
	served.textOf = async (path) => (await fetch(served.base + path)).text();
	return served;
}
