/** How the command is written. */
import { expect, test } from 'vitest';
import { Failure } from '../../../../publish/command/failure.ts';
import { optionsOf } from '../../../../publish/command/options.ts';

const none = { demo: false, allowShrink: false, again: false };

test.each([
	['--repo a.git --to b', { act: 'publish', options: { repo: 'a.git', to: 'b', ...none } }],
	[
		'--to b --repo a --demo --allow-shrink',
		{
			act: 'publish',
			options: { repo: 'a', to: 'b', demo: true, allowShrink: true, again: false },
		},
	],
	['--to b --rollback', { act: 'rollback', options: { to: 'b', id: undefined, yes: false } }],
	[
		'--to b --rollback 20261122-090003-1a2b3c4d5e --yes',
		{ act: 'rollback', options: { to: 'b', id: '20261122-090003-1a2b3c4d5e', yes: true } },
	],
])('%s', (written, expected) => {
	expect(optionsOf(written.split(' '))).toEqual(expected);
});

test.each(['', '--repo a', '--to b', '--to b --repo a more', '--to b --rollback a b', '--nothing'])(
	'“%s” says how it is written',
	(written) => {
		const wrong = () => optionsOf(written.split(' ').filter(Boolean));
		expect(wrong).toThrow(Failure);
		expect(wrong).toThrow('npm run publish -- --repo');
	},
);
