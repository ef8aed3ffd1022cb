/** An editing box that breaks, in every way we know: the words are there, it opens again, plain text works. */
import { everyOf, whole } from '../../length.ts';
import type { Page } from '@playwright/test';
import { bodyOf, expect, newArticle, publish, test } from '../desk.ts';
import { backup, editorOf, empty, type InnerEditor } from './box.ts';

test.describe.configure({ timeout: 90_000 });

const before = '坏之前写的一段。';
const rescueOf = (page: Page) => page.getByRole('alert').filter({ hasText: '您写的文字还在' });

interface Fault {
	/** Breaks the box; runs in the page. */
	breaks: (editor: InnerEditor) => void;
	/** What a hand does then. */
	then?: (page: Page) => Promise<void>;
	/** Words that are nowhere but in the box. */
	also?: string;
}

const write = (text: string) => (page: Page) => page.keyboard.insertText(text);

const inLetter: Fault = {
	breaks: (editor) => {
		editor.insertText = () => {
			throw new Error('broken');
		};
	},
	then: write('字'),
};

const faults: Record<string, Fault> = {
	'while it is drawn': {
		breaks: (editor) => {
			editor.children = [{ type: 'p', children: undefined }];
			editor.onChange();
		},
	},
	'in the handler of a letter': inLetter,
	'in the handler of a key': {
		breaks: (editor) => {
			editor.api.block = () => {
				throw new Error('broken');
			};
		},
		then: (page) => page.keyboard.press('ArrowLeft'),
	},
	'where it writes Markdown': {
		// A form whose text is no text: the box draws it, and throws where it writes it.
		breaks: (editor) => {
			const data = { shortcode: 'callout', shortcodeData: { kind: 'tip', text: 5 } };
			const form = { type: 'shortcode', children: [{ text: '' }], data };
			editor.tf.insertNodes(form, { at: [editor.children.length] });
		},
		then: write('表单上面接着写的话。'),
		also: '表单上面接着写的话。',
	},
	'where it writes Markdown, without a word of it': {
		breaks: (editor) => {
			editor.onChange = () => undefined;
		},
		then: write('再没有人听见的话。'),
		also: '再没有人听见的话。',
	},
	'in a timer that loses what it held': {
		breaks: (editor) => {
			setTimeout(() => {
				editor.children = [];
				throw new Error('broken');
			});
		},
	},
	'in a promise that loses what it held': {
		breaks: (editor) => {
			void Promise.resolve().then(() => {
				editor.children = [];
				throw new Error('broken');
			});
		},
	},
	'by showing words that it does not hold': {
		breaks: () => {
			const words = document.querySelector('[data-slate-editor] [data-slate-string]');
			words?.append('只有屏幕上有的话。');
		},
		then: (page) => page.keyboard.press('ArrowLeft'),
		also: '只有屏幕上有的话。',
	},
};

test('a fault of the box, wherever it is: the words are offered, and it opens again with them', async ({
	ownDesk: desk,
}) => {
	await newArticle(desk, 'notices');
	const title = desk.getByLabel('标题', { exact: true });
	await title.fill('编辑框坏了也不怕');
	for (const [place, { breaks, then, also = '' }] of everyOf(3, Object.entries(faults))) {
		await empty(desk);
		await desk.keyboard.insertText(before);
		await expect(desk.locator('.body-facts')).toContainText('约 7 字');
		await (await editorOf(desk)).evaluate(breaks);
		await then?.(desk);
		const rescue = rescueOf(desk);
		const offered = rescue.getByLabel('您写的文字');
		await expect(offered, place).toHaveValue(new RegExp(`^${before}`));
		expect.soft(await offered.inputValue(), place).toContain(also);
		await rescue.getByRole('button', { name: '重新打开编辑框' }).click();
		await expect(bodyOf(desk), place).toContainText(before + also);
		await expect(title).toHaveValue('编辑框坏了也不怕');
		// The new box is heard like the first.
		await bodyOf(desk).focus();
		await desk.keyboard.press('Control+End');
		await desk.keyboard.insertText(`又写：${place}`);
		await expect.poll(() => backup(desk), { message: place }).toContain(`又写：${place}`);
	}
});

test(
	'a broken box, plain text instead, and what was written there is published',
	whole,
	async ({ ownDesk: desk, repository }) => {
		await newArticle(desk, 'notices');
		await desk.getByLabel('标题', { exact: true }).fill('编辑框坏了也发得出去');
		await desk.getByLabel('一句话说明').fill('编辑框出了问题，写的字一个也没有少，接着写完。');
		await empty(desk);
		await desk.keyboard.insertText(before);
		await (await editorOf(desk)).evaluate(inLetter.breaks);
		await inLetter.then?.(desk);
		await rescueOf(desk).getByRole('button', { name: '改用纯文本编辑' }).click();
		const plain = desk.locator('.body-plain textarea');
		await expect(plain).toHaveValue(before);
		await plain.fill(`${before}\n\n用纯文本接着写。`);
		await publish(desk);
		const path = repository.find('notices', '编辑框坏了也发得出去');
		expect(repository.entry(path).body).toBe(`\n${before}\n\n用纯文本接着写。\n`);
	},
);

test('an error elsewhere on the desk is no fault of the box', whole, async ({ ownDesk: desk }) => {
	await newArticle(desk, 'notices');
	await bodyOf(desk).focus();
	await desk.keyboard.insertText(before);
	await desk.evaluate(() => {
		setTimeout(() => {
			throw new Error('elsewhere');
		});
		void Promise.reject(new Error('elsewhere'));
	});
	// Both looks of the watch are over by then.
	await desk.waitForTimeout(1500);
	await expect(rescueOf(desk)).toHaveCount(0);
	await expect(bodyOf(desk)).toContainText(before);
});
