/** What a rule of the gate is called, for its id: chosen by the button beside the finding, never typed. */
import type { ControlProps } from '../../decap/types.ts';

/** By their ids: `admin/rule-titles.ts` writes them into the bundle. */
declare const __RULE_TITLES__: Readonly<Record<string, string>>;

export function RuleName({ value, forID, classNameWrapper }: ControlProps<string>) {
	return (
		<output id={forID} className={classNameWrapper}>
			{__RULE_TITLES__[value ?? ''] ?? '要看全部内容才查得出的一条'}
		</output>
	);
}
