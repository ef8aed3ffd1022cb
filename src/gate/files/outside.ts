/** Files that are not content yet, as somebody has them on a computer: asked every rule over texts and numbers. */
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { mediaUseOf } from '../../collections/media.ts';
import { levels, type Finding, type RuleWords } from '../finding.ts';
import { judged, type Verdict } from '../media/pictures.ts';
import { numbersInBody } from '../numbers/body.ts';
import { lineAt } from '../numbers/data.ts';
import { isHidden, publicPhones } from '../numbers/public.ts';
import { numberMessage } from '../numbers/words.ts';
import { splitFrontMatter } from '../reading/front-matter.ts';
import { pictureBroken } from '../rules/content/form/picture-broken.ts';
import { pictureHuge } from '../rules/content/form/picture-huge.ts';
import { pictureLarge } from '../rules/content/form/picture-large.ts';
import { bodyReading } from '../text/body-reading.ts';
import type { Settings } from '../text/find.ts';
import { personHashes } from '../text/person-hash.ts';
import type { Passage, TextReading } from '../text/reading.ts';
import { isOther } from '../text/rule.ts';
import { findingOf, masked } from '../voices.ts';
import { inReading, numberRules, textRules, type Asking } from './in-reading.ts';
import type { FileFound } from './kept.ts';
import { endOfYear } from './numbers.ts';
import { decoded } from '../../lib/tables/decoded.ts';
import { problemRules } from './problem-rules.ts';
import { asTexts, readFiles } from './readings.ts';

/** Files below the folders named, beyond which somebody has named a whole disk. */
const most = 20_000;

/** Plain files below what is named, in order; no link is followed. @throws of what is not there */
export function filesNamed(paths: readonly string[]): string[] {
	const files: string[] = [];
	const look = (path: string) => {
		const stats = lstatSync(path);
		if (stats.isFile()) files.push(path);
		else if (stats.isDirectory())
			for (const name of readdirSync(path).sort())
				if (!name.startsWith('.') && files.length < most) look(join(path, name));
	};
	paths.forEach(look);
	return files;
}

const here = '这个文件';

/** Markdown as its body is read, each passage at its line of the file; what is filled in above it, line by line. */
function markdownReading(text: string): TextReading {
	const parts = splitFrontMatter(text);
	const before = (parts?.head.split('\n').length ?? 1) - 1;
	const body = bodyReading(parts ? parts.body : text);
	const placed = (passage: Passage): Passage => ({
		...passage,
		where: `${here}第 ${before + (passage.spotAt(0).bodyLine ?? 1)} 行`,
	});
	const known = new Map(body.passages.map((passage) => [passage, placed(passage)]));
	const all = (cells: readonly Passage[]) => cells.map((cell) => known.get(cell) ?? placed(cell));
	const filledIn = (parts?.yaml ?? '').split('\n').map((line, at): Passage => ({
		text: line,
		kind: 'field',
		where: `${here}第 ${at + 2} 行`,
		spotAt: () => ({}),
	}));
	return {
		passages: [...filledIn, ...known.values()],
		tables: body.tables.map((table) => ({
			...table,
			heads: all(table.heads),
			rows: table.rows.map(all),
		})),
	};
}

/** As they are written, too: in the address of a link, in bold. */
function numbersWritten(text: string, { of, day }: Asking): FileFound[] {
	return numbersInBody(text, { today: day })
		.filter((number) => isHidden(number, publicPhones(of.settings)))
		.map(({ kind, certain, start }) => ({
			rule: numberRules[kind].id,
			message: numberMessage(kind, certain, `${here}第 ${lineAt(text, start)} 行`, 'file'),
			...(certain ? {} : { level: 'warning' as const }),
		}));
}

function inMarkdown(path: string, asking: Asking): FileFound[] {
	const text = decoded(readFileSync(path)).replace(/\r\n?/g, '\n');
	const read = inReading({ ...markdownReading(text), problems: [] }, asking);
	const said = new Set(read.map(({ message }) => message));
	return [...read, ...numbersWritten(text, asking).filter(({ message }) => !said.has(message))];
}

const decodedAs: Partial<Record<Verdict, [RuleWords, string]>> = {
	broken: [pictureBroken, `${here}不是能用的图片，可能没有传完整`],
	huge: [pictureHuge, `${here}太大了，最多 4000 万像素，请改小后再上传`],
	large: [pictureLarge, `${here}有两千万像素以上，请改小到 4000×3000 左右再上传`],
};

const words = new Map<string, RuleWords>(
	[...problemRules, ...textRules, ...Object.values(numberRules)].map((rule) => [rule.id, rule]),
);

export interface Outside {
	settings: Settings;
	/** `2026-11-22 09:00` */
	now: string;
	/** Whole names of those who may be named. */
	known?: ReadonlySet<string>;
}

/** What the rules say of files anywhere on the disk, gravest first. @param paths of files and folders */
export function findingsInFiles(
	paths: readonly string[],
	{ settings, now, known = new Set<string>() }: Outside,
): Finding[] {
	const asking = (path: string): Asking => ({
		name: basename(path),
		// As strict as an announcement.
		of: { collection: 'notices', value: {}, settings },
		day: endOfYear(now),
	});
	const isMarkdown = (path: string) => /\.(?:md|markdown)$/i.test(path);
	const say = (path: string, found: readonly FileFound[]) =>
		found.flatMap(({ rule, person, ...one }) => {
			const about = words.get(rule);
			return about && isOther(person === undefined ? {} : { person }, personHashes(known))
				? [findingOf(about, path, one)]
				: [];
		});
	const pictures = paths.filter((path) => mediaUseOf(path) === 'picture');
	const verdicts = judged(pictures);
	const asked = paths.filter((path) => !isMarkdown(path));
	const read = [...readFiles(asked.map((path) => ({ name: basename(path), path })))];
	const found = [
		...paths.filter(isMarkdown).flatMap((path) => say(path, inMarkdown(path, asking(path)))),
		...pictures.flatMap((path) => {
			const said = decodedAs[verdicts.get(path) ?? 'good'];
			return said ? [findingOf(said[0], path, { message: said[1] })] : [];
		}),
		...read.flatMap((reading, at) => {
			const path = asked[at] ?? '';
			return say(path, inReading(asTexts(reading, here), asking(path)));
		}),
	];
	return found.map(masked).sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level));
}
