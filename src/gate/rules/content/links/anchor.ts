/** What a link names behind `#` is a heading there; else the page opens at its head and the reader must search. */
import { isDraft } from '../../../../collections/collection.ts';
import { anchorsOf } from '../../../../markdown/anchors.ts';
import { once } from '../../../once.ts';
import { entryAt, withinSite } from '../../../own-links.ts';
import { settingsOf, type CheckedEntry } from '../../../reading/content.ts';
import type { ContentRule, PlacedFound } from '../rule.ts';

const anchors = once(({ body }: CheckedEntry) => anchorsOf(body));

/** Of the page around a body. */
const always = new Set(['', 'main', 'top']);

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

export const anchor: ContentRule = {
	id: 'links/anchor',
	level: 'warning',
	title: '链接指向的小标题不存在',
	why: '居民点开停在最上面，要看的那一段还得自己找。',
	check: (content) => {
		const domain = settingsOf(content)['site']?.[0]?.['domain'];
		return content.entries.flatMap((entry) => {
			if (isDraft(entry.definition, entry.data)) return [];
			return entry.read.links.flatMap(({ url, line }): PlacedFound[] => {
				const target = withinSite(url, domain);
				const to = url.startsWith('#') ? entry : target && entryAt(content, target);
				const name = url.startsWith('#') ? decoded(url.slice(1)) : (target?.anchor ?? '');
				if (!to || always.has(name) || anchors(to).has(name)) return [];
				const message = `链接“${url.slice(0, 80)}”指向的小标题“${name.slice(0, 40)}”不存在，请照那里的小标题写，或者去掉“#”和后面的字`;
				const inEditor = `链接指向的小标题“${name.slice(0, 40)}”不存在，请重新选要链接的地方`;
				return [{ of: entry, bodyLine: line, message, inEditor }];
			});
		});
	},
};
