/** The templates as Astro builds them, once a change of code: a folder that is whole or not there. */
import { fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { templatesDigest } from './digest.ts';

const room = resolve('.cache/templates');

/** Milliseconds: another checkout of the code may come back. */
const keptFor = 7 * 24 * 3_600_000;

export class TemplatesFailed extends Error {}

/** What a test runner or somebody's shell may say, and `import.meta.env` takes: pages lost their policy by it. */
const asked = new Set(['MODE', 'DEV', 'PROD', 'SSR', 'BASE_URL', 'SITE', 'ASSETS_PREFIX']);

function forRelease(): NodeJS.ProcessEnv {
	const own = Object.entries(process.env).filter(([name]) => !asked.has(name));
	return { ...Object.fromEntries(own), NODE_ENV: 'production' };
}

/** Astro's own command. @throws TemplatesFailed with its last words */
async function buildInto(folder: string): Promise<void> {
	const env = { ...forRelease(), TEMPLATES_OUT: folder, ASTRO_TELEMETRY_DISABLED: '1' };
	const child = fork(resolve('node_modules/astro/bin/astro.mjs'), ['build'], {
		env,
		stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
	});
	// Whoever wanted them is gone: nobody would use them.
	const end = () => child.kill();
	process.once('exit', end);
	let said = '';
	for (const stream of [child.stdout, child.stderr])
		stream?.on('data', (chunk: Buffer) => {
			said += chunk.toString();
		});
	const code = await new Promise((done) => child.on('close', done));
	process.off('exit', end);
	if (code !== 0) throw new TemplatesFailed(said.split('\n').slice(-40).join('\n'));
}

async function dropOld(digest: string): Promise<void> {
	for (const name of (await readdir(room)).filter((one) => one !== digest)) {
		const { mtimeMs } = await stat(join(room, name));
		if (Date.now() - mtimeMs > keptFor)
			await rm(join(room, name), { recursive: true, force: true });
	}
}

export interface Templates {
	/** Of all that they are made from. */
	digest: string;
	/** The module that draws. */
	server: string;
	/** Scripts and what else goes out as it is. */
	client: string;
}

/** Builds them unless they are there. @throws TemplatesFailed */
export async function builtTemplates(): Promise<Templates> {
	const digest = templatesDigest();
	const folder = join(room, digest);
	if (!existsSync(folder)) {
		const unfinished = `${folder}.${process.pid}`;
		await mkdir(room, { recursive: true });
		await buildInto(unfinished);
		// Another process may have been quicker.
		await rename(unfinished, folder).catch(() => rm(unfinished, { recursive: true, force: true }));
		await dropOld(digest);
	}
	return {
		digest,
		server: join(folder, 'server/entry.mjs'),
		client: join(folder, 'client'),
	};
}
