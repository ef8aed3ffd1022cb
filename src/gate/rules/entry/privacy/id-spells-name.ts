/** The address of a person is a time: a word in it would spell the name, and go on spelling it when consent ends. */
import { needsConsent, spellsName } from '../../../../collections/consent.ts';
import type { EntryRule } from '../rule.ts';

/** Older ones are in residents' hands already: they stay, and answer no more once consent ends. */
const refusedSince = '2026-12-01';

export const idSpellsName: EntryRule = {
	id: 'privacy/id-spells-name',
	level: 'error',
	title: '个人的网址拼出了姓名',
	why: '本人同意公开的期限过了，姓名还会留在网址、二维码和别人的收藏里。',
	check: ({ definition, id, value }) => {
		if (!value || !needsConsent(definition.fields, value) || !spellsName(id)) return [];
		const isOld = String(value['publishedAt']) < refusedSince;
		const rest = isOld ? '；已经发布过的留着，本人同意公开的期限一过，这个网址就不再打开' : '';
		const message = `个人和家庭的文件名不要用字，网址会拼出姓名：请改成“年月日-时分”，例如 20260305-0930${rest}`;
		const inEditor = `个人和家庭的网址会拼出姓名，请找信息员给文件改个名字${rest}`;
		return [{ message, inEditor, ...(isOld ? { level: 'warning' as const } : {}) }];
	},
};
