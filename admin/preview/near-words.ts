/** The interface's words that a page of an entry may say: lists, the home page, search and buildings are never a draft's. */
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
export const strings = ['strings', 'building-strings', 'calendar-strings'].map((name) =>
	resolve(root, `src/${name}.ts`),
);

/** Rooms and views that no entry's page is made of. */
const far =
	/^src\/(?:components\/(?:buildings|list|search)\/|search\/|views\/(?:buildings\/|calendar\/(?:files|held|marks|month|moved-away|week|years)\.|(?:home|list-view|topics|plain-pages|contacts|facilities|milestones|site-map|every-\w+)\.)|pages\/(?!\w+\/\[id\]|\[page\]))/;

const below = (file: string) => file.slice(root.length + 1).replaceAll('\\', '/');

/** What of these is far: its words would be missing. */
export const farIn = (files: readonly string[]): string[] =>
	files.map((file) => below(file.split('?')[0] ?? '')).filter((file) => far.test(file));

function wordsSaid(): Set<string> {
	const files = globSync('src/**/*.{ts,astro}', { cwd: root }).filter((file) => !far.test(file));
	const texts = files.map((file) => readFileSync(resolve(root, file), 'utf8'));
	return new Set(
		texts.flatMap((text) =>
			[...text.matchAll(/\b(?:w|calendarW)ords\.(\w+)/g)].map(([, word = '']) => word),
		),
	);
}

/** @param code of one of them: a word begins on a line of its own */
export function nearWords(code: string): string {
	const said = wordsSaid();
	return code
		.split(/^(?=\t\w+:)/m)
		.map((part) => {
			const [, key] = /^\t(\w+):/.exec(part) ?? [];
			if (key === undefined || said.has(key)) return part;
			// The last one closes the object.
			return /^\} as const;/m.exec(part)?.[0] ?? '';
		})
		.join('');
}
