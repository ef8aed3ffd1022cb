/** Characters that do not show, or turn the writing beside them round, in whatever is said. */
import { bannedIn, bannedInMarkdown } from '../../../characters.ts';
import type { Content } from '../../../reading/content.ts';
import type { Finding } from '../../../finding.ts';
import { textsOf } from '../../../texts.ts';

const message = (sign: string) =>
	`这里有看不见的字符（${sign}），会让文字错乱，请删去前后几个字重新输入`;

const found = (file: string, line: number, key: string, sign: string): Finding => ({
	file,
	line,
	key,
	rule: 'form/character',
	level: 'error',
	message: message(sign),
});

export function characters({ entries, settings }: Content): Finding[] {
	const inFields = [...entries, ...Object.values(settings)].flatMap(({ file, data, lineOf }) =>
		textsOf(data).flatMap(({ path, text }) => {
			const sign = bannedIn(text);
			return sign === undefined ? [] : [found(file, lineOf(path), path.join('.'), sign)];
		}),
	);
	const inBodies = entries.flatMap(({ file, body, bodyLine }) =>
		body.split('\n').flatMap((line, index) => {
			const sign = bannedInMarkdown(line);
			return sign === undefined ? [] : [found(file, bodyLine + index, 'body', sign)];
		}),
	);
	return [...inFields, ...inBodies];
}
