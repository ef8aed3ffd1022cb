/** A guide that nobody has checked for half a year may send people to the wrong window with the wrong papers. */
import { isDraft } from '../../../../collections/collection.ts';
import { checkedFor } from '../../../../collections/parts/office/service-guide.ts';
import { daysAfter } from '../../../../lib/state.ts';
import type { EntryRule } from '../rule.ts';

export const guideUnchecked: EntryRule = {
	id: 'honesty/guide-unchecked',
	level: 'warning',
	title: '办事指南超过半年没有核对',
	why: '材料、窗口、电话都会变，居民照着旧的来，白跑一趟。',
	check: ({ definition, data, value }, { today }) => {
		if (!('materials' in definition.fields) || !value || isDraft(definition, data)) return [];
		if (value['withdrawn'] || value['replacedBy']) return [];
		const checked = String(value['checkedOn']);
		if (checked > today) {
			const message = `“核对日期”${checked} 还没有到，请写真正核对的那一天`;
			return [{ path: ['checkedOn'], message }];
		}
		if (daysAfter(checked, checkedFor) >= today) return [];
		const message = `上次核对是 ${checked}，超过半年了：请逐项核对，再把“核对日期”改成今天`;
		return [{ path: ['checkedOn'], message }];
	},
};
