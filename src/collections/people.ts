/** Fields for whom to call. */
import type { Words } from './field.ts';
import { optional, pattern, text } from './fields.ts';
import { group } from './objects.ts';

/** An office phone, as staff write it: `0571-0000 0001`, `12345`. */
export function phone(words: Partial<Words> = {}) {
	return pattern({
		label: '电话',
		hint: '写办公电话，不写个人手机，例如：0571-0000 0001',
		officePhone: true,
		...words,
		pattern: /^[0-9][0-9 -]{2,19}$/,
		remedy: '请只写数字、空格和短横线，例如 0571-0000 0001',
	});
}

/** 联系人: notices and activities have it. */
export const contact = optional(
	group({
		label: '联系人',
		hint: '居民有疑问时打给谁，例如：居委会值班室，0571-0000 0001',
		section: '时间地点',
		fields: {
			name: optional(
				text({ label: '姓名或部门', hint: '写称呼或部门就可以，例如：居委会值班室', max: 30 }),
			),
			phone: phone(),
		},
	}),
);
