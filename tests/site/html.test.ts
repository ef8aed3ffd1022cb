import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { everyOf } from '../length.ts';
import { pages, raw } from './built.ts';

const validator = new HtmlValidate({
	extends: ['html-validate:standard', 'html-validate:a11y'],
	rules: {
		// Astro minifies: these two are about how source is written, not about what it means.
		'void-style': 'off',
		'no-trailing-whitespace': 'off',
	},
	elements: [
		'html5',
		// Our own elements: words and blocks that a small script may correct.
		{
			'live-label': { flow: true, phrasing: true, permittedContent: ['@phrasing'] },
			'live-while': { flow: true, phrasing: true, permittedContent: ['@phrasing'] },
			'alert-line': { flow: true, permittedContent: ['@flow'] },
			'open-now': { flow: true, phrasing: true, permittedContent: ['@phrasing'] },
			'copy-address': { flow: true, phrasing: true, permittedContent: ['@phrasing'] },
			'large-photos': { flow: true, permittedContent: ['@flow'] },
			'site-search': { flow: true, permittedContent: ['@flow'] },
		},
	],
});

test('every page is valid HTML', async () => {
	const wrong: string[] = [];
	for (const { path, file } of everyOf(3, pages)) {
		const report = await validator.validateString(raw(file));
		for (const { messages } of report.results)
			for (const { ruleId, message, line, column } of messages)
				wrong.push(`${path} ${line}:${column} ${ruleId} ${message}`);
	}
	expect(wrong.slice(0, 20)).toEqual([]);
});
