/** The address of a person is a time: a word in it would spell the name, and go on spelling it when consent ends. */
import { needsConsent, spellsName } from '../../collections/consent.ts';
import type { Content } from '../content.ts';
import type { Finding } from '../finding.ts';

export function personIds({ entries }: Content): Finding[] {
	return entries.flatMap(({ definition, id, file, value }): Finding[] => {
		if (!value || !needsConsent(definition.fields, value) || !spellsName(id)) return [];
		const message = `个人和家庭的文件名不要用字，网址会拼出姓名：没有发布过的请改成“年月日-时分”，例如 20260305-0930；发布过的留着，本人同意公开的期限一过，这个网址就不再打开`;
		return [{ file, line: 1, rule: 'privacy/id-spells-name', level: 'warning', message }];
	});
}
