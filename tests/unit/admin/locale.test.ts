/** Whatever Decap still says itself, it says in Chinese. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Phrases } from '../../../admin/decap/types.ts';
import { completed, words } from '../../../admin/decap/locale.ts';

/** Decap's phrases; its packages are no modules that Node reads. */
async function phrasesOf(language: string): Promise<Phrases> {
	const file = resolve(`node_modules/decap-cms-locales/dist/esm/${language}/index.js`);
	const code = `data:text/javascript,${encodeURIComponent(readFileSync(file, 'utf8'))}`;
	return ((await import(code)) as { default: Phrases }).default;
}

function flat(phrases: Phrases, before = ''): [string, string][] {
	return Object.entries(phrases).flatMap(([key, value]) =>
		typeof value === 'string'
			? [[`${before}${key}`, value] as [string, string]]
			: flat(value, `${before}${key}.`),
	);
}

/** Of doors to code hosts and of Decap's own review, neither of which the desk has. */
const unsaid = /^auth\.loginWith|^workflow\.|\.statusInfoTooltip/;
const english = new Map(flat(await phrasesOf('en')).filter(([key]) => !unsaid.test(key)));
const chinese = new Map(flat(completed(await phrasesOf('zh_Hans'))));
const placeholders = (text: string) => (text.match(/%\{\w+\}/g) ?? []).sort();

/** Names that are Latin in Chinese too; markup of placeholders. */
const allowed =
	/%\{\w+\}|\b(?:GitHub|GitLab|Bitbucket|Netlify Identity|Netlify|API|URL|CMS|Git Gateway|git-gateway|backend|Markdown|Ctrl|Enter|kB|config\.yml|https?|Backend|Hash|ID)\b/g;

describe.each([...english])('%s', (key, original) => {
	test('has Chinese words with the same placeholders', () => {
		const said = chinese.get(key) ?? '';
		expect(said).not.toBe('');
		expect(placeholders(said)).toEqual(placeholders(original));
		if (/[a-z]/i.test(original.replace(allowed, '')))
			expect(said.replace(allowed, '')).not.toMatch(/[a-z]{2,}/i);
	});
});

test('every word of ours is one that Decap asks for', () => {
	expect(Object.keys(words).filter((key) => !english.has(key))).toEqual([]);
});
