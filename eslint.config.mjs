import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import typescript from 'typescript-eslint';

export default defineConfig(
	globalIgnores([
		'**/dist/',
		'dist.*/',
		'.cache/',
		'**/.astro/',
		'node_modules/',
		'content/',
		'own/',
	]),
	{
		files: ['**/*.ts', '**/*.tsx'],
		extends: [typescript.configs.strictTypeChecked],
		languageOptions: { parserOptions: { projectService: true } },
		rules: {
			// Numbers in Chinese sentences read well as they are.
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			// Characters are counted and cut as code points on purpose: every Han character is one.
			'@typescript-eslint/no-misused-spread': [
				'error',
				{ allow: [{ from: 'lib', name: 'string' }] },
			],
			'@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
		},
	},
	astro.configs['flat/recommended'],
	astro.configs['flat/jsx-a11y-recommended'] ?? [],
);
