/** Tells Astro to build the templates as a module that draws one page at a time (`draw.ts`), and no server. */
import type { AstroIntegration } from 'astro';

const adapter = {
	name: 'templates',
	entrypointResolution: 'auto' as const,
	serverEntrypoint: new URL('entrypoint.ts', import.meta.url),
	supportedAstroFeatures: { serverOutput: 'stable', sharpImageService: 'stable' } as const,
};

export function templates(): AstroIntegration {
	return {
		name: 'templates',
		hooks: { 'astro:config:done': ({ setAdapter }) => setAdapter(adapter) },
	};
}
