/** A number is used once a year in its series. */
import { isDraft } from '../../../../collections/collection.ts';
import { repeatedBy } from '../../../titles.ts';
import type { CheckedEntry } from '../../../reading/content.ts';
import type { ContentRule } from '../rule.ts';

function numberOf({ definition, collection, data, value }: CheckedEntry): string | undefined {
	const { numbered } = definition;
	if (!numbered || !value || isDraft(definition, data)) return undefined;
	const year = String(value['publishedAt']).slice(0, 4);
	return [collection, year, value[numbered.by], value[numbered.number]].join(' ');
}

export const issueTwice: ContentRule = {
	id: 'form/issue-twice',
	level: 'error',
	title: '同一系列同一年有两期期号相同',
	why: '一年出了几期，就数不清了。',
	check: ({ entries }) =>
		repeatedBy(entries, numberOf).map(({ entry, other }) => ({
			of: entry,
			path: [entry.definition.numbered?.number ?? ''],
			message: `期号和同一年的 ${other.file} 相同，请改成下一号`,
			inEditor: `期号和“${String(other.value?.['title'])}”相同，请改成下一号`,
		})),
};
