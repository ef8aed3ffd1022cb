/** Vite plugin: `npm run dev` makes a variant of a picture when a page asks for it. */
import { createReadStream } from 'node:fs';
import type { Plugin } from 'vite';
import { variantsIn } from '../../src/lib/picture-variants.ts';
import { made } from './cache.ts';
import { pictureSources } from './sources.ts';

const types = { avif: 'image/avif', webp: 'image/webp', jpg: 'image/jpeg' };

export function picturesInDev(contentRoot: string): Plugin {
	return {
		name: 'pictures-in-dev',
		apply: 'serve',
		configureServer({ middlewares }) {
			middlewares.use((request, response, next) => {
				const [[name, variant] = []] = variantsIn(request.url ?? '');
				if (!name || !variant) {
					next();
					return;
				}
				const answer = async () => {
					const source = (await pictureSources(contentRoot)).get(variant.id);
					if (source === undefined) {
						next();
						return;
					}
					const file = await made(name, variant, source);
					response.setHeader('Content-Type', types[variant.format]);
					createReadStream(file).pipe(response);
				};
				answer().catch(next);
			});
		},
	};
}
