/** What the gate says of snippets, of real documents, and how long ten thousand entries take. */
import { parse } from 'yaml';
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Collection } from '../../../src/collections/collection.ts';
import { definitionOf } from '../../../src/collections/index.ts';
import { entryOf, type Entry } from '../../../src/gate/entry.ts';
import type { Finding } from '../../../src/gate/finding.ts';
import { findingsInForm } from '../../../src/gate/form.ts';
import { readContent, settingsOf } from '../../../src/gate/reading/content.ts';
import { entryRules } from '../../../src/gate/rules/entry/index.ts';
import { entryReading } from '../../../src/gate/text/entry-reading.ts';
import { ofEntry } from '../../../src/gate/text/rule.ts';
import { lookedThrough } from '../../../src/gate/text/second-thread.ts';
import { generatedEntries } from '../../generated-entries.ts';
import type { Texts } from '../scale/texts.ts';
import { bad, good, type Snippet } from './sets.ts';

const settings = settingsOf(readContent('content'));
const given = { today: '2026-11-30', settings };
const notices = definitionOf('notices') as Collection;
const policies = definitionOf('policies') as Collection;
const shell = {
	title: '社区里的一件事',
	summary: '请各位居民看一看这件事，早做安排。',
	publishedAt: '2026-11-20 09:00',
	kind: 'notice',
};
const classes = /^(?:privacy|residue|wording)\//;

const said = ({ text }: Snippet): Finding[] =>
	findingsInForm(notices, { file: '', data: shell, body: text }, given, entryRules).filter(
		({ rule }) => classes.test(rule),
	);

export interface Recall {
	kind: string;
	all: number;
	/** Some finding of its class. */
	found: number;
	refused: number;
}

export function recall(): Recall[] {
	const kinds = [...new Set(bad.map(({ kind }) => kind))];
	return kinds.map((kind) => {
		const of = bad.filter((one) => one.kind === kind);
		const findings = of.map((one) => said(one).filter(({ rule }) => rule.startsWith(`${one.of}/`)));
		return {
			kind,
			all: of.length,
			found: findings.filter((found) => found.length > 0).length,
			refused: findings.filter((found) => found.some(({ level }) => level === 'error')).length,
		};
	});
}

export interface Alarm {
	text: string;
	rules: string[];
}

/** Good ones that are refused, and those that are asked about; advice disturbs nobody. */
export function alarms(): { all: number; refused: Alarm[]; asked: Alarm[] } {
	const each = good.map((one) => ({ text: one.text, found: said(one) }));
	const by = (level: string) =>
		each
			.map(({ text, found }) => ({
				text,
				rules: found.filter((one) => one.level === level).map(({ rule }) => rule),
			}))
			.filter(({ rules }) => rules.length > 0);
	return { all: good.length, refused: by('error'), asked: by('warning') };
}

export interface OfDocuments {
	documents: number;
	/** `error wording/slip` → how often, and in how many. */
	counts: ReadonlyMap<string, { findings: number; documents: number }>;
}

export function ofDocuments(): OfDocuments | undefined {
	const folder = resolve(process.env['CORPUS_DIR'] || '../shared/corpus', 'policies');
	const files = globSync('*.md', { cwd: folder });
	if (files.length === 0) return undefined;
	const counts = new Map<string, { findings: number; documents: number }>();
	for (const file of files) {
		const [, head = '', body = ''] =
			/^---\n([^]*?)\n---\n([^]*)$/.exec(readFileSync(join(folder, file), 'utf8')) ?? [];
		const form = { file: `policies/${file}`, data: parse(head) as unknown, body };
		const found = findingsInForm(policies, form, given, entryRules).filter(({ rule }) =>
			classes.test(rule),
		);
		const keys = found.map(({ level, rule }) => `${level} ${rule}`);
		for (const key of new Set(keys)) {
			const { findings, documents } = counts.get(key) ?? { findings: 0, documents: 0 };
			const more = keys.filter((one) => one === key).length;
			counts.set(key, { findings: findings + more, documents: documents + 1 });
		}
	}
	return { documents: files.length, counts };
}

export interface Speed {
	entries: number;
	characters: number;
	/** Seconds on one thread. */
	reading: number;
	rules: number;
	/** Seconds for both, as the gate does them: on two threads where the machine has them. */
	together: number;
	slowest: readonly (readonly [rule: string, seconds: number])[];
	/** Megabytes of heap that are left when it is done. */
	memory: number;
}

function entryAt(
	place: number,
	{ collection, id, data }: ReturnType<typeof generatedEntries>[number],
	texts: Texts,
): Entry {
	const definition = definitionOf(collection) as Collection;
	return entryOf(definition, `${collection}/${id}.md`, data, texts.body(place));
}

function togetherIn(count: number, texts: Texts): number {
	const entries = generatedEntries(count).map((one, place) => entryAt(place, one, texts));
	const start = performance.now();
	lookedThrough(entries, settings);
	return (performance.now() - start) / 1000;
}

/** Every text rule over each of so many entries, one after the other; and again as the gate does it. */
export function speed(count: number, texts: Texts): Speed {
	const together = togetherIn(count, texts);
	const byRule = new Map<string, number>();
	let [reading, characters] = [0, 0];
	for (const [place, generated] of generatedEntries(count).entries()) {
		const entry = entryAt(place, generated, texts);
		characters += entry.body.length;
		const start = performance.now();
		const read = entryReading(entry);
		reading += performance.now() - start;
		for (const { id, find } of entryRules) {
			if (!find) continue;
			const from = performance.now();
			find(read, ofEntry(entry, settings));
			byRule.set(id, (byRule.get(id) ?? 0) + performance.now() - from);
		}
	}
	globalThis.gc?.();
	const slowest = [...byRule].sort(([, a], [, b]) => b - a).slice(0, 8);
	return {
		entries: count,
		characters,
		reading: reading / 1000,
		together,
		rules: [...byRule.values()].reduce((sum, one) => sum + one, 0) / 1000,
		slowest: slowest.map(([rule, time]) => [rule, time / 1000] as const),
		memory: process.memoryUsage().heapUsed / 1e6,
	};
}
