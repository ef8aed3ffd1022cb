/** The body as hands use it: an input method, a clipboard from Word and WeChat, the insert menu, a box that breaks. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { bodyOf, expect, newArticle, openArticle, publish, test } from './desk.ts';

test.describe.configure({ timeout: 180_000 });

const sample = (name: string) =>
	readFileSync(`tests/unit/admin/paste/samples/${name}.clipboard`, 'utf8');
/** The box follows a key within a tenth of a second. */
const settle = (page: Page) => page.waitForTimeout(180);

async function empty(page: Page): Promise<void> {
	await bodyOf(page).click({ position: { x: 20, y: 15 } });
	await page.keyboard.press('Control+A');
	await settle(page);
	await page.keyboard.press('Delete');
	await settle(page);
}

/** The words as the box shows them, a paragraph a line. */
async function shown(page: Page): Promise<string> {
	const text = await bodyOf(page).evaluate((box) =>
		[...box.children].map((block) => block.textContent).join('\n'),
	);
	return text.replaceAll('\uFEFF', '').trim();
}

interface Hand {
	page: Page;
	/** Pinyin on its way to a word. */
	compose: (...letters: string[]) => Promise<void>;
	commit: (word: string) => Promise<void>;
	press: (...keys: string[]) => Promise<void>;
	write: (text: string) => Promise<void>;
}

const compositions: [string, (hand: Hand) => Promise<void>, string][] = [
	[
		'in an empty body',
		async ({ compose, commit }) => {
			await compose('t', 'ti', 'tin', 'ting');
			await commit('停水');
		},
		'停水',
	],
	[
		'in the middle of a word',
		async ({ write, press, compose, commit }) => {
			await write('停通知');
			await press('ArrowLeft', 'ArrowLeft');
			await compose('s', 'sh', 'shui');
			await commit('水');
		},
		'停水通知',
	],
	[
		'at the start',
		async ({ write, press, compose, commit }) => {
			await write('通知');
			await press('Home');
			await compose('t', 'ting');
			await commit('停水');
		},
		'停水通知',
	],
	[
		'after Latin letters',
		async ({ write, compose, commit }) => {
			await write('WiFi ');
			await compose('m', 'mi');
			await commit('密码');
		},
		'WiFi 密码',
	],
	[
		'in a new paragraph',
		async ({ write, press, compose, commit }) => {
			await write('第一段');
			await press('Enter');
			await compose('d', 'di');
			await commit('第二段');
		},
		'第一段\n第二段',
	],
	[
		'in bold',
		async ({ write, press, compose, commit }) => {
			await write('请');
			await press('Control+b');
			await compose('c', 'chu');
			await commit('储水');
		},
		'请储水',
	],
	[
		'over a selection',
		async ({ write, press, compose, commit }) => {
			await write('停电');
			await press('Shift+ArrowLeft');
			await compose('s', 'shui');
			await commit('水');
		},
		'停水',
	],
	[
		'cancelled',
		async ({ write, compose, commit }) => {
			await write('停水');
			await compose('t', 'to');
			await commit('');
		},
		'停水',
	],
	[
		'several words in a row',
		async ({ compose, commit }) => {
			for (const word of ['清和', '社区', '停水']) {
				await compose('q', 'qi');
				await commit(word);
			}
		},
		'清和社区停水',
	],
	[
		'a long pinyin',
		async ({ compose, commit }) => {
			const pinyin = 'qingheshequjuminweiyuanhui';
			await compose(...Array.from(pinyin, (_, place) => pinyin.slice(0, place + 1)));
			await commit('清和社区居民委员会');
		},
		'清和社区居民委员会',
	],
	[
		'with letters taken back',
		async ({ compose, commit }) => {
			await compose('t', 'ti', 'tin', 'ti', 't');
			await commit('他');
		},
		'他',
	],
	[
		'and taken back a character',
		async ({ compose, commit, press }) => {
			await compose('t', 'ting');
			await commit('停水水');
			await press('Backspace');
		},
		'停水',
	],
];

test('an input method writes what it says, wherever it is used', async ({ desk, context }) => {
	await newArticle(desk, 'notices');
	const session = await context.newCDPSession(desk);
	const hand: Hand = {
		page: desk,
		compose: async (...letters) => {
			for (const text of letters)
				await session.send('Input.imeSetComposition', {
					text,
					selectionStart: text.length,
					selectionEnd: text.length,
				});
		},
		commit: async (text) => {
			if (text === '')
				await session.send('Input.imeSetComposition', { text, selectionStart: 0, selectionEnd: 0 });
			await session.send('Input.insertText', { text });
			await settle(desk);
		},
		press: async (...keys) => {
			for (const key of keys) await desk.keyboard.press(key);
			await settle(desk);
		},
		write: async (text) => {
			await desk.keyboard.insertText(text);
			await settle(desk);
		},
	};
	for (const [name, write, expected] of compositions) {
		// On a busy machine the box may not have taken the last word in when it is emptied.
		await expect(async () => {
			await empty(desk);
			expect(await shown(desk)).toBe('');
		}).toPass();
		await write(hand);
		await expect
			.soft(async () => expect(await shown(desk)).toBe(expected), name)
			.toPass({ timeout: 3000 });
	}
});

/** Pastes as Ctrl+V does, with the clipboard of Word, WeChat or a stranger. */
async function paste(page: Page, html: string): Promise<void> {
	await page.evaluate(async (markup) => {
		const item = new ClipboardItem({
			'text/html': new Blob([markup], { type: 'text/html' }),
			'text/plain': new Blob(['纯文本'], { type: 'text/plain' }),
		});
		await navigator.clipboard.write([item]);
	}, html);
	await bodyOf(page).click({ position: { x: 20, y: 15 } });
	await page.keyboard.press('Control+V');
	await settle(page);
}

