/** What may not be published: every rule over the whole content, worst first. */
import { siteNow } from '../lib/clock.ts';
import type { Finding } from './finding.ts';
import { readContent, settingsOf, type Content } from './reading/content.ts';
import type { ReadingOptions } from './reading/entries.ts';
import { contentRules } from './rules/content/index.ts';
import type { ContentRule } from './rules/content/rule.ts';
import { entryRules } from './rules/entry/index.ts';
import type { EntryRule } from './rules/entry/rule.ts';
import { findingOf, masked } from './voices.ts';

/** What one rule says of every entry and settings file. */
export function byEntryRule(rule: EntryRule, content: Content, now: string): Finding[] {
	const given = { now, settings: settingsOf(content) };
	const inEntries = content.entries.flatMap((entry) =>
		rule.check(entry, given).map((found) => findingOf(rule, entry, found)),
	);
	const inSettings = Object.values(content.settings).flatMap((setting) =>
		(rule.checkSetting?.(setting, given) ?? []).map((found) => findingOf(rule, setting, found)),
	);
	return [...inEntries, ...inSettings];
}

export function byContentRule(rule: ContentRule, content: Content, now: string): Finding[] {
	return rule.check(content, now).map(({ of, ...found }) => findingOf(rule, of, found));
}

const place = ({ level, file, line }: Finding) =>
	`${level} ${file} ${String(line ?? 0).padStart(6, '0')}`;

/** @param now Shanghai wall time: some rules depend on the day */
export function findings(content: Content, now = siteNow(process.env['SITE_NOW'])): Finding[] {
	const found = [
		...content.unread,
		...entryRules.flatMap((rule) => byEntryRule(rule, content, now)),
		...contentRules.flatMap((rule) => byContentRule(rule, content, now)),
	];
	return found.map(masked).sort((a, b) => (place(a) < place(b) ? -1 : 1));
}

export function check(
	root: string,
	options: ReadingOptions = {},
): { content: Content; findings: Finding[] } {
	const content = readContent(root, options);
	return { content, findings: findings(content) };
}
