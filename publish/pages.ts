/** The pages of one build, made by Astro in a process that gets ready before it is wanted. */
import { fork } from 'node:child_process';
import { resolve } from 'node:path';
import { contentRoot } from '../src/lib/content-root.ts';
import { freshFolder } from './leftovers.ts';
import type { Begin } from './make-pages.ts';
import { readAhead } from './read-ahead.ts';

export interface Pages {
	/** Where they will stand; made by `make`. */
	folder: string;
	/** What stood there before the process began to read (`read-ahead.ts`). */
	ahead: string;
	/** Reads the content as it is now and makes the pages. @throws PagesFailed with Astro's last words */
	make: (siteNow: string) => Promise<void>;
	/** Resolves when all is loaded but the content; never, where the process ends before. */
	ready: Promise<void>;
	/** Ends the process wherever it is; resolves when it has let go of its files. */
	stop: () => Promise<void>;
	/** Resolves when the process has ended, whether or not it was wanted. */
	ended: Promise<number | null>;
}

export class PagesFailed extends Error {}

/** @param out folder of the finished site; the pages are made beside it */
export function readyPages(out: string): Pages {
	const folder = freshFolder(out);
	const ahead = readAhead(contentRoot);
	const child = fork(resolve('publish/make-pages.ts'), [], {
		env: { ...process.env, SITE_OUT: folder, ASTRO_TELEMETRY_DISABLED: '1' },
		stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
	});
	let output = '';
	for (const stream of [child.stdout, child.stderr])
		stream?.on('data', (chunk: Buffer) => {
			output += chunk.toString();
		});
	// Told to stop, it still has files to let go of: `close` comes after that.
	const ended = new Promise<number | null>((done) => {
		child.on('close', done);
		child.on('error', () => {
			if (child.pid === undefined) done(1);
		});
	});

	const ready = new Promise<void>((done) => {
		// `Ready` is all it says.
		child.once('message', () => done());
	});

	async function make(siteNow: string): Promise<void> {
		// One that has ended already says why below.
		if (child.connected) child.send({ siteNow } satisfies Begin, () => undefined);
		if ((await ended) !== 0) throw new PagesFailed(output.split('\n').slice(-40).join('\n'));
	}

	async function stop(): Promise<void> {
		child.kill();
		await ended;
	}

	return { folder, ahead, make, ready, stop, ended };
}
