/** The code on a sheet of paper is another exactly when the paper is. */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { ownContent } from '../../content-root.ts';
import type { ContentCache } from '../../../src/gate/reading/entries.ts';
import type { SheetView } from '../../../src/views/article/sheet.ts';
import { printed, unprinted, type Edit } from './sheet-edits.ts';

const sample = '2026-11-22 09:00';
cpSync('content', ownContent, { recursive: true });
const { readContent } = await import('../../../src/gate/reading/content.ts');
const { rawEntries } = await import('../../../src/gate/reading/raw-entries.ts');
const { setClock } = await import('../../../src/lib/clock.ts');
const { entryIndex } = await import('../../../src/lib/entries.ts');
const { everyPage } = await import('../../../src/views/every-page.ts');

const laid = mkdtempSync(join(tmpdir(), 'linli-laid-'));
const cache: ContentCache = new Map();

/** What is on the sheets of the content as it lies there, but for one text. */
async function sheetsAt(moment: string, texts: ReadonlyMap<string, string> = new Map()) {
	setClock(moment);
	const overlay = new Map(
		[...texts].map(([file, text]) => {
			const path = join(laid, file.replaceAll('/', '-'));
			writeFileSync(path, text);
			return [file, path] as const;
		}),
	);
	const index = await entryIndex(rawEntries(readContent(ownContent, { cache, overlay })));
	const sheets = everyPage(index)
		.filter(({ template }) => template.endsWith('/[id]'))
		.map(({ address, view }) => {
			const { article } = view() as { article: { sheet: SheetView } };
			return [address, article.sheet] as const;
		});
	return new Map(sheets);
}

const addressOf = (file: string) => `/${file.replace(/\.md$/, '')}/`;

let before: Awaited<ReturnType<typeof sheetsAt>>;
beforeAll(async () => {
	before = await sheetsAt(sample);
});

async function codesOf({ file, edit }: Edit): Promise<[string, string]> {
	const text = readFileSync(join(ownContent, file), 'utf8');
	const edited = edit(text);
	expect(edited, 'the edit does something').not.toBe(text);
	const after = await sheetsAt(sample, new Map([[file, edited]]));
	const address = addressOf(file);
	const codes = [before, after].map((sheets) => sheets.get(address)?.code ?? '');
	expect(codes[1], 'the entry is still there').toMatch(/^[2-9a-hjkmnp-z]{6}$/);
	return codes as [string, string];
}

test.each(printed.map((one) => [one.what, one.file, one] as const))(
	'%s gives the sheet another code (%s)',
	async (_, __, edit) => {
		const [was, is] = await codesOf(edit);
		expect(is).not.toBe(was);
	},
);

test.each(unprinted.map((one) => [one.what, one.file, one] as const))(
	'%s leaves it its code (%s)',
	async (_, __, edit) => {
		const [was, is] = await codesOf(edit);
		expect(is).toBe(was);
	},
);

/** An issue of a board tells no more of a person whose consent has ended by then. */
function tellsOfHidden(address: string, later: ReadonlyMap<string, SheetView>): boolean {
	if (!address.startsWith('/bulletins/')) return false;
	const text = readFileSync(join(ownContent, `${address.slice(1, -1)}.md`), 'utf8');
	const people = Array.from(text.matchAll(/volunteers\/[\w-]+/g), ([entry]) => `/${entry}/`);
	return people.some((person) => later.get(person)?.steps?.[0]?.[1] === '不再公开');
}

test('the clock gives no sheet another code, but where it takes a text away', async () => {
	for (const moment of ['2026-11-23 00:00', '2027-01-01 00:00', '2030-11-22 09:00']) {
		const later = await sheetsAt(moment);
		const changed = [...before].filter(([address, { code }]) => {
			const sheet = later.get(address);
			const isHidden = sheet?.steps?.[0]?.[1] === '不再公开';
			return sheet && !isHidden && !tellsOfHidden(address, later) && sheet.code !== code;
		});
		expect(
			changed.map(([address]) => address),
			moment,
		).toEqual([]);
	}
});

test('other bytes of a picture give another code, another name of the file does not', async () => {
	const file = 'notices/20261120-outage.md';
	const text = readFileSync(join(ownContent, file), 'utf8');
	const path = join(ownContent, 'media/notices/停水检修.jpg');
	const bytes = readFileSync(path);
	writeFileSync(join(ownContent, 'media/notices/另一个名字.jpg'), bytes);
	const renamed = text.replace('停水检修.jpg', '另一个名字.jpg');
	const named = await sheetsAt(sample, new Map([[file, renamed]]));
	expect(named.get(addressOf(file))?.code).toBe(before.get(addressOf(file))?.code);

	writeFileSync(path, await sharp(bytes).negate().jpeg().toBuffer());
	const drawn = await sheetsAt(sample);
	writeFileSync(path, bytes);
	expect(drawn.get(addressOf(file))?.code).not.toBe(before.get(addressOf(file))?.code);
});

test('no two entries have one code, and none of it is of what is hidden', async () => {
	const codes = [...before.values()].map(({ code }) => code);
	expect(new Set(codes).size).toBe(codes.length);

	const taken = 'notices/20251208-1100.md';
	const text = readFileSync(join(ownContent, taken), 'utf8');
	const other = text
		.replace('每月260元', '每月300元')
		.replace('phone: 0571-0000 0012', 'phone: 0571-0000 0011');
	expect(other).not.toBe(text);
	const after = await sheetsAt(sample, new Map([[taken, other]]));
	expect(after.get(addressOf(taken))?.code).toBe(before.get(addressOf(taken))?.code);
});

test('whose consent has ended has a code of what is left, whatever was told of him', async () => {
	const file = 'volunteers/20240920-0900.md';
	const text = readFileSync(join(ownContent, file), 'utf8');
	const at = '2026-07-02 09:00';
	const was = (await sheetsAt(at)).get(addressOf(file));
	const other = text
		.replace('title: 段文斌', 'title: 段武斌')
		.replace(/^quote: .*$/m, 'quote: 别的。');
	const is = (await sheetsAt(at, new Map([[file, other]]))).get(addressOf(file));
	expect(was?.code).toBeDefined();
	expect(is?.code).toBe(was?.code);
	expect(JSON.stringify(was)).not.toContain('段');
	setClock(sample);
});
