/** The facts at the top of an entry, in the order a reader asks for them. */
import { slogans, sloganUses } from '../../collections/slogans.ts';
import { words } from '../../strings.ts';
import { now } from '../../lib/clock.ts';
import { fullDate, momentInWords, spanInWords } from '../../lib/dates.ts';
import type { Entry } from '../../lib/entries.ts';
import { buildings, topicOf } from '../../lib/settings.ts';

export interface Fact {
	label: string;
	value: string;
	phone?: string;
	address?: string;
}

function fact(label: string, value: string | undefined): Fact[] {
	return value ? [{ label, value }] : [];
}

function momentFact(label: string, time: string | undefined): Fact[] {
	return fact(label, time && momentInWords(time, now));
}

function contactFact(contact: { name?: string | undefined; phone: string } | undefined): Fact[] {
	return contact ? [{ label: words.call, value: contact.name ?? '', phone: contact.phone }] : [];
}

function campaignFact(campaign: Entry<'campaigns'> | undefined): Fact[] {
	return campaign
		? [{ label: words.partOf, value: campaign.data.title, address: campaign.address }]
		: [];
}

/** `['qhy-1','qhy-2','la-1']` → `清和苑 1、2 号楼；柳岸里 1 号楼`: the labels of one estate share their common words. */
export function buildingsInWords(keys: readonly string[]): string {
	const chosen = buildings.filter(({ key }) => keys.includes(key));
	const estates = Map.groupBy(chosen, ({ estate }) => estate ?? '');
	return [...estates]
		.map(([estate, list]) => {
			const numbers = list.map(({ label }) => /(\d+)\s*号楼$/.exec(label)?.[1]);
			if (!estate || numbers.includes(undefined)) return list.map(({ label }) => label).join('、');
			return `${estate} ${numbers.join('、')} 号楼`;
		})
		.join('；');
}

/** @param campaign which it belongs to */
export function noticeFacts({ data }: Entry<'notices'>, campaign?: Entry<'campaigns'>): Fact[] {
	const { publicity } = data;
	const objection = publicity
		? [
				...fact('公示期', `${fullDate(publicity.start)}至${fullDate(publicity.end)}`),
				{ label: '提意见', value: publicity.objectionPlace, phone: publicity.objectionPhone },
			]
		: [];
	return [
		...fact(words.time, spanInWords(data, now)),
		...momentFact('截止时间', data.closesAt),
		...fact(words.place, data.place),
		...fact(words.scope, data.buildings ? buildingsInWords(data.buildings) : ''),
		...objection,
		...contactFact(data.contact),
		...campaignFact(campaign),
	];
}

/** @param campaign which it belongs to */
export function activityFacts(
	{ data }: Entry<'activities'>,
	campaign?: Entry<'campaigns'>,
): Fact[] {
	return [
		...fact(words.time, spanInWords(data, now)),
		...fact(words.place, data.place),
		...fact('谁可以来', data.audience),
		...fact('怎么报名', data.howToJoin),
		...momentFact('报名截止', data.signUpBy),
		...fact('组织者', data.organiser),
		...fact('参加人数', data.attendance === undefined ? '' : `${data.attendance} 人`),
		...contactFact(data.contact),
		...campaignFact(campaign),
	];
}

export function campaignFacts({ data }: Entry<'campaigns'>): Fact[] {
	const end = data.endedOn ? `至${fullDate(data.endedOn)}` : '起';
	return [
		...fact('目标', data.goal),
		...fact('牵头', data.lead),
		...fact('时间', `${fullDate(data.startedOn)}${end}`),
	];
}

export function sloganFacts({ data }: Entry<'slogans'>): Fact[] {
	const from = data.startsOn ? `${fullDate(data.startsOn)}起` : '';
	const until = data.endsOn ? `至${fullDate(data.endsOn)}` : '';
	return [
		...fact('主题', topicOf(data.theme)?.label),
		...fact(slogans.fields.use.label, data.use?.map((key) => sloganUses[key]).join('、')),
		...fact('悬挂地点', data.placeOfUse),
		...fact('使用时间', from && until ? `${fullDate(data.startsOn ?? '')}${until}` : from || until),
		...fact('审定人', data.approvedBy),
	];
}
