/** The policy that stands in a page is the one that is sent with it, but for what only a header may say. */
import { expect, test } from 'vitest';
import { headersFor } from '../../publish/headers.ts';
import { pages } from './built.ts';

test('it stands in every page, before whatever is fetched', () => {
	const wrong = pages.filter(({ path, root }) => {
		const [first, ...others] = root.querySelectorAll(
			'meta[http-equiv="Content-Security-Policy"], link, script',
		);
		const said = first?.getAttribute('content') ?? '';
		const again = others.some((other) => other.rawTagName === 'meta');
		const sent = headersFor(path)['Content-Security-Policy'];
		return again || sent !== `${said}; frame-ancestors 'self'`;
	});
	expect(wrong.map(({ path }) => path)).toEqual([]);
});
