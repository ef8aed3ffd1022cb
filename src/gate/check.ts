/** What may not be published: every rule over the whole content, worst first. */
import { dayOf, siteNow } from '../lib/clock.ts';
import { withExceptions } from './exceptions.ts';
import { levels, type Finding } from './finding.ts';
import { knownIn } from './known-in.ts';
import { revisionOf } from '../collections/revisions.ts';
import { readContent, settingsOf, type CheckedEntry, type Content } from './reading/content.ts';
import type { ReadingOptions } from './reading/entries.ts';
import { revision } from './rules/content/form/revision.ts';
import { attachedRules } from './rules/content/attachments.ts';
import { contentRules } from './rules/content/index.ts';
import { mediaMissing } from './rules/content/links/media-missing.ts';
import type { ContentRule } from './rules/content/rule.ts';
import { entryRules } from './rules/entry/index.ts';
import type { EntryRule, Given } from './rules/entry/rule.ts';
import { byTextRules } from './text/kept-findings.ts';
import { findingOf, masked } from './voices.ts';

function ofEntry(rule: EntryRule, entry: CheckedEntry, given: Given): Finding[] {
	return rule.check(entry, given).map((found) => findingOf(rule, entry, found));
}

function inSettings(rule: EntryRule, { settings }: Content, given: Given): Finding[] {
	return Object.values(settings).flatMap((setting) =>
		(rule.checkSetting?.(setting, given) ?? []).map((found) => findingOf(rule, setting, found)),
	);
}

function givenOf(content: Content, now: string): Given {
	const [today, settings] = [dayOf(now), settingsOf(content)];
	return { today, settings, known: knownIn(content)(today) };
}

/** What one rule says of every entry and settings file. */
export function byEntryRule(rule: EntryRule, content: Content, now: string): Finding[] {
	const given = givenOf(content, now);
	return [
		...content.entries.flatMap((entry) => ofEntry(rule, entry, given)),
		...inSettings(rule, content, given),
	];
}

/** Entries in which no rule but those over texts finds anything, with what they were looked at. */
const sound = new WeakMap<CheckedEntry, Given>();

const isSound = (entry: CheckedEntry, { settings, today }: Given): boolean => {
	const known = sound.get(entry);
	return known?.settings === settings && known.today === today;
};

const otherRules = entryRules.filter(({ find }) => !find);

/** What rules say of one entry; one that was sound and is as it was gets no second look that day. */
function byOtherRules(entry: CheckedEntry, given: Given): Finding[] {
	if (isSound(entry, given)) return [];
	const found = otherRules.flatMap((rule) => ofEntry(rule, entry, given));
	if (found.length === 0) sound.set(entry, given);
	return found;
}

function byEntryRules(content: Content, given: Given): Finding[] {
	return [
		// First: they read a body's text, and what else stands in it is read with it.
		...byTextRules(content, given),
		...content.entries.flatMap((entry) => byOtherRules(entry, given)),
		...entryRules.flatMap((rule) => inSettings(rule, content, given)),
	];
}

export function byContentRule(rule: ContentRule, content: Content, now: string): Finding[] {
	return rule.check(content, now).map(({ of, ...found }) => findingOf(rule, of, found));
}

const asRevision = ({ file, value }: CheckedEntry) => ({ file: revisionOf(file), value });

/** A finding of a correction is told at its own file. */
const atRevision = (finding: Finding): Finding => ({ ...finding, file: revisionOf(finding.file) });

/**
 * What is wrong with corrections, looked at as the entries they would be, pictures included: a review is of what can be
 * seen. What others refer to is looked at when one is published, and stands among the entries.
 */
function inRevisions(content: Content, given: Given, now: string): Finding[] {
	const { revisions } = content;
	if (revisions.length === 0) return [];
	const asEntries = { ...content, entries: revisions };
	return [
		...revisions.flatMap((entry) => entryRules.flatMap((rule) => ofEntry(rule, entry, given))),
		...[mediaMissing, ...attachedRules].flatMap((rule) => byContentRule(rule, asEntries, now)),
		...byContentRule(revision, content, now),
	].map(atRevision);
}

const place = ({ level, file, line }: Finding) =>
	`${levels.indexOf(level)} ${file} ${String(line ?? 0).padStart(6, '0')}`;

/** @param now Shanghai wall time: some rules depend on the day */
export function findings(content: Content, now = siteNow(process.env['SITE_NOW'])): Finding[] {
	const given = givenOf(content, now);
	const found = [
		...content.unread,
		...byEntryRules(content, given),
		...contentRules
			.filter((rule) => rule !== revision)
			.flatMap((rule) => byContentRule(rule, content, now)),
		...inRevisions(content, given, now),
	];
	return withExceptions(found, [...content.entries, ...content.revisions.map(asRevision)])
		.map(masked)
		.sort((a, b) => (place(a) < place(b) ? -1 : 1));
}

export function check(
	root: string,
	options: ReadingOptions = {},
): { content: Content; findings: Finding[] } {
	const content = readContent(root, options);
	return { content, findings: findings(content) };
}
