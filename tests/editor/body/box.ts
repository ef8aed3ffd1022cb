/** The body's editing box, as a hand uses it and as a fault finds it. */
import type { JSHandle, Locator, Page } from '@playwright/test';
import { bodyOf, expect } from '../desk.ts';

/** Empties the body. On a busy machine the box may not have taken the last word in when it is emptied. */
export async function empty(page: Page): Promise<void> {
	await expect(async () => {
		await bodyOf(page).focus();
		await page.keyboard.press('Control+A');
		await page.keyboard.press('Delete');
		expect(await shown(page)).toBe('');
	}).toPass({ intervals: [60] });
}

/** The words as the box shows them, a paragraph a line. */
export async function shown(page: Page): Promise<string> {
	const text = await bodyOf(page).evaluate((box) =>
		[...box.children].map((block) => block.textContent).join('\n'),
	);
	return text.replaceAll('\uFEFF', '').trim();
}

/** The editor (Slate's) inside the box, as far as tests break it. */
export interface InnerEditor {
	children: { type?: string; children?: unknown }[];
	selection: { anchor: { path: number[] } } | null;
	history: { undos: unknown[]; redos: unknown[] };
	onChange: () => void;
	insertText: (text: string) => void;
	api: { block: () => unknown } & Record<'start' | 'end', (path: number[]) => object>;
	tf: {
		insertNodes: (node: object, options: { at: number[] }) => void;
		removeNodes: (options: { at: number[] }) => void;
		select: (place: object) => void;
		withoutSaving: (act: () => void) => void;
	};
}

/** Takes hold of the editor inside the box. */
export async function editorOf(page: Page): Promise<JSHandle<InnerEditor>> {
	return bodyOf(page).evaluateHandle((box) => {
		interface Fiber {
			return: Fiber | null;
			memoizedProps: { editor?: InnerEditor };
		}
		const key = Object.keys(box).find((name) => name.startsWith('__reactFiber')) ?? '';
		let fiber = (box as unknown as Record<string, Fiber | null>)[key] ?? null;
		while (fiber && !fiber.memoizedProps.editor?.children) fiber = fiber.return;
		const editor = fiber?.memoizedProps.editor;
		if (!editor) throw new Error('no editor');
		return editor;
	});
}

/** Goes to the end of the body; the box follows the browser's caret within a tenth of a second. */
export async function toEnd(page: Page): Promise<void> {
	const editor = await editorOf(page);
	await expect(async () => {
		await bodyOf(page).focus();
		await page.keyboard.press('Control+End');
		const last = await editor.evaluate(
			({ selection, children }) => selection?.anchor.path[0] === children.length - 1,
		);
		expect(last).toBe(true);
	}).toPass({ intervals: [40, 80, 120] });
}

/** What the draft would be saved with: the backup in the browser's own store. */
export async function backup(page: Page, key = 'backup.notices'): Promise<string> {
	return page.evaluate(
		(name) =>
			new Promise<string>((answer) => {
				const opening = indexedDB.open('localforage');
				opening.onsuccess = () => {
					const base = opening.result;
					const say = (text: string) => {
						base.close();
						answer(text);
					};
					if (!base.objectStoreNames.contains('keyvaluepairs')) {
						say('');
						return;
					}
					// Below the name of a column each tab keeps its own new article.
					const named = IDBKeyRange.bound(name, `${name}\uffff`);
					const store = base.transaction('keyvaluepairs').objectStore('keyvaluepairs');
					const found = store.getAll(named) as IDBRequest<{ raw?: string }[]>;
					found.onsuccess = () => say(found.result.at(-1)?.raw ?? '');
				};
			}),
		key,
	);
}

/** Inserts a part from the menu behind the plus sign; resolves to its form. */
export async function insert(page: Page, part: string): Promise<Locator> {
	await page.getByRole('button', { name: '插入图片、附件、提示框' }).click();
	await page.getByRole('menuitem', { name: part, exact: true }).click();
	return bodyOf(page).locator('[data-slate-void="true"]').last();
}

/** Puts HTML and plain text on the clipboard. */
export async function copied(page: Page, html: string, plain = '纯文本'): Promise<void> {
	await page.evaluate(
		async ([markup, words]) => {
			const types = { 'text/html': markup, 'text/plain': words };
			const blobs = Object.entries(types)
				.filter(([, text]) => text)
				.map(([type, text]) => [type, new Blob([text], { type })] as const);
			await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
		},
		[html, plain] as const,
	);
}
