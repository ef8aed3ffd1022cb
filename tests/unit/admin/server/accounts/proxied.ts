/** The server file that we print, in a real nginx, before an office: its data folder lies open to nginx as it never should. */
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { placesIn } from '../../../../../publish/release/places.ts';
import type { RunningServer } from '../../../../deployed.ts';
import { startNginx } from '../../../../nginx.ts';

/** What nobody may read, wherever it lies. */
export const hidden = '只有服务器自己看的';

/** @param data the data folder @param port of the office */
export async function nginxBefore(data: string, origin: URL, port: number): Promise<RunningServer> {
	chmodSync(data, 0o755);
	mkdirSync(join(data, 'releases/one/site'), { recursive: true });
	writeFileSync(join(data, 'releases/one/site/index.html'), '<!doctype html><title>邻里</title>');
	symlinkSync(join(data, 'releases/one'), join(data, 'current'));
	for (const name of ['accounts.db', 'log/publish.log', 'uploads/a.jpg', 'editor/journal.json']) {
		mkdirSync(join(data, name, '..'), { recursive: true });
		writeFileSync(join(data, name), hidden);
	}
	return startNginx(placesIn(data), {
		secure: true,
		office: { domain: origin.hostname, port, networks: [] },
	});
}
