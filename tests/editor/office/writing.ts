/** Somebody of an office writes, and comes in again. */
import type { Page } from '@playwright/test';
import { newArticle } from '../desk.ts';
import { addToBody, press, summaryOf, titleOf } from '../form-hands.ts';
import { password } from './people.ts';

export const again = (page: Page) => page.getByRole('dialog');

export async function write(page: Page, title: string, text: string): Promise<void> {
	await newArticle(page, 'notices');
	await titleOf(page).fill(title);
	await summaryOf(page).fill('登录结束的时候写的一篇通知，一个字也不能丢。');
	await addToBody(page, text);
}

/** Lets the page be left; every other question is answered with yes or no, and kept. */
export function questions(page: Page, yes: boolean): string[] {
	const asked: string[] = [];
	page.removeAllListeners('dialog');
	page.on('dialog', (dialog) => {
		if (dialog.type() === 'beforeunload') return void dialog.accept();
		asked.push(dialog.message());
		void (yes ? dialog.accept() : dialog.dismiss());
	});
	return asked;
}

/** The same person, by the password. */
export async function signInAgain(page: Page): Promise<void> {
	await again(page).getByLabel('密码').fill(password);
	await press(page, '登录，接着做');
}
