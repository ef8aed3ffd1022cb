/** Puts the editor into the built site when a forge stands behind it (`CMS_BACKEND`); otherwise leaves it out altogether. */
import { cp } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { backendFrom } from './backend/environment.ts';

/** @throws a Chinese list of what is wrong with the environment, before anything is built */
export function editor(): AstroIntegration {
	const backend = backendFrom(process.env);
	return {
		name: 'editor',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				// The local editor is served by `npm start` alone and never published.
				if (backend.kind !== 'forge') return;
				// Loaded late: the bundler is large, and most builds have no editor.
				const { editorFolder } = await import('./build.ts');
				const folder = await editorFolder(backend);
				await cp(folder, fileURLToPath(new URL('admin/', dir)), { recursive: true });
			},
		},
	};
}
