/** Which saves change nothing that residents see. */
import { expect, test } from 'vitest';
import { staysUnseen } from '../../../../admin/server/saving/hidden.ts';

const entry = (stage: string) => `---\ntitle: 停水\n${stage}---\n\n正文\n`;
const draft = entry('stage: draft\n');
const review = entry("stage: 'review'\n");
const ready = entry('');

test.each([
	['a new draft', undefined, draft, true],
	['a draft sent to review', draft, review, true],
	['a draft removed', draft, undefined, true],
	['a draft published', draft, ready, false],
	['a public article made a draft again', ready, draft, false],
	['a public article changed', ready, ready, false],
	['a new public article', undefined, ready, false],
	['an article with Windows line ends', undefined, draft.replaceAll('\n', '\r\n'), true],
	['a word in the body', undefined, `${ready}stage: draft\n`, false],
	['fields that cannot be read', undefined, '---\nstage: draft\n: [\n---\n', false],
])('%s', (_, before, after, unseen) => {
	expect(staysUnseen('notices/20261120-0900.md', before, after)).toBe(unseen);
});

test('settings always show; a picture only once something public knows it', () => {
	expect(staysUnseen('settings/site.yml', '', '')).toBe(false);
	expect(staysUnseen('media/notices/a.jpg', undefined, 'x')).toBe(true);
});
