/** From a commit to the switched site, by a publisher that stands; and how much memory it holds. */
import { execFileSync, fork } from 'node:child_process';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { sparing } from '../../../publish/build/standing.ts';
import { heldBelow } from './measured.ts';
import type { Published } from './publisher.ts';

/** The moment of the sample: generated entries end two days before. */
const siteNow = '2026-11-22 09:00';
/** Milliseconds between two looks at the memory. */
const pause = 200;

export interface Publications {
	all: Published[];
	/** Most memory that the publisher held, in bytes. */
	memory: number;
}

/** @param content the folder with the Markdown, made a repository @param to folder to publish to @param count changes of each kind */
export async function publications(
	content: string,
	to: string,
	count: number,
): Promise<Publications> {
	rmSync(to, { recursive: true, force: true });
	for (const kept of ['pages', 'search', 'files'])
		rmSync(`.cache/${kept}`, { recursive: true, force: true });
	const git = (...given: string[]) => execFileSync('git', ['-C', content, ...given]);
	git('init', '--quiet', '--initial-branch=main');
	git('add', '--all');
	git(
		'-c',
		'user.name=bench',
		'-c',
		'user.email=bench@localhost',
		'commit',
		'--quiet',
		'-m',
		'全部',
	);
	const script = resolve(import.meta.dirname, 'publisher.ts');
	const { env, execArgv } = sparing();
	const child = fork(script, [content, to, String(count)], {
		execArgv,
		env: { ...env, SITE_NOW: siteNow },
		stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
	});
	const found: Publications = { all: [], memory: 0 };
	child.on('message', (message) => found.all.push(message as Published));
	const look = setInterval(() => {
		if (child.pid !== undefined) found.memory = Math.max(found.memory, heldBelow(child.pid));
	}, pause);
	const code = await new Promise((done) => child.once('close', done));
	clearInterval(look);
	rmSync(`${content}/.git`, { recursive: true });
	if (code !== 0) throw new Error('发布没有成功，原因在上面。');
	return found;
}
