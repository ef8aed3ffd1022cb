/** The body and an input method: what is composed is written once, wherever it is, however it ends. */
import type { Page } from '@playwright/test';
import { empty, shown } from './box.ts';
import { expect, expectSaved, newArticle, test } from '../desk.ts';
import { whole } from '../../length.ts';
import { handOf, type Hand } from './ime-hand.ts';

test.describe.configure({ timeout: 120_000 });

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
	const hand = handOf(desk, session);
	for (const [name, write, expected] of compositions) {
		await empty(desk);
		await write(hand);
		await expect
			.soft(async () => expect(await shown(desk)).toBe(expected), name)
			.toPass({ timeout: 3000 });
	}
});

const leavings: Record<string, (page: Page) => Promise<void>> = {
	'a click elsewhere': (page) => page.locator('.body-facts').click(),
	'another field': (page) => page.getByLabel('标题', { exact: true }).click(),
	'a press on 保存草稿': (page) => page.getByRole('button', { name: '保存草稿' }).click(),
};

test(
	'a word that is left half way is there once, and so is what stood before it',
	whole,
	async ({ desk, context, repository }) => {
		await newArticle(desk, 'notices');
		await desk.getByLabel('标题', { exact: true }).fill('拼到一半走开');
		const { compose, write } = handOf(desk, await context.newCDPSession(desk));
		for (const [name, leave] of Object.entries(leavings)) {
			await empty(desk);
			await write('请提前');
			await compose('c', 'ch', 'chushui');
			await leave(desk);
			await expect.poll(() => shown(desk), { message: name }).toBe('请提前chushui');
			await expect(desk.locator('.body-rescue')).toHaveCount(0);
		}
		await expectSaved(desk);
		expect(repository.entry(repository.find('notices', '拼到一半走开')).body.trim()).toBe(
			'请提前chushui',
		);
	},
);
