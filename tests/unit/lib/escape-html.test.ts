import { expect, test } from 'vitest';
import { escapeHtml } from '../../../src/lib/escape-html.ts';

test.each([
	['<停水>', '&lt;停水&gt;'],
	['a && b', 'a &amp;&amp; b'],
	[`"一号楼"和'二号楼'`, '&quot;一号楼&quot;和&#39;二号楼&#39;'],
	['&lt;', '&amp;lt;'],
])('%s is written as %s', (text, written) => {
	expect(escapeHtml(text)).toBe(written);
});
