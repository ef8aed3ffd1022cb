/** Astro's door to the content: each collection is its folder and its schema. */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { definitions, type DefinitionName } from './collections/index.ts';
import { schemaOf, type Collection } from './collections/collection.ts';
import { picturePaths } from './collections/references.ts';
import type { Fields } from './collections/field.ts';
import { asTheGateReads } from './gate/reading/loader.ts';
import { contentRoot } from './lib/content-root.ts';
import { keepingWhatHolds } from './lib/kept-entries.ts';
import { whenItMay } from './lib/may-read.ts';

/** Only Markdown: any other file of the content could become code. */
function door<F extends Fields>(definition: Collection<F>) {
	return defineCollection({
		loader: whenItMay(
			keepingWhatHolds(
				asTheGateReads(
					glob({
						base: `${contentRoot}/${definition.name}`,
						pattern: '**/*.md',
						generateId: ({ entry }) => entry.replace(/^.*\//, '').replace(/\.md$/, ''),
					}),
					contentRoot,
				),
			),
		),
		schema: schemaOf(definition, picturePaths),
	});
}

export const collections = {
	notices: door(definitions.notices),
	policies: door(definitions.policies),
	activities: door(definitions.activities),
	campaigns: door(definitions.campaigns),
	volunteers: door(definitions.volunteers),
	slogans: door(definitions.slogans),
	pages: door(definitions.pages),
} satisfies Record<DefinitionName, unknown>;
