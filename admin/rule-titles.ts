/** For the bundle: what the gate's rules are called; the rules over texts stay at the server. */
import { entryRules } from '../src/gate/rules/entry/index.ts';

export const ruleTitles = () => ({
	__RULE_TITLES__: JSON.stringify(
		Object.fromEntries(entryRules.map(({ id, title }) => [id, title])),
	),
});
