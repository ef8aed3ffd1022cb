/** Entries of an office that has published for thirteen years, as many as are asked for, the same each time. */

export interface GeneratedEntry {
	collection: string;
	id: string;
	/** What stands in its front matter. */
	data: Record<string, unknown>;
}

const topics = [
	'elderly children health assistance safety property environment water culture volunteering civility governance',
].flatMap((keys) => keys.split(' '));
const newest = Date.parse('2026-11-20T00:00:00Z');
const years = 13;
const day = 86_400_000;

const iso = (time: number) => new Date(time).toISOString().slice(0, 10);
const pick = <T>(list: readonly T[], place: number): T => list[place % list.length] as T;

/** Of twenty entries ten are notices, five activities, three policies; the rest are what there is least of. */
function collectionOf(place: number): string {
	const turn = place % 20;
	if (turn < 10) return 'notices';
	if (turn < 15) return 'activities';
	if (turn < 18) return 'policies';
	if (turn === 18) return 'slogans';
	return place % 200 === 19 ? 'campaigns' : 'volunteers';
}

const notices = ['notice', 'outage', 'safety', 'recruit', 'consultation'];
const types = [
	'contest',
	'performance',
	'class',
	'volunteering',
	'festival',
	'outreach',
	'meeting',
];
const campaigns = ['water-saving', 'safe-community', 'learning', 'environment', 'green'];
const words = ['停水检修', '疫苗接种', '消防演练', '楼道清理', '助餐登记', '垃圾分类', '电梯年检'];

/**
 * @param count how many there are altogether: the span of time stays the same
 * @example generatedEntries(1000).length // 1000
 */
export function generatedEntries(count: number): GeneratedEntry[] {
	const dates = Array.from({ length: count }, (_, place) =>
		iso(newest - Math.floor((place / count) * years * 365) * day),
	);
	const idOf = (place: number) => `${(dates[place] ?? '').replaceAll('-', '')}-n${place}`;
	/** The entry `step` turns earlier, which is of the same collection; none before the first. */
	const earlier = (place: number, step: number) =>
		place + step < count ? place + step : undefined;
	const campaignNear = (place: number) => {
		const near = place - (place % 200) + 19;
		return near < count ? { campaign: idOf(near) } : {};
	};

	function ownData(collection: string, place: number, date: string): Record<string, unknown> {
		const round = Math.floor(place / 20);
		if (collection === 'notices')
			return {
				kind: pick(notices, place + round),
				startsAt: `${date} 09:30`,
				endsAt: `${date} 17:00`,
				place: '清和苑1至6号楼',
				...(place % 50 === 1 ? campaignNear(place) : {}),
				...(place % 60 === 41 && place > 40 ? { replacedBy: idOf(place - 20) } : {}),
				...(place % 100 === 2 ? { aliases: [`/old/${place}.html`] } : {}),
			};
		if (collection === 'activities') {
			const announced = place % 2 === 1 ? earlier(place, 1) : undefined;
			const isReport = place % 2 === 1;
			return {
				kind: isReport ? 'report' : 'announcement',
				type: pick(types, round),
				startsAt: `${date} 14:00`,
				endsAt: `${date} 16:00`,
				place: '党群服务中心二楼活动室',
				...(announced !== undefined && collectionOf(announced) === 'activities'
					? { announcement: idOf(announced) }
					: {}),
				...(place % 100 === 12 ? { milestone: true } : {}),
				...(place % 50 === 11 ? campaignNear(place) : {}),
			};
		}
		if (collection === 'policies') {
			const explained = place % 20 === 15 ? earlier(place, 1) : undefined;
			if (explained !== undefined) return { kind: 'explainer', explains: [idOf(explained)] };
			const changed = place % 100 === 37;
			return {
				kind: 'document',
				issuer: '清和街道办事处',
				issuedOn: date,
				docNumber: `清街办〔${date.slice(0, 4)}〕${place}号`,
				...(changed ? { status: 'amended', statusSince: date, amendedBy: [idOf(place - 20)] } : {}),
			};
		}
		if (collection === 'slogans') return { theme: pick(topics, round), use: ['banner'] };
		if (collection === 'campaigns') return { kind: pick(campaigns, round), startedOn: date };
		return { kind: 'team' };
	}

	return dates.map((date, place) => {
		const collection = collectionOf(place);
		const word = pick(words, place);
		return {
			collection,
			id: idOf(place),
			data: {
				title:
					collection === 'slogans' ? `${word}，人人有责${place}` : `${word}的事（第${place}号）`,
				summary: `${word}有关的事，请${pick(['各楼', '老人', '家长', '租户'], place)}看清时间和地点，有不明白的到1号窗口问。`,
				publishedAt: `${date} 09:00`,
				topics: [pick(topics, place), pick(topics, place + 1 + (Math.floor(place / 12) % 11))],
				...ownData(collection, place, date),
			},
		};
	});
}
