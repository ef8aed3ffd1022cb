import './sample.ts';
import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import { findBrowser } from '../publish/setup.mjs';
import { siteFolder } from './browser/pages.ts';

/** Another checkout’s tests beside these take another. */
const port = Number(process.env['PREVIEW_PORT'] ?? 4399);
const address = `http://127.0.0.1:${port}`;
const executablePath = findBrowser();
/** On a busy machine a hand at the desk may come too early once; twice is a fault. */
const atTheDesk = process.env['CI'] ? 1 : 0;

export default defineConfig({
	projects: [
		// First, for it builds: at the end one worker would wait for it.
		{ name: 'publish', testDir: 'editor', testMatch: 'publish.spec.ts', retries: atTheDesk },
		{ name: 'site', testDir: 'browser' },
		{
			name: 'editor',
			testDir: 'editor',
			testIgnore: 'publish.spec.ts',
			retries: atTheDesk,
		},
	],
	globalSetup: './one-run.ts',
	outputDir: '../.cache/test-results',
	reporter: [['line'], ['./reporters/playwright.ts']],
	fullyParallel: true,
	workers: 2,
	retries: 0,
	// A desk that does not open fails every test of it, slowly.
	maxFailures: process.env['CI'] ? 12 : 0,
	// A machine that also builds the site answers late.
	expect: { timeout: 15_000 },
	forbidOnly: true,
	// axe takes ten seconds a page on a slow machine.
	timeout: 60_000,
	use: {
		baseURL: address,
		actionTimeout: 45_000,
		locale: 'zh-CN',
		timezoneId: 'Asia/Shanghai',
		// Nothing moves while it is measured; the site itself moves nothing under this setting.
		contextOptions: { reducedMotion: 'reduce' },
		launchOptions: {
			args: ['--no-sandbox', '--disable-background-networking'],
			...(executablePath ? { executablePath } : {}),
		},
	},
	webServer: {
		command: `"${process.execPath}" publish/preview.ts`,
		env: { SITE_OUT: siteFolder, PORT: String(port) },
		url: address,
		cwd: resolve('.'),
		// Another server on this port may serve another build.
		reuseExistingServer: false,
	},
});
