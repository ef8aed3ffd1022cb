/** What may not be published: every rule over the whole content, worst first. */
import { dayOf, siteNow } from '../lib/clock.ts';
import type { Finding } from './finding.ts';
import { revisionOf } from '../collections/revisions.ts';
import { readContent, settingsOf, type CheckedEntry, type Content } from './reading/content.ts';
import type { ReadingOptions } from './reading/entries.ts';
import { revision } from './rules/content/form/revision.ts';
import { contentRules } from './rules/content/index.ts';
import { mediaMissing } from './rules/content/links/media-missing.ts';
import type { ContentRule } from './rules/content/rule.ts';
import { entryRules } from './rules/entry/index.ts';
import type { EntryRule, Given } from './rules/entry/rule.ts';
import { findingOf, masked } from './voices.ts';

function inEntries(rule: EntryRule, entries: readonly CheckedEntry[], given: Given): Finding[] {
	return entries.flatMap((entry) =>
		rule.check(entry, given).map((found) => findingOf(rule, entry, found)),
	);
}

function inSettings(rule: EntryRule, { settings }: Content, given: Given): Finding[] {
	return Object.values(settings).flatMap((setting) =>
		(rule.checkSetting?.(setting, given) ?? []).map((found) => findingOf(rule, setting, found)),
	);
}

/** What one rule says of every entry and settings file. */
export function byEntryRule(rule: EntryRule, content: Content, now: string): Finding[] {
	const given = { today: dayOf(now), settings: settingsOf(content) };
	return [...inEntries(rule, content.entries, given), ...inSettings(rule, content, given)];
}

/** Entries in which no rule finds anything, with what they were looked at. */
const sound = new WeakMap<CheckedEntry, Given>();

const isSound = (entry: CheckedEntry, { settings, today }: Given): boolean => {
	const known = sound.get(entry);
	return known?.settings === settings && known.today === today;
};

/** What rules of one entry say; an entry that was sound and is as it was gets no second look that day. */
function byEntryRules(content: Content, now: string): Finding[] {
	const given = { today: dayOf(now), settings: settingsOf(content) };
	const left = content.entries.filter((entry) => !isSound(entry, given));
	const doubtful = new Set<CheckedEntry>();
	const found = entryRules.flatMap((rule) => [
		...left.flatMap((entry) => {
			const inEntry = inEntries(rule, [entry], given);
			if (inEntry.length > 0) doubtful.add(entry);
			return inEntry;
		}),
		...inSettings(rule, content, given),
	]);
	for (const entry of left) if (!doubtful.has(entry)) sound.set(entry, given);
	return found;
}

export function byContentRule(rule: ContentRule, content: Content, now: string): Finding[] {
	return rule.check(content, now).map(({ of, ...found }) => findingOf(rule, of, found));
}

/** A finding of a correction is told at its own file. */
const atRevision = (finding: Finding): Finding => ({ ...finding, file: revisionOf(finding.file) });

/**
 * What is wrong with corrections, looked at as the entries they would be, pictures included: a review is of what can be
 * seen. What others refer to is looked at when one is published, and stands among the entries.
 */
function inRevisions(content: Content, now: string): Finding[] {
	const { revisions } = content;
	if (revisions.length === 0) return [];
	const given = { today: dayOf(now), settings: settingsOf(content) };
	return [
		...entryRules.flatMap((rule) => inEntries(rule, revisions, given)),
		...byContentRule(mediaMissing, { ...content, entries: revisions }, now),
		...byContentRule(revision, content, now),
	].map(atRevision);
}

const place = ({ level, file, line }: Finding) =>
	`${level} ${file} ${String(line ?? 0).padStart(6, '0')}`;

/** @param now Shanghai wall time: some rules depend on the day */
export function findings(content: Content, now = siteNow(process.env['SITE_NOW'])): Finding[] {
	const found = [
		...content.unread,
		...byEntryRules(content, now),
		...contentRules
			.filter((rule) => rule !== revision)
			.flatMap((rule) => byContentRule(rule, content, now)),
		...inRevisions(content, now),
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
