/** What text rules say of the entries of a content today, from what is kept of them. */
import { isDraft } from '../../collections/collection.ts';
import type { Finding } from '../finding.ts';
import { settingsOf, type CheckedEntry, type Content } from '../reading/content.ts';
import { entryRules } from '../rules/entry/index.ts';
import type { Given } from '../rules/entry/rule.ts';
import { findingOf } from '../voices.ts';
import { hitsOf, type KeptHit } from './kept.ts';
import { personHashes } from './person-hash.ts';
import { foundOf, isOther } from './rule.ts';

const textRules = entryRules.filter(({ find }) => find);

function inEntry(entry: CheckedEntry, hits: readonly KeptHit[]): Finding[] {
	const draft = isDraft(entry.definition, entry.data);
	return textRules.flatMap((rule) =>
		foundOf(
			hits.filter(({ rule: id }) => id === rule.id),
			draft,
		).map((found) => findingOf(rule, entry, found)),
	);
}

/** Nobody is asked about persons who are known. */
export function byTextRules(content: Content, { known = new Set<string>() }: Given): Finding[] {
	const hitsIn = hitsOf(content.entries, settingsOf(content), content.root);
	return content.entries.flatMap((entry) => {
		const hits = hitsIn(entry).filter((hit) => isOther(hit, personHashes(known)));
		return hits.length === 0 ? [] : inEntry(entry, hits);
	});
}
