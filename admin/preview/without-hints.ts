/** Vite plugin: hints are for the form; a preview shows none, and they are a tenth of its bytes. */
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const collections = resolve(import.meta.dirname, '../../src/collections');

export function withoutHints(): Plugin {
	return {
		name: 'preview:without-hints',
		enforce: 'pre',
		transform(code, id) {
			if (!id.startsWith(collections)) return undefined;
			return { code: code.replace(/\bhint: '[^'\n]*'/g, "hint: ''"), map: null };
		},
	};
}
