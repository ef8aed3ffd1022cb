/** The address of a person is a time: a word in it would spell the name, and go on spelling it when consent ends. */
import { needsConsent, spellsName } from '../../../../collections/consent.ts';
import type { EntryRule } from '../rule.ts';

export const idSpellsName: EntryRule = {
	id: 'privacy/id-spells-name',
	level: 'warning',
	title: '个人的网址拼出了姓名',
	why: '本人同意公开的期限过了，姓名还会留在网址、二维码和别人的收藏里。',
	check: ({ definition, id, value }) => {
		if (!value || !needsConsent(definition.fields, value) || !spellsName(id)) return [];
		const message = `个人和家庭的文件名不要用字，网址会拼出姓名：没有发布过的请改成“年月日-时分”，例如 20260305-0930；发布过的留着，本人同意公开的期限一过，这个网址就不再打开`;
		const inEditor = `个人和家庭的网址会拼出姓名：没有发布过的，请找信息员给文件改个名字；发布过的留着，本人同意公开的期限一过，这个网址就不再打开`;
		return [{ message, inEditor }];
	},
};
