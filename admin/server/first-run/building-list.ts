/**
 * Buildings out of a list as offices have it: typed, pasted from Word or out of a table. What a line means is shown beside
 * it before it is kept, so a line that is not understood is one building of that name.
 */

export interface Building {
	key: string;
	label: string;
	estate?: string;
}

/** No estate has more; a longer range is a telephone or a year. */
const mostInRange = 200;
/** Characters; the pattern below reads a line from each of its characters on. */
const longestLine = 300;

const number = String.raw`\d{1,4}|[A-Za-z]`;
const unit = '号楼|栋|幢|座|楼';
const part = String.raw`(?:${number})(?:\s*(?:-|至|到)\s*(?:${number}))?\s*(?:${unit})?`;
const lineForm = new RegExp(
	String.raw`^(?<estate>.*?)[\s:]*(?<parts>${part}(?:\s*(?:,|和|及|\s)\s*${part})*)$`,
);
const partForm = new RegExp(
	String.raw`(?<from>${number})(?:\s*(?:-|至|到)\s*(?<to>${number}))?\s*(?<unit>${unit})?`,
	'g',
);
const separators = /[、，,；;]/g;

/** `１－８号楼` → `1-8号楼`, so that one way of writing is left. */
const plain = (line: string) =>
	line
		.normalize('NFKC')
		.replace(/[—–~～−]+/g, '-')
		.replace(separators, ',')
		.trim();

function range(from: string, to: string | undefined): string[] {
	if (to === undefined) return [from];
	if (/\d/.test(from) && /\d/.test(to)) {
		const [first, last] = [Number(from), Number(to)];
		if (last < first || last - first >= mostInRange) return [];
		return Array.from({ length: last - first + 1 }, (_, place) => String(first + place));
	}
	const [first = 0, last = 0] = [from, to].map((one) => one.toUpperCase().charCodeAt(0));
	if (/\d/.test(from + to) || last < first) return [];
	return Array.from({ length: last - first + 1 }, (_, place) => String.fromCharCode(first + place));
}

interface Line {
	estate: string;
	names: string[];
}

/** @param estate of a heading above, for lines without one @returns undefined when the line is no list of buildings */
function namesIn(line: string, estate: string): Line | undefined {
	if (line.length > longestLine) return undefined;
	const { estate: written = '', parts = '' } = lineForm.exec(line)?.groups ?? {};
	const found = [...parts.matchAll(partForm)].map(({ groups }) => groups ?? {});
	const units = found.flatMap((one) => one['unit'] ?? []);
	// Figures alone are buildings only below the name of their estate.
	if (found.length === 0 || (units.length === 0 && !(estate && written === ''))) return undefined;
	const names = found.flatMap((one, place) => {
		const own = one['unit'] ?? found.slice(place).find((later) => later['unit'])?.['unit'];
		const numbers = range(one['from'] ?? '', one['to']);
		return numbers.map(
			(each) => (/\d/.test(each) ? `${each} ` : each) + (own ?? units.at(-1) ?? '号楼'),
		);
	});
	return names.length > 0 ? { estate: written.replace(/[\s:]+$/, '') || estate, names } : undefined;
}

/** `清和苑 3 号楼` → `3`: what of a name can stand in a key. */
const figures = (name: string) => /\d+|[A-Za-z]/.exec(name)?.[0].toLowerCase() ?? '';

/**
 * ```
 * 清和苑1-8号楼          柳岸里：1、2、3号楼
 * 文化路12号院3号楼      滨河家园
 *                        1、2
 * ```
 * @param text as it was pasted, a line each
 */
export function buildingsIn(text: string): Building[] {
	const lines = text
		.split('\n')
		.map(plain)
		.filter((line) => line !== '');
	const found: Line[] = [];
	let heading = '';
	for (const [place, line] of lines.entries()) {
		const read = namesIn(line, heading);
		const next = lines[place + 1];
		if (read) found.push(read);
		else if (/:$/.test(line) || (next && !/\d/.test(line) && namesIn(next, line)?.estate === line))
			heading = line.replace(/[\s:]+$/, '');
		else found.push({ estate: '', names: [line] });
	}
	return keyed(found);
}

function keyed(found: readonly Line[]): Building[] {
	const estates = [...new Set(found.map(({ estate }) => estate))];
	const keys = new Set<string>();
	const labels = new Set<string>();
	const made: Building[] = [];
	for (const { estate, names } of found)
		for (const name of names) {
			const label = estate ? `${estate}${/^\d/.test(name) ? ' ' : ''}${name}` : name;
			if (labels.has(label)) continue;
			labels.add(label);
			const begin = `e${estates.indexOf(estate) + 1}-${figures(name) || made.length + 1}`;
			let key = begin;
			for (let more = 2; keys.has(key); more += 1) key = `${begin}-${more}`;
			keys.add(key);
			made.push({ key, label, ...(estate && { estate }) });
		}
	return made;
}
