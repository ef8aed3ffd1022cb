/** A desk in front of a forge: an office for the tests of a file, each test signed in, and what they look at. */
import { test, type Page } from '@playwright/test';
import { openOffice, signInAtForge, type Office } from './office.ts';

let opened: Office | undefined;
/** Hosts that the editor's pages have asked. */
export const hosts = new Set<string>();

/** One office, one port: the tests of a file take turns. */
export function workAtForge(): void {
	test.describe.configure({ mode: 'default' });
	test.beforeAll(async () => {
		test.setTimeout(180_000);
		hosts.clear();
		opened = await openOffice();
	});
	test.afterAll(() => opened?.close());
	test.beforeEach(async ({ page }) => {
		page.on('request', (request) => {
			if (request.url().startsWith('http')) hosts.add(new URL(request.url()).host);
		});
		await signInAtForge(page);
	});
}

/** @throws outside the tests of `workAtForge` */
export function office(): Office {
	if (!opened) throw new Error('no office is open');
	return opened;
}

const store = () => office().gitlab.store;

export const standing = (path: string) => store().file(path)?.content.toString() ?? '';
export const commits = (path = '') => store().commits(path, 100);
/** What the newest commit touched. */
export const touched = () => store().touched(store().head() ?? '');
/** How many articles the list must tell of. */
export const stored = (): string => {
	const files = store().tree('content/notices', true);
	return `${files.filter(({ path }) => path.endsWith('.md')).length} 篇`;
};

export const rows = (page: Page) => page.getByRole('table').locator('tbody tr');
export const total = (page: Page) => page.getByRole('status').filter({ hasText: '篇' });

export const charging = 'content/notices/20260112-0900.md';
