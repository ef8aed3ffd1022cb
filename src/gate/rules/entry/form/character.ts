/** Characters that do not show, or turn the writing beside them round, in whatever is said. */
import { bannedIn, bannedInMarkdown } from '../../../characters.ts';
import { textsOf } from '../../../texts.ts';
import type { EntryRule, Found } from '../rule.ts';

const message = (sign: string) =>
	`这里有看不见的字符（${sign}），会让文字错乱，请删去前后几个字重新输入`;

function inData({ data }: { data: unknown }): Found[] {
	return textsOf(data).flatMap(({ path, text }) => {
		const sign = bannedIn(text);
		return sign === undefined ? [] : [{ path, message: message(sign) }];
	});
}

function inBody(body: string): Found[] {
	return body.split('\n').flatMap((line, index) => {
		const sign = bannedInMarkdown(line);
		return sign === undefined ? [] : [{ bodyLine: index + 1, message: message(sign) }];
	});
}

export const character: EntryRule = {
	id: 'form/character',
	level: 'error',
	title: '有看不见的字符',
	why: '从别处粘贴会带进不显示的字符，有的还会让前后的字倒过来，居民看到的和写的不一样。',
	check: (entry) => [...inData(entry), ...inBody(entry.body)],
	checkSetting: inData,
};
