/** `npm run dev`: Astro draws each page from the content as it is now; what is no page is answered beside it. */
import type { AstroIntegration } from 'astro';
import { answers } from './answers.ts';
import { placeOf } from './places.ts';
import { templates } from '../../src/views/every-page.ts';

export function contentInDev(): AstroIntegration {
	return {
		name: 'content-in-dev',
		hooks: {
			'astro:config:setup': ({ command, addMiddleware, injectRoute, updateConfig }) => {
				if (command !== 'dev') return;
				// Which page stands at an address the content says: `/notices/2026/` could be an entry's as well.
				for (const template of templates)
					injectRoute({
						pattern: `${placeOf(template)}/[...address]`,
						entrypoint: `./src/pages/${template}.astro`,
					});
				addMiddleware({ order: 'pre', entrypoint: new URL('middleware.ts', import.meta.url) });
				updateConfig({ vite: { plugins: [answers()] } });
			},
		},
	};
}
