/** The licences of every package whose code is in the bundle, in one file beside it, which no page loads. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** What Vite writes of them, found from the bundle's own modules. */
export const gathered = 'licences.json';
/** What is shipped; `index.html` names it. */
export const shipped = 'licences.txt';

/** A package, as Vite gathers it. */
interface Bundled {
	name: string;
	version: string;
	/** As `package.json` says it, in SPDX's words. */
	identifier?: string;
	/** Of its own licence file. */
	text?: string;
}

/** Packages whose `package.json` says nothing, and what their readme says. */
const said: Record<string, string> = { semaphore: 'MIT', trim: 'MIT' };

const texts = resolve(import.meta.dirname, '../node_modules/spdx-license-list/licenses');

function standardText(identifier: string): string {
	// Where one may choose, the first will do.
	const [name = ''] = identifier.replace(/[()]/g, '').split(' ');
	const { licenseText } = JSON.parse(readFileSync(resolve(texts, `${name}.json`), 'utf8')) as {
		licenseText: string;
	};
	return licenseText.trim();
}

/** @throws in Chinese, when a package says nowhere how it may be used */
export function licencesOf(packages: readonly Bundled[]): string {
	const parts = packages.map(({ name, version, identifier = said[name], text }) => {
		if (!identifier && !text)
			throw new Error(
				`编辑部用到的 ${name}@${version} 没有说明许可，请查它的说明文件，写进 admin/licences.ts 的 said`,
			);
		const words = text ?? standardText(identifier ?? '');
		return `${name} ${version}${identifier ? `（${identifier}）` : ''}\n\n${words}\n`;
	});
	return ['编辑部用到的开源软件和它们的许可', ...parts].join(`\n${'-'.repeat(72)}\n\n`);
}

/** Turns what Vite has gathered in a folder into what is shipped. */
export function writeLicences(folder: string): void {
	const packages = JSON.parse(readFileSync(resolve(folder, gathered), 'utf8')) as Bundled[];
	writeFileSync(resolve(folder, shipped), licencesOf(packages));
	rmSync(resolve(folder, gathered));
}
