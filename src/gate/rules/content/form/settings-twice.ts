/** Lists of the settings name each thing once. */
import { repeated } from '../../../../collections/check.ts';
import type { ContentRule } from '../rule.ts';

export const settingsTwice: ContentRule = {
	id: 'form/settings-twice',
	level: 'error',
	title: '设置里同一个代号写了两次',
	why: '文章里写了这个代号，不知道指哪一项。',
	check: ({ settings }) =>
		Object.values(settings).flatMap((setting) =>
			repeated(setting.definition, setting.items).map(({ path, message }) => ({
				of: setting,
				path,
				message,
			})),
		),
};
