/**
 * `**注意：**请储水` shows its asterisks: by CommonMark (0.31, 6.2) a closing mark after punctuation and
 * before a letter closes nothing, and Chinese has no space there.
 */
import { isDraft } from '../../collections/collection.ts';
import type { Content } from '../content.ts';
import type { Finding } from '../finding.ts';

const opens = /(?<![\p{P}\s*])\*\*(?=\p{P})[^*\n]+\*\*/u;
const closes = /\*\*[^*\n]*\p{P}\*\*(?=[\p{L}\p{N}])/u;

/** The bold words that will not be bold, as they stand in a line. */
export function lostEmphasis(line: string): string | undefined {
	return (closes.exec(line) ?? opens.exec(line))?.[0];
}

export function emphasis({ entries }: Content): Finding[] {
	return entries
		.filter(({ definition, data }) => !isDraft(definition, data))
		.flatMap(({ file, body, bodyLine }) =>
			body.split('\n').flatMap((text, index): Finding[] => {
				const lost = lostEmphasis(text);
				if (lost === undefined) return [];
				const message = `“${lost}”的加粗会失效，星号会露出来，请把标点移到星号外面`;
				const place = {
					file,
					line: bodyLine + index,
					key: 'body',
					rule: 'form/lost-bold' as const,
				};
				return [{ ...place, level: 'warning', message }];
			}),
		);
}
