/** Marks in a body that did not work, or that were read and may have been meant as signs: `##没有空格`, `[x]（…）`. */
import { isDraft } from '../../../../collections/collection.ts';
import type { Content } from '../../../reading/content.ts';
import type { Finding } from '../../../finding.ts';

export function marks({ entries }: Content): Finding[] {
	return entries
		.filter(({ definition, data }) => !isDraft(definition, data))
		.flatMap(({ file, bodyLine, read }) =>
			read.doubts.map(({ line, message }): Finding => {
				const place = { file, line: bodyLine + line - 1, key: 'body', rule: 'form/marks' as const };
				return { ...place, level: 'warning', message };
			}),
		);
}