test.describe('pasted', () => {
	test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
	const pastes: [string, string, (string | RegExp)[]][] = [
		['a WeChat article with pictures', sample('wechat-pictures'), ['请上传图片']],
		['a Word document with a table', sample('word-table'), [/\|.*\|\n\|[ :-]+\|/]],
		[
			'hostile HTML',
			'<p>安全的字</p><script>window.hacked=1</script><img src=x onerror="window.hacked=1"><a href="javascript:window.hacked=1">点我</a><iframe src="https://evil.example"></iframe><svg onload="window.hacked=1"></svg><style>body{display:none}</style><p onclick="window.hacked=1">后面的字</p>',
			['安全的字', '后面的字'],
		],
	];
	for (const [name, html, expected] of pastes)
		test(`${name} is clean in the file, and goes online when nothing is missing`, async ({
			desk,
			repository,
		}) => {
			const elsewhere: string[] = [];
			desk.on('request', (request) => {
				if (/^https?:/.test(request.url()) && !request.url().includes('127.0.0.1'))
					elsewhere.push(request.url());
			});
			await newArticle(desk, 'notices');
			await desk.getByLabel('标题', { exact: true }).fill(`粘贴：${name}`);
			await desk.getByLabel('一句话说明').fill('从别处复制来的一篇，看看存成什么样子，够长了。');
			await paste(desk, html);
			await desk.getByRole('button', { name: '保存草稿' }).click();
			await expect(desk.getByText('都保存了')).toBeVisible();
			const { body } = repository.entry(repository.find('notices', `粘贴：${name}`));
			// A picture that is still to be uploaded does not go to residents.
			await desk.getByRole('button', { name: '发布', exact: true }).click();
			await desk.getByRole('button', { name: '确认发布' }).click();
			if (body.includes('请上传图片'))
				await expect(desk.getByRole('alert', { name: '没有保存' })).toContainText('请上传图片');
			else await expect(desk.locator('.publishing')).toHaveAttribute('data-phase', 'online');
			for (const part of expected) expect(body).toMatch(part);
			expect(body).not.toMatch(/<(?!https?:)[a-z/]|javascript:|file:|data:|style=|mmbiz|hacked/i);
			expect(elsewhere).toEqual([]);
			expect(await desk.evaluate(() => 'hacked' in window)).toBe(false);
		});
});

test('opening an article, and a click in its body, is no change: every campaign and slogan', async ({
	desk,
	repository,
}) => {
	const files = repository.git('ls-files', 'content/campaigns', 'content/slogans', 'content/pages');
	for (const path of files.split('\n')) {
		await openArticle(desk, path);
		if ((await bodyOf(desk).count()) > 0) {
			await bodyOf(desk).click({ position: { x: 20, y: 15 } });
			await desk.keyboard.press('ArrowDown');
			await settle(desk);
		}
		await expect(desk.getByText('都保存了'), path).toBeVisible();
		await desk.getByRole('link', { name: /^返回/ }).click();
		await expect(desk.getByRole('link', { name: /^返回/ })).toBeHidden();
	}
	expect(repository.git('status', '--porcelain', 'content')).toBe('');
});

test.describe('when the box breaks', () => {
	/** Makes the box throw while it is drawn, as a fault of Slate's does. */
	async function breakBox(page: Page): Promise<void> {
		await bodyOf(page).evaluate((box) => {
			const key = Object.keys(box).find((name) => name.startsWith('__reactFiber')) ?? '';
			let fiber = (box as unknown as Record<string, Fiber | null>)[key] ?? null;
			interface Fiber {
				return: Fiber | null;
				memoizedProps: { editor?: { children: unknown[]; onChange: () => void } };
			}
			while (fiber && !fiber.memoizedProps.editor?.children) fiber = fiber.return;
			const editor = fiber?.memoizedProps.editor;
			if (!editor) throw new Error('no editor');
			// A node no editor can draw.
			editor.children = [{ type: 'p', children: undefined }];
			editor.onChange();
		});
	}

	test('the text is offered, the box opens again with it, plain text works, and it is saved', async ({
		desk,
		repository,
	}) => {
		await newArticle(desk, 'notices');
		await desk.getByLabel('标题', { exact: true }).fill('编辑框坏了也不怕');
		await desk.getByLabel('一句话说明').fill('编辑框出了问题，写的字一个也没有少，接着写完。');
		await empty(desk);
		await desk.keyboard.insertText('坏之前写的一段。');
		await expect(desk.locator('.body-control')).toContainText('坏之前写的一段。');
		await desk.waitForTimeout(600);
		await breakBox(desk);
		const rescue = desk.getByRole('alert').filter({ hasText: '您写的文字还在' });
		await expect(rescue.getByLabel('您写的文字')).toHaveValue('坏之前写的一段。');
		await expect(desk.getByLabel('标题', { exact: true })).toHaveValue('编辑框坏了也不怕');
		await rescue.getByRole('button', { name: '重新打开编辑框' }).click();
		await expect(bodyOf(desk)).toContainText('坏之前写的一段。');

		await breakBox(desk);
		await rescue.getByRole('button', { name: '改用纯文本编辑' }).click();
		const plain = desk.locator('.body-plain textarea');
		await expect(plain).toHaveValue('坏之前写的一段。');
		await plain.fill('坏之前写的一段。\n\n用纯文本接着写。');
		await publish(desk);
		const path = repository.find('notices', '编辑框坏了也不怕');
		expect(repository.entry(path).body).toBe('\n坏之前写的一段。\n\n用纯文本接着写。\n');
	});
});
