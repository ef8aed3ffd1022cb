/**
 * What personal data is public, where, on what ground and until when: what 《个人信息保护合规审计管理办法》 (in force
 * 2025-05-01) asks an office to be able to say.
 */
import { namedUntil } from '../collections/consent.ts';
import { isPublic } from '../lib/state.ts';
import type { Finding } from './finding.ts';
import { publicPhones } from './numbers/public.ts';
import { allRules } from './rules/all.ts';
import { settingsOf, type CheckedEntry, type Content } from './reading/content.ts';
import { stateOf } from './states.ts';
import { textsOf } from './texts.ts';

export interface PersonalData {
	/** `段文彬`; of numbers, and of what is only suspected, none. */
	whose: string;
	/** `姓名、照片和故事`, `文章里的姓名`; of what was found, the finding's own words, in which it may stand. */
	what: string;
	/** The same without any value: `患病、残疾写在姓名旁边`. */
	kind: string;
	/** `志愿者典型《段文彬》` */
	where: string;
	/** `volunteers/20240920-0900.md` */
	file: string;
	/** `本人同意书 2026-同意-05`, `没有依据，请核对` */
	ground: string;
	/** `2024-09-20`, since when the article is public; `''` of settings. */
	since: string;
	/** `2028-12-31`; `''`: no end is known. */
	until: string;
}

/** Nobody has answered for it. */
export const noGround = '没有依据，请核对';

interface Consent {
	name: string;
	ref: string;
	until: string;
	entry: CheckedEntry;
}

function titleOf({ definition, value }: CheckedEntry): string {
	const { title = '' } = (value ?? {}) as { title?: string };
	return `${definition.label}《${title}》`;
}

function sinceOf({ value }: CheckedEntry): string {
	const { publishedAt = '' } = (value ?? {}) as { publishedAt?: string };
	return publishedAt.slice(0, 10);
}

const unreviewed = ['review', 'gateExceptions'];

function textIn({ value, body }: CheckedEntry): string {
	const told = Object.entries(value ?? {}).filter(([key]) => !unreviewed.includes(key));
	return [...textsOf(Object.fromEntries(told)).map(({ text }) => text), body].join('\n');
}

function consents(entries: readonly CheckedEntry[]): Consent[] {
	return entries.flatMap((entry) => {
		const { value = {} } = entry;
		const { title, consent } = value as { title?: string; consent?: { ref?: string } };
		const until = namedUntil(value);
		return title && until ? [{ name: title, ref: consent?.ref ?? '', until, entry }] : [];
	});
}

/** What holds no value. */
const said = (what: string) => ({ what, kind: what });

function ofConsents(all: readonly Consent[], shown: readonly CheckedEntry[]): PersonalData[] {
	const texts = new Map(shown.map((entry) => [entry, textIn(entry)]));
	return all.flatMap(({ name, ref, until, entry: own }) =>
		shown
			.filter((entry) => entry === own || texts.get(entry)?.includes(name))
			.map((entry) => ({
				whose: name,
				...said(entry === own ? '姓名、照片和故事' : '文章里的姓名'),
				where: titleOf(entry),
				file: entry.file,
				since: sinceOf(entry),
				ground: `本人同意书 ${ref}`,
				until,
			})),
	);
}

/** A line for each who signs, however many articles they are. */
function ofStaff(shown: readonly CheckedEntry[], listed: ReadonlySet<string>): PersonalData[] {
	const signed = new Map<string, CheckedEntry[]>();
	for (const entry of shown) {
		const author = entry.value?.['author'];
		if (typeof author === 'string') signed.set(author, [...(signed.get(author) ?? []), entry]);
	}
	return [...signed].map(([author, [first, ...more]]) => ({
		whose: author,
		...said('署名'),
		where: `${first ? titleOf(first) : ''}${more.length > 0 ? `等 ${more.length + 1} 篇` : ''}`,
		file: first?.file ?? '',
		since: [first, ...more].flatMap((entry) => (entry ? [sinceOf(entry)] : [])).sort()[0] ?? '',
		ground: listed.has(author) ? '设置里的“可以指名的人”' : '作者或责任编辑',
		until: '',
	}));
}

const site = { where: '网站设置', file: 'settings/site.yml', since: '', until: '' };

function ofSettings(content: Content): PersonalData[] {
	const settings = settingsOf(content);
	const phones = [...publicPhones(settings)].map((digits) => ({
		...site,
		whose: '',
		...said(`手机号 ${digits.slice(0, 3)}****${digits.slice(-4)}`),
		ground: '设置里的办公手机',
	}));
	const names = (settings['site']?.[0]?.['publicNames'] ?? []) as string[];
	return [
		...phones,
		...names.map((name) => ({
			...site,
			whose: name,
			...said('姓名'),
			ground: '设置里的“可以指名的人”',
		})),
	];
}

/** What was found and answered for, and what nobody has answered for yet. */
function ofFindings(found: readonly Finding[], shown: readonly CheckedEntry[]): PersonalData[] {
	const byFile = new Map(shown.map((entry) => [entry.file, entry]));
	const kinds = new Map(allRules.map(({ id, title }) => [id, title]));
	return found.flatMap(({ file, rule, message, excused }) => {
		const entry = byFile.get(file);
		if (!entry || !rule.startsWith('privacy/')) return [];
		return [
			{
				whose: '',
				what: message,
				kind: kinds.get(rule) ?? '',
				where: titleOf(entry),
				file,
				since: sinceOf(entry),
				ground: excused ? `例外：${excused.reason}（${excused.by}）` : noGround,
				until: '',
			},
		];
	});
}

/** @param found what the gate says of it now @param now Shanghai wall time */
export function personalData(
	content: Content,
	found: readonly Finding[],
	now: string,
): PersonalData[] {
	const shown = content.entries.filter((entry) => {
		const state = stateOf(entry, now);
		return state !== undefined && isPublic(state);
	});
	const listed = new Set((settingsOf(content)['site']?.[0]?.['publicNames'] ?? []) as string[]);
	const living = consents(shown).filter(({ until }) => until >= now.slice(0, 10));
	return [
		...ofConsents(living, shown),
		...ofStaff(shown, listed),
		...ofSettings(content),
		...ofFindings(found, shown),
	];
}
