/** Every field as the content model says. */
import { complaintsOf, type Complaint } from '../../../../collections/check.ts';
import { withoutKeys } from '../../../staff-words.ts';
import type { EntryRule, Found, SettingForm } from '../rule.ts';

/** What the content model complains of, as a finding of this rule. */
export const foundOf = ({ path, message }: Complaint): Found => ({
	...(path.length > 0 ? { path } : {}),
	message,
	inEditor: withoutKeys(message),
});

const found = ({ issues }: Pick<SettingForm, 'issues'>): Found[] =>
	complaintsOf(issues).map(foundOf);

export const schema: EntryRule = {
	id: 'form/schema',
	level: 'error',
	title: '填写不合要求',
	why: '缺了必填的一项，或者日期、电话、网址写得不对，网页和列表就会缺一块、排错位置。',
	check: found,
	checkSetting: found,
};
