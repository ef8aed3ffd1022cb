/** Astro's door to the content: each collection is its folder and its schema. */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { collections as definitions, pages } from './collections/index.ts';
import { schemaOf, type Collection } from './collections/collection.ts';
import type { Fields } from './collections/field.ts';
import { contentRoot } from './lib/content-root.ts';
import { keepingWhatHolds } from './lib/kept-entries.ts';
import { whenItMay } from './lib/may-read.ts';

function door<F extends Fields>(definition: Collection<F>, pattern: string) {
	return defineCollection({
		loader: whenItMay(
			keepingWhatHolds(
				glob({
					base: `${contentRoot}/${definition.name}`,
					pattern,
					generateId: ({ entry }) => entry.replace(/^.*\//, '').replace(/\.mdx?$/, ''),
				}),
			),
		),
		schema: (context) => schemaOf(definition, { image: () => context.image(), waits: true }),
	});
}

export const collections = {
	notices: door(definitions.notices, '**/*.md'),
	policies: door(definitions.policies, '**/*.md'),
	activities: door(definitions.activities, '**/*.md'),
	campaigns: door(definitions.campaigns, '**/*.md'),
	volunteers: door(definitions.volunteers, '**/*.md'),
	slogans: door(definitions.slogans, '**/*.md'),
	pages: door(pages, '**/*.{md,mdx}'),
};
