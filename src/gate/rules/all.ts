/** What every rule is called and why it is there, in the order of their ids: `npm run gate -- --rules`. */
import type { RuleWords } from '../finding.ts';
import { readingRules } from '../reading/refused.ts';
import { contentRules } from './content/index.ts';
import { entryRules } from './entry/index.ts';

/** One that is looked for both in texts and in files is one. */
export const allRules: readonly RuleWords[] = [
	...new Map(
		[...readingRules, ...contentRules, ...entryRules].map((rule) => [rule.id, rule]),
	).values(),
].sort((a, b) => (a.id < b.id ? -1 : 1));
