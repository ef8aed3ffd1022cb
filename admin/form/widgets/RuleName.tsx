/** What a rule of the gate is called, for its id: chosen by the button beside the finding, never typed. */
import { entryRules } from '../../../src/gate/rules/entry/index.ts';
import type { ControlProps } from '../../decap/types.ts';

const titles: ReadonlyMap<string, string> = new Map(entryRules.map(({ id, title }) => [id, title]));

export function RuleName({ value, forID, classNameWrapper }: ControlProps<string>) {
	return (
		<output id={forID} className={classNameWrapper}>
			{titles.get(value ?? '') ?? '要看全部内容才查得出的一条'}
		</output>
	);
}
