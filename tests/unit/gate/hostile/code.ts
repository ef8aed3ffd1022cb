/** What is code. */
import { named, withBody, type Hostile } from './spoil.ts';

const script = 'export const x = process.env;\n\n{JSON.stringify(x)}\n';

export const code: Hostile[] = [
	[
		'MDX among the pages',
		{ 'pages/special.mdx': script },
		'form/code',
		/(?:^|　)pages\/special\.mdx：“special\.mdx”是程序/m,
	],
	[
		'MDX among the notices',
		{ 'notices/20261120-0900.mdx': script },
		'form/code',
		/20261120-0900\.mdx：.*是程序/,
	],
	['a component', { 'notices/2026/a.astro': script }, 'form/code', /a\.astro：.*是程序/],
	['a script', { 'pages/about.js': script }, 'form/code', /about\.js：.*是程序/],
	[
		'TypeScript among the settings',
		{ 'settings/site.ts': script },
		'form/code',
		/site\.ts：.*是程序/,
	],
	[
		'a configuration',
		{ 'astro.config.mjs': script },
		'form/code',
		/(?:^|　)astro\.config\.mjs：.*是程序/m,
	],
	['a web page', { 'pages/index.html': '<script>' }, 'form/code', /index\.html：.*存成 index\.md/],
	['a script in the body', withBody('<script>alert(1)</script>'), 'form/body', named('HTML')],
	['a script as a link', withBody('[看](javascript:alert(1))'), 'form/body', named('不能用')],
];
