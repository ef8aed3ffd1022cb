/** A slogan that hangs somewhere is gone and looked at: half a year on the cloth is torn, or gone. */
import { isDraft } from '../../../../collections/collection.ts';
import type { EntryRule } from '../rule.ts';

/** Days after which nobody knows any more how it hangs. */
const longest = 180;

const daysBetween = (from: string, to: string) =>
	Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

const textAt = (value: Readonly<Record<string, unknown>>, key: string): string => {
	const text = value[key];
	return typeof text === 'string' ? text : '';
};
const dayAt = (value: Readonly<Record<string, unknown>>, key: string) =>
	textAt(value, key).slice(0, 10);

/** It hangs that day, as far as is written. */
function isInUse(value: Readonly<Record<string, unknown>>, today: string): boolean {
	if (value['withdrawn'] || value['replacedBy'] || value['stage'] !== 'ready') return false;
	const [begins, ends] = [dayAt(value, 'startsOn'), dayAt(value, 'endsOn')];
	return dayAt(value, 'publishedAt') <= today && begins <= today && (ends === '' || today <= ends);
}

export const sloganUnchecked: EntryRule = {
	id: 'honesty/slogan-unchecked',
	level: 'warning',
	title: '标语很久没有去看过',
	why: '横幅破了、褪色了、掉了一个字，网站上还写着挂在那里。',
	check: ({ definition, data, value }, { today }) => {
		const place = textAt(value ?? {}, 'placeOfUse');
		if (!definition.titleOnce || !value || place === '' || isDraft(definition, data)) return [];
		if (!isInUse(value, today)) return [];
		// Whoever hung it up saw it hang.
		const [hung = ''] = ['publishedAt', 'startsOn']
			.map((key) => dayAt(value, key))
			.sort()
			.slice(-1);
		const days = daysBetween(dayAt(value, 'checkedOn') || hung, today);
		if (days <= longest) return [];
		const said = `挂在“${place}”的标语 ${days} 天没有去看过`;
		const message = `${said}，请去看看，写 checkedOn: 去看的那一天；不挂了就写 endsOn`;
		const inEditor = `${said}，请去看看，填“核对日期”；不挂了就填“停止使用”`;
		return [{ path: ['checkedOn'], beside: ['placeOfUse'], message, inEditor }];
	},
};
