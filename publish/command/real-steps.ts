/** The steps as the command takes them: git, the gate, a build in a process of its own. */
import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { findings } from '../../src/gate/check.ts';
import { sentence } from '../../src/gate/finding.ts';
import { readContent } from '../../src/gate/reading/content.ts';
import { siteNow } from '../../src/lib/clock.ts';
import { nextBuild } from '../next-change.ts';
import { readAhead } from '../read-ahead.ts';
import type { Places } from '../release/places.ts';
import { recordsOf } from '../release/records.ts';
import { exits, Failure } from './failure.ts';
import { fetchContent } from './repository.ts';
import type { Checked, PublishSteps } from './steps.ts';

function gate(contentRoot: string, now: string): Checked {
	const content = readContent(contentRoot);
	const errors = findings(content, now).filter(({ level }) => level === 'error');
	if (errors.length > 0)
		throw new Failure(
			exits.refused,
			`内容有 ${errors.length} 处要改，改好提交以后再发布。网站还是原来的样子。`,
			errors.map(sentence),
		);
	const words = content.settings['site']?.items[0] ?? {};
	return { records: recordsOf(content, now), nextBuild: nextBuild(content, now), words };
}

/** Ends with us: it waits for its word and then for the channel to close (`publish/build.ts`). */
async function build(contentRoot: string, out: string, now: string): Promise<void> {
	const env = { ...process.env, CONTENT_DIR: contentRoot, SITE_OUT: out, SITE_NOW: now };
	const child = fork(resolve('publish/build.ts'), ['--wait'], {
		env,
		stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
	});
	let said = '';
	let complained = '';
	child.stdout?.on('data', (chunk: Buffer) => {
		process.stdout.write(chunk);
		said = (said + chunk.toString()).slice(-10_000);
	});
	child.stderr?.on('data', (chunk: Buffer) => {
		process.stderr.write(chunk);
		complained = (complained + chunk.toString()).slice(-2_000);
	});
	child.send('build', () => undefined);
	const code = await new Promise<number | null>((done) => {
		child.on('close', done);
		child.on('error', () => child.pid === undefined && done(1));
	});
	if (code === 0) return;
	if (/ENOSPC|No space left/.test(said + complained))
		throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
	throw new Failure(
		exits.refused,
		'生成网页时出错，网站还是原来的样子。请告诉技术人员。',
		complained.trim().split('\n'),
	);
}

/** @param repo git address or folder */
export function realSteps(repo: string, places: Places): PublishSteps {
	return {
		now: () => new Date(),
		siteNow: () => siteNow(process.env['SITE_NOW']),
		code: (contentRoot) => createHash('sha256').update(readAhead(contentRoot)).digest('hex'),
		fetch: () => fetchContent(repo, places),
		gate: (contentRoot, now) => Promise.resolve().then(() => gate(contentRoot, now)),
		build,
	};
}
