/** What the gate finds in an entry and staff have answered for: that rule stops this entry no more. */
import { optional, pattern, text } from '../fields.ts';
import { when } from '../form.ts';
import { groups } from '../objects.ts';
import { personName } from '../publishing.ts';

export const gateExceptions = optional(
	groups({
		label: '检查的例外',
		hint: '查出来了、核对过不算问题的，例如：号码是公布的值班电话',
		ownOnly: true,
		// Made beside the finding it answers, where one sees what it is about; reviewed with the text.
		shownWhen: when('gateExceptions'),
		section: '发布设置',
		fields: {
			reason: text({ label: '为什么不算', hint: '例如：本人书面同意公开', min: 2, max: 120 }),
			by: personName('谁核对的', '写姓名'),
			rule: {
				...pattern({
					label: '查出来的',
					hint: '规矩的代号，例如：privacy/address',
					pattern: /^(?:privacy|residue|wording|honesty)\/[a-z]+(?:-[a-z]+)*$/,
					remedy: '只有个人信息、残留、用词和真实这几类可以有例外，例如 privacy/address',
				}),
				widget: { widget: 'rule-name' },
			},
		},
	}),
);
