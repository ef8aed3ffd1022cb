/** Builds what the tests of the built site read: the sample, twice, and the corpus where it is there. */
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readAhead } from '../publish/read-ahead.ts';
import { standingBuilder } from '../publish/standing.ts';
import { contentRoot } from '../src/lib/content-root.ts';

const builds = resolve('.cache/test');
const corpus = resolve(process.env['CORPUS_DIR'] || '../shared/corpus');

function build(name: string, contentFolder: string | undefined): string {
	const env = {
		...process.env,
		...(contentFolder ? { CONTENT_DIR: contentFolder } : {}),
		SITE_NOW: '2026-11-22 09:00',
		SITE_OUT: resolve(builds, name),
	};
	console.log(`\n生成测试用的网站：${name}`);
	const { status, stdout } = spawnSync(process.execPath, ['publish/build.ts'], {
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
	process.env['SITE_NOW'] = '2026-11-22 09:00';
	process.env['SITE_OUT'] = resolve(builds, name);
	const builder = standingBuilder({
		command: [resolve('publish/build.ts'), '--wait'],
		print: () => readAhead(contentRoot),
	});
	builder.prepare();
	console.log(`\n生成测试用的网站：${name}`);
	await new Promise((ready) => setTimeout(ready, 10_000));
	const { published } = await builder.build();
	if (!published) process.exit(1);
}

build('site', undefined);
await buildFromStanding('again');
if (existsSync(corpus)) writeFileSync(resolve(builds, 'corpus.txt'), build('corpus', corpus));
else console.warn(`\n注意：没有 ${corpus}，用真实政策文件做的测试会跳过。`);
