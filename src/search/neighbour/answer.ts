/** All that a neighbour would say at once: whom to call, an answer, how it is done, where the month's activities and a building's notices stand. */
import { standing } from '../../lib/hours/open-now.ts';
import type { Call, Direct } from '../contract.ts';
import { buildingsFor } from './buildings.ts';
import { renamed } from './everyday.ts';
import { guidesFor } from './guides.ts';
import { callsFor } from './lines.ts';
import { monthPageFor } from './months.ts';
import { spokenFor } from './spoken.ts';
import type { Line, Told } from './told.ts';

const inWords = (month: string) =>
	month.length > 4 ? `${month.slice(0, 4)}年${Number(month.slice(5))}月` : `${month}年`;

function callOf({ name, phone, at, hours, times }: Line, { holidays }: Told, now: string): Call {
	const now_ = times && now ? standing(times, now, holidays) : undefined;
	return {
		name,
		phone,
		...(at === undefined ? {} : { at }),
		...(hours === undefined ? {} : { hours }),
		...(now_?.words ? { now: now_.words, open: now_.open === true } : {}),
	};
}

/**
 * @param now Shanghai wall time of whoever asks; '' where it is not known, and then nothing is said of now
 * @param others the question with other names of what it names
 */
export function directly(
	question: string,
	told: Told,
	now: string,
	others: readonly string[] = [],
): Direct {
	const wordings = [question, ...others, ...renamed(question, told).map(({ text }) => text)];
	const calls = callsFor(wordings, told).map((line) => callOf(line, told, now));
	const spoken = wordings
		.map((wording) => spokenFor(wording, told))
		.find((answer) => answer !== undefined);
	const page = monthPageFor(question, told, now);
	const month = page && {
		label: `${inWords(page.month)}的活动（${page.count} 场）`,
		address: page.address,
		asked: page.asked,
	};
	const buildings = buildingsFor(question, told).map(({ label, address }) => ({
		label: `${label}现在的通知和电话`,
		address,
	}));
	const guides = guidesFor(wordings, told).map(({ title, address, bring, at }) => ({
		label: title,
		address,
		text: `带上：${bring.join('、')}。到：${at}。`,
	}));
	return {
		...(calls.length > 0 ? { calls } : {}),
		...(guides.length > 0 ? { guides } : {}),
		...(spoken ? { spoken: { text: spoken.answer, ...sourceOf(spoken) } } : {}),
		...(month ? { month } : {}),
		...(buildings.length > 0 ? { buildings } : {}),
	};
}

function sourceOf({ source, title }: { source?: string; title?: string }) {
	if (!source) return {};
	return {
		source: { label: title ?? source, ...(source.startsWith('/') ? { address: source } : {}) },
	};
}
