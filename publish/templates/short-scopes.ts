/**
 * Vite plugin: the attribute by which Astro keeps a component's styles to itself is `data-cqbm` for `data-astro-cid-cqbmhbf2`.
 * A page has some six hundred, and each new name is eight letters that do not compress: half a kilobyte of fourteen.
 */
import type { Plugin } from 'vite';

const scope = /\bdata-astro-cid-(\w{4})(\w{4})\b/g;

/** @returns renames all in a module's code; throws where two scopes would be one */
export function scopeShortener(): (code: string) => string {
	const ends = new Map<string, string>();
	return (code) =>
		code.replace(scope, (long, begin: string, end: string) => {
			const known = ends.get(begin) ?? end;
			if (known !== end)
				throw new Error(`${long}：同名的样式范围已经有了，请把其中一个组件改个文件名。`);
			ends.set(begin, end);
			return `data-${begin}`;
		});
}

export function shortScopes(): Plugin {
	const short = scopeShortener();
	return {
		name: 'templates:short-scopes',
		apply: 'build',
		transform(code, id) {
			if (!id.includes('.astro') || !code.includes('data-astro-cid-')) return undefined;
			return { code: short(code), map: null };
		},
	};
}
