/** A hand that writes with an input method. */
import type { CDPSession, Page } from '@playwright/test';
import { boxFollows } from '../draft.ts';

export interface Hand {
	page: Page;
	/** Pinyin on its way to a word. */
	compose: (...letters: string[]) => Promise<void>;
	commit: (word: string) => Promise<void>;
	press: (...keys: string[]) => Promise<void>;
	write: (text: string) => Promise<void>;
}

export const handOf = (desk: Page, session: CDPSession): Hand => ({
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
		await boxFollows(desk);
	},
	press: async (...keys) => {
		for (const key of keys) await desk.keyboard.press(key);
		await boxFollows(desk);
	},
	write: async (text) => {
		await desk.keyboard.insertText(text);
		await boxFollows(desk);
	},
});
