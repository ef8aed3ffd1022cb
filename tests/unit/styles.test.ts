/** A class that is styled on every page means the same on all of them: no part of a page calls its own so. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const everywhere = 'src/styles/base.css';
const parts = globSync('src/{components,layouts,pages}/**/*.astro').sort();

interface Styles {
	isGlobal: boolean;
	selectors: string[];
}

const selectorsIn = (css: string) =>
	[...css.replace(/\/\*[^]*?\*\//g, '').matchAll(/([^{};]+)\{/g)]
		.map(([, selector = '']) => selector.trim())
		.filter((selector) => !selector.startsWith('@'))
		.flatMap((selector) => selector.split(','));

const stylesIn = (file: string): Styles[] =>
	[...readFileSync(file, 'utf8').matchAll(/<style([^>]*)>([^]*?)<\/style>/g)].map(
		([, attributes = '', css = '']) => ({
			isGlobal: attributes.includes('is:global'),
			selectors: selectorsIn(css),
		}),
	);

/** What is meant for words of others (`.prose :global(.call)`) is no class of one's own. */
const classesIn = (selector: string) =>
	[...selector.replace(/:global\([^)]*\)/g, '').matchAll(/\.([a-z][\w-]*)/g)].map(
		([, name = '']) => name,
	);

const firstOf = (selector: string) => classesIn(selector.trim().split(/[\s>+~]/)[0] ?? '');

/** By the class the file whose style of it holds on every page. */
const global = new Map<string, string>(
	[
		{
			file: everywhere,
			styles: [{ isGlobal: true, selectors: selectorsIn(readFileSync(everywhere, 'utf8')) }],
		},
		...parts.map((file) => ({ file, styles: stylesIn(file) })),
	].flatMap(({ file, styles }) =>
		styles
			.filter(({ isGlobal }) => isGlobal)
			.flatMap(({ selectors }) => selectors.flatMap(firstOf))
			.map((name) => [name, file] as const),
	),
);

/** Named by what they do: whoever takes one wants that, and may add to it. */
const tools = ['nowrap', 'quiet', 'visually-hidden', 'wrap'];

test('there are some', () => {
	expect([...global.keys()]).toEqual(expect.arrayContaining(['call', 'columns', ...tools]));
});

test('no part of a page styles another thing by such a name', () => {
	const again = parts.flatMap((file) =>
		stylesIn(file)
			.filter(({ isGlobal }) => !isGlobal)
			.flatMap(({ selectors }) => selectors.flatMap(classesIn))
			.filter((name) => !tools.includes(name) && (global.get(name) ?? file) !== file)
			.map((name) => `${file}: .${name} is ${global.get(name)}’s`),
	);
	expect(again).toEqual([]);
});

test('nor does a script make one', () => {
	const made = globSync('src/**/*.ts').flatMap((file) =>
		[...readFileSync(file, 'utf8').matchAll(/element\('\w+', [^,]+, '([\w -]+)'\)/g)]
			.flatMap(([, names = '']) => names.split(' '))
			.filter((name) => !tools.includes(name) && global.has(name))
			.map((name) => `${file}: .${name} is ${global.get(name)}’s`),
	);
	expect(made).toEqual([]);
});
