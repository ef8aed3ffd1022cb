import { expect, test } from 'vitest';
import { scopeShortener } from '../../../../publish/templates/short-scopes.ts';

test('a scope is shortened alike in code and in styles', () => {
	const short = scopeShortener();
	expect(short('`<dl data-astro-cid-cqbmhbf2>`, { "data-astro-cid-gjltmu7c": true }')).toBe(
		'`<dl data-cqbm>`, { "data-gjlt": true }',
	);
	expect(short('dd[data-astro-cid-cqbmhbf2]>a{}')).toBe('dd[data-cqbm]>a{}');
});

test('two scopes that would be one are refused', () => {
	const short = scopeShortener();
	short('[data-astro-cid-cqbmhbf2]');
	expect(() => short('[data-astro-cid-cqbmzzzz]')).toThrow('同名');
});
