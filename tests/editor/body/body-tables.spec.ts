/** Tables in the body keep their shape: what is pasted into them, Enter, Backspace, a selection across cells. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { copied, editorOf, empty } from './box.ts';
import { expect, newArticle, test } from '../desk.ts';
import { settled } from '../draft.ts';

test.describe.configure({ timeout: 120_000 });
const small =
	'<table><tr><th>时间</th><th>楼栋</th></tr><tr><td>上午</td><td>1号楼</td></tr></table>';
const word = readFileSync('tests/unit/admin/paste/samples/word-table.clipboard', 'utf8');

type Edge = [edge: 'start' | 'end', path: number[]];

/** Puts the caret at the edge of a place in the body, or marks from it to another. */
async function mark(page: Page, from: Edge, to: Edge = from): Promise<void> {
	const editor = await editorOf(page);
	await editor.evaluate(
		({ api, tf }, [anchor, focus]) =>
			tf.select({ anchor: api[anchor[0]](anchor[1]), focus: api[focus[0]](focus[1]) }),
		[from, to] as const,
	);
}

async function paste(page: Page, html: string): Promise<void> {
	await copied(page, html);
	await page.keyboard.press('Control+V');
}

const under = (table: string) => new RegExp(`^${table}$`);
const head = String.raw`\| 时间 *\| 楼栋 *\|\n\| -+ \| -+ \|\n`;
const wordTable = String.raw`安排如下：\n\n(?:\|[^\n]*\|\n){3}\|[^\n]*3｜4号楼[^\n]*\|`;

interface Case {
	act: (page: Page) => Promise<void>;
	written: RegExp;
}

/** Each begins with the small table alone in the body. */
const cases: Record<string, Case> = {
	'a table pasted into a cell stands below': {
		act: async (page) => {
			await mark(page, ['end', [0, 1, 1]]);
			await paste(page, word);
		},
		written: under(String.raw`${head}\| 上午 *\| 1号楼 *\|\n\n${wordTable}\n\n末`),
	},
	'a list pasted into a cell is one line of it': {
		act: async (page) => {
			await mark(page, ['end', [0, 1, 0]]);
			await paste(page, '<ul><li>甲</li><li>乙</li></ul>');
		},
		written: under(String.raw`${head}\| 上午甲 乙 *\| 1号楼 *\|\n\n末`),
	},
	'Enter goes a row down, and from the last row below the table': {
		act: async (page) => {
			await mark(page, ['end', [0, 0, 1]]);
			await page.keyboard.press('Enter');
			await page.keyboard.insertText('东');
			await page.keyboard.press('Enter');
			await page.keyboard.insertText('下面');
		},
		written: under(String.raw`${head}\| 上午 *\| 1号楼东 *\|\n\n下面末`),
	},
	'Backspace and Delete stop at the edges of a cell': {
		act: async (page) => {
			await mark(page, ['end', [0, 1, 1]]);
			await page.keyboard.press('Delete');
			await mark(page, ['start', [0, 1, 1]]);
			await page.keyboard.press('Backspace');
			await page.keyboard.press('Backspace');
		},
		written: under(String.raw`${head}\| 上午 *\| 1号楼 *\|\n\n末`),
	},
	'what is marked across cells is emptied': {
		act: async (page) => {
			await mark(page, ['start', [0, 0, 1]], ['end', [0, 1, 0]]);
			await page.keyboard.press('Backspace');
		},
		written: under(String.raw`\| 时间 *\| *\|\n\| -+ \| -+ \|\n\| *\| 1号楼 *\|\n\n末`),
	},
	'a break in a cell is a space': {
		act: async (page) => {
			await mark(page, ['end', [0, 1, 0]]);
			await page.keyboard.press('Shift+Enter');
			await page.keyboard.insertText('半');
		},
		written: under(String.raw`${head}\| 上午 半 *\| 1号楼 *\|\n\n末`),
	},
	'a table pasted into a quotation stands below it': {
		act: async (page) => {
			await page
				.locator('.body-control')
				.getByRole('button', { name: '引用', exact: true })
				.click();
			await page.keyboard.insertText('引');
			await paste(page, small);
		},
		written: under(
			String.raw`${head}\| 上午 *\| 1号楼 *\|\n\n> 引\n\n${head}\| 上午 *\| 1号楼 *\|\n\n末`,
		),
	},
	'rows and cells that stand anywhere are put where they belong, with every word': {
		act: async (page) => {
			const cell = (text: string) => ({ type: 'table-cell', children: [{ text }] });
			const row = { type: 'table-row', children: [cell('甲'), cell('乙')] };
			await (
				await editorOf(page)
			).evaluate(
				({ tf }, strays) => {
					tf.insertNodes(strays.row, { at: [0, 1, 1] });
					tf.insertNodes(strays.cell, { at: [1] });
				},
				{ row, cell: cell('丙') },
			);
		},
		written: /^\| 时间[^\n]*\n[^\n]*\n\| 上午 *\| 甲 *\| 乙 *\| 1号楼 *\|\n\n丙\n\n末$/,
	},
};

test('a table can be written and read whatever is done to it', async ({ desk }) => {
	await newArticle(desk, 'notices');
	for (const [name, { act, written }] of Object.entries(cases)) {
		await empty(desk);
		await paste(desk, small);
		await settled(desk, '1号楼', 0);
		await mark(desk, ['end', []]);
		await act(desk);
		await mark(desk, ['end', []]);
		await desk.keyboard.insertText('末');
		const { draft, rescued } = await settled(desk, '末', 0);
		expect(rescued, name).toBe(false);
		expect.soft(draft.trim(), name).toMatch(written);
	}
});
