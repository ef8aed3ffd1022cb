/** The editor's bundle: Decap's parts that we use, our patches, our desk. Kept until something it is made of changes. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, globSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';

const admin = resolve(import.meta.dirname);
const project = resolve(admin, '..');
const cache = resolve(project, '.cache/admin');

/** Everything the bundle is made of. */
const inputs = [
	'admin/**/*',
	'src/{collections,components,gate,kinds,layouts,lib,markdown,pages,styles,views}/**/*',
	'src/strings.ts',
	'package-lock.json',
];

function fingerprint(): string {
	const hash = createHash('sha256');
	for (const file of globSync(inputs, { cwd: project, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => resolve(entry.parentPath, entry.name))
		.sort())
		hash.update(file.slice(project.length)).update(readFileSync(file));
	return hash.digest('hex').slice(0, 16);
}

/** The folder to serve at `/admin/`; built when what it is made of has changed. Two processes may ask at once. */
export async function editorFolder(): Promise<string> {
	const folder = resolve(cache, fingerprint());
	if (existsSync(resolve(folder, 'index.html'))) return folder;
	console.log('生成编辑部……');
	await forgetOld();
	const fresh = await mkdtemp(`${folder}-`);
	try {
		await bundle(fresh);
		await rename(fresh, folder);
	} catch (error) {
		// The other process was first; its bundle is the same.
		if (!existsSync(resolve(folder, 'index.html'))) throw error;
	} finally {
		await rm(fresh, { recursive: true, force: true });
	}
	return folder;
}

/** In a process of its own: the bundler never gives back the memory it has taken. */
async function bundle(out: string): Promise<void> {
	const child = spawn(process.execPath, [resolve(admin, 'bundle.ts'), out], { stdio: 'inherit' });
	const [code] = (await once(child, 'close')) as [number | null];
	if (code !== 0) throw new Error('编辑部没有生成出来，上面写着原因。');
}

/** Bundles of an hour ago and older are of other code. */
async function forgetOld(): Promise<void> {
	await mkdir(cache, { recursive: true });
	for (const entry of readdirSync(cache)) {
		const folder = resolve(cache, entry);
		const age = Date.now() - (statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
		if (age > 3_600_000) await rm(folder, { recursive: true, force: true });
	}
}
