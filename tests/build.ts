/**
 * Builds what the tests of the built site read: the sample at each of the moments; for `test:all` also by a process
 * that waited, as `npm start` builds, and the corpus where it is there.
 */
import './sample.ts';
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readAhead } from '../publish/build/read-ahead.ts';
import { standingBuilder } from '../publish/build/standing.ts';
import { contentRoot } from '../src/lib/content-root.ts';
import { length } from './length.ts';
import { folderAt, moments, sampleDay } from './moments.ts';

const builds = resolve('.cache/test');
const corpus = resolve(process.env['CORPUS_DIR'] || '../shared/corpus');

interface Wanted {
	out: string;
	at: string;
	content?: string;
}

function build(name: string, { out, at, content }: Wanted): string {
	const env = {
		...process.env,
		...(content ? { CONTENT_DIR: content } : {}),
		SITE_NOW: at,
		SITE_OUT: out,
	};
	console.log(`\n生成测试用的网站：${name}`);
	const { status, stdout } = spawnSync(process.execPath, ['publish/build/build.ts'], {
		env,
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	process.stdout.write(stdout);
	if (status !== 0) process.exit(1);
	return stdout;
}

/** As `npm start` builds: by a process that got ready before. Its site must be the same, byte for byte. */
async function buildFromStanding(name: string): Promise<void> {
	process.env['SITE_NOW'] = sampleDay;
	process.env['SITE_OUT'] = resolve(builds, name);
	const builder = standingBuilder({
		command: [resolve('publish/build/build-at-word.ts')],
		print: () => readAhead(contentRoot),
	});
	builder.prepare();
	console.log(`\n生成测试用的网站：${name}`);
	await builder.ready();
	const { published } = await builder.build();
	builder.end();
	if (!published) process.exit(1);
}

for (const at of moments) build(`示例，${at}`, { out: folderAt(at), at });
if (length !== 'short') {
	await buildFromStanding('again');
	const out = resolve(builds, 'corpus');
	if (existsSync(corpus))
		writeFileSync(
			resolve(builds, 'corpus.txt'),
			build('真实政策文件', { out, at: sampleDay, content: corpus }),
		);
	else console.warn(`\n注意：没有 ${corpus}，用真实政策文件做的测试会跳过。`);
}
