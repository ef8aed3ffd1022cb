/** Telephone numbers of a body can be called, wherever they stand but in an address or in what is shown as typed. */
import { expect, test } from 'vitest';
import { renderBody } from '../../../src/markdown/html.ts';

const html = (markdown: string) =>
	renderBody(markdown, {
		contact: () => undefined,
		file: (path) => ({ address: `/files/${path}`, label: '' }),
		picture: (src) => ({ src }),
	});
const call = '<a class="call" href="tel:0571-00000001">0571-0000 0001</a>';

test.each([
	['请打 0571-0000 0001。', `<p>请打 ${call}。</p>`],
	['- **0571-0000 0001**', `<strong>${call}</strong>`],
	['| 电话 |\n| --- |\n| 0571-0000 0001 |', `<td>${call}</td>`],
	['## 电话 0571-0000 0001', call],
])('%s', (markdown, shown) => {
	expect(html(markdown)).toContain(shown);
});

test('an address has no other in it, and what is shown as typed has none', () => {
	expect(html('[打 0571-0000 0001](/contacts/)')).not.toContain('tel:');
	expect(html('```\n0571-0000 0001\n```')).not.toContain('tel:');
});
