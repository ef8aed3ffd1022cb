/** Vite names a script by what it says when it is done, so that one name never has two contents. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { expect, test } from 'vitest';

/** What is read late has a list of what comes with it, which Vite writes in after the names are given. */
const sources = {
	'main.js': `const late = () => import('./late.js'); late().then(({ said }) => console.log(said));`,
	'late.js': `import { word } from './word.js'; export const said = word + word;`,
	'other.js': `import { word } from './word.js'; console.log(word);`,
	'word.js': `export const word = '水';`,
};

/** @param after what a newer tool would write otherwise @returns name → what it says, of every script */
async function scripts(changed: Partial<typeof sources>, after = (code: string) => code) {
	const root = mkdtempSync(join(tmpdir(), 'linli-scripts-'));
	for (const [file, code] of Object.entries({ ...sources, ...changed }))
		writeFileSync(join(root, file), code);
	const built = (await build({
		root,
		configFile: false,
		logLevel: 'silent',
		plugins: [{ name: 'another-tool', renderChunk: (code) => ({ code: after(code), map: null }) }],
		build: {
			write: false,
			rolldownOptions: { input: [join(root, 'main.js'), join(root, 'other.js')] },
		},
	})) as Rolldown.RolldownOutput;
	const chunks = built.output.filter((one) => one.type === 'chunk');
	return new Map(chunks.map(({ fileName, code }) => [fileName, code]));
}

const before = await scripts({});

test.each([
	['what it reads at once', { 'word.js': `export const word = '电';` }, undefined],
	['what it reads late', { 'late.js': `export const said = '停电';` }, undefined],
	['nothing but the tool that writes it', {}, (code: string) => `${code};console.log(0)`],
])('no name has two contents when a script changes by %s', async (_, changed, after) => {
	const fresh = await scripts(changed, after);
	expect(before.size).toBeGreaterThan(2);
	const same = [...fresh].filter(([name]) => before.has(name));
	for (const [name, code] of same) expect(code, name).toBe(before.get(name));
	expect([...fresh.keys()], 'something has changed').not.toEqual([...before.keys()]);
});
