/** What is made public for objections stays so for five working days at least. Some may be shorter by their own rules: asked. */
import { countedHow, workingDays } from '../../../working-days.ts';
import { settingsOf, type CheckedEntry } from '../../../reading/content.ts';
import type { Settings } from '../../entry/rule.ts';
import type { ContentRule, PlacedFound } from '../rule.ts';

const least = 5;

function inFields({ value }: CheckedEntry, notices: Settings[string]): Omit<PlacedFound, 'of'>[] {
	const { start, end } = (value?.['publicity'] ?? {}) as { start?: string; end?: string };
	if (!start || !end || start > end) return [];
	const counted = workingDays(start, end, notices);
	if (counted.days >= least) return [];
	const message = `公示从 ${start} 到 ${end} 只有 ${counted.days} 个工作日${countedHow(counted)}，一般不少于 ${least} 个工作日，请延长；另有规定可以更短的，请在正文里写明依据`;
	return [{ path: ['publicity'], message }];
}

const digits = '零一二三四五六七八九十';
const numberOf = (text: string) => (text === '两' ? 2 : digits.includes(text) ? digits.indexOf(text) : Number(text));

/** `公示期3天`, `公示时间为三个工作日`; not `公示期不少于3天` of a rule, `公示期满3日后`. */
const said =
	/公示(?:期限?|时间)[:：为是共\s]{0,4}([一二两三四1-4])\s?(个工作日|天|日)(?![月]|[内后前以])/gu;

/** A body that gives a number of days; other texts tell of what holds elsewhere. */
function inBody({ value, body }: CheckedEntry): Omit<PlacedFound, 'of'>[] {
	if (value?.['kind'] !== 'public-notice' && !/公示/.test(String(value?.['title']))) return [];
	return body.split('\n').flatMap((line, index) =>
		[...line.matchAll(said)].map(([, number = '', unit = '']) => ({
			bodyLine: index + 1,
			message: `写着公示 ${numberOf(number)} ${unit === '个工作日' ? '个工作日' : '天'}，一般不少于 ${least} 个工作日，请延长；另有规定可以更短的，请写明依据`,
		})),
	);
}

export const publicityShort: ContentRule = {
	id: 'honesty/publicity-short',
	level: 'warning',
	title: '公示不到五个工作日',
	why: '公示短了，有意见的居民来不及提，公示就不算数。',
	check: (content) => {
		const notices = settingsOf(content)['holidays'] ?? [];
		return content.entries
			.filter(({ definition, value }) => 'publicity' in definition.fields && value)
			.flatMap((entry) =>
				[...inFields(entry, notices), ...inBody(entry)].map((found) => ({ of: entry, ...found })),
			);
	},
};
