/** Explainers with the documents they explain. */
import { isDraft } from '../collections/collection.ts';
import { once } from './once.ts';
import type { CheckedEntry, Content } from './reading/content.ts';

export interface Explained {
	explainer: CheckedEntry;
	document: CheckedEntry;
}

/** Documents and explainers that are no drafts. */
export const policiesOf = once(({ entries }: Content) =>
	entries.filter(
		({ definition, data, value }) =>
			'explains' in definition.fields && value !== undefined && !isDraft(definition, data),
	),
);

export const namedBy = ({ value }: CheckedEntry): readonly string[] => {
	const named = value?.['explains'];
	return Array.isArray(named) ? named.map(String) : [];
};

/** Every pair that is there. */
export const explained = once((content: Content): Explained[] => {
	const policies = policiesOf(content);
	const byId = new Map(policies.map((entry) => [entry.id, entry]));
	return policies.flatMap((explainer) =>
		namedBy(explainer).flatMap((id) => {
			const document = byId.get(id);
			return document && document !== explainer ? [{ explainer, document }] : [];
		}),
	);
});
