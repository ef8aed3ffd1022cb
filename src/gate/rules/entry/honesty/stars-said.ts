/** Stars that a text gives a volunteer are those that the hours give: `五星级志愿者` of 300 hours is untrue. */
import { starred, starsFor } from '../../../stars.ts';
import { entryReading } from '../../../text/entry-reading.ts';
import type { EntryRule, Found } from '../rule.ts';

const numerals = '一二三四五';
const said = /([一二三四五1-5])星级?(?:志愿者|志愿服务|义工)/gu;
/** What is still to come, or other people's. */
const otherwise =
	/(?:争取|力争|目标|下一步|离|距|还差|申报|要评|评选|名|位|多个|等)[^，。；]{0,12}$/u;

export const starsSaid: EntryRule = {
	id: 'honesty/stars-said',
	level: 'warning',
	title: '正文里的星级和服务时长对不上',
	why: '星级照服务时长评，页面上两处说法不一样，居民不知道信哪个。',
	check: (entry, { settings }) => {
		const { hours, scheme } = starred(entry, settings);
		if (hours === undefined) return [];
		const right = starsFor(hours, scheme);
		return entryReading(entry).passages.flatMap((passage): Found[] =>
			[...passage.text.matchAll(said)].flatMap(({ 0: whole, 1: given = '', index: at }) => {
				const stars = numerals.includes(given) ? numerals.indexOf(given) + 1 : Number(given);
				// Whoever has five had three before.
				if (stars <= right || otherwise.test(passage.text.slice(Math.max(0, at - 16), at)))
					return [];
				const message = `${passage.where}写着“${whole}”，按 ${hours} 小时应是 ${right} 星，请核对`;
				return [{ ...passage.spotAt(at), message }];
			}),
		);
	},
};
