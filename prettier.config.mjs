export default {
	useTabs: true,
	printWidth: 100,
	singleQuote: true,
	plugins: ['prettier-plugin-astro'],
	overrides: [
		{ files: '*.astro', options: { parser: 'astro' } },
		{ files: '*.{yml,yaml}', options: { useTabs: false, tabWidth: 2 } },
	],
};
