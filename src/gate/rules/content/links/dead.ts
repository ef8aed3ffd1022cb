/** Links within the site, in bodies and in settings, lead to what is there: an entry, a list, a page. */
import { isDraft } from '../../../../collections/collection.ts';
import { linkedEntry } from '../../../addresses.ts';
import { isAt, withinSite } from '../../../own-links.ts';
import { settingsOf, type CheckedSetting, type Content } from '../../../reading/content.ts';
import { textsOf } from '../../../texts.ts';
import type { ContentRule, PlacedFound } from '../rule.ts';

/** Why a link within the site leads nowhere; undefined where it leads somewhere, or out of the site. */
function whyDead(content: Content, url: string): string | undefined {
	const target = withinSite(url, settingsOf(content)['site']?.[0]?.['domain']);
	if (!target || isAt(content, target)) return undefined;
	return linkedEntry(target.path) === undefined
		? '指向的网页不存在，请核对'
		: '指向的文章不存在或还没有发布，请核对';
}

/** Texts of settings that are an address and nothing else. */
function inSetting(content: Content, setting: CheckedSetting): PlacedFound[] {
	const { definition, items } = setting;
	return items.flatMap((item, index) =>
		textsOf(item).flatMap(({ path, text }): PlacedFound[] => {
			if (!/^(?:\/|https?:)[^\s，。、]*$/.test(text)) return [];
			const why = whyDead(content, text);
			if (why === undefined) return [];
			const what = path[0] === 'source' ? '出处' : '链接';
			const place = definition.list ? [index, ...path] : path;
			return [{ of: setting, path: place, message: `${what}“${text}”${why}` }];
		}),
	);
}

export const dead: ContentRule = {
	id: 'links/dead',
	level: 'error',
	title: '正文或出处的链接打不开',
	why: '居民点开是“找不到”，要办的事就断在这里。',
	check: (content) => {
		const inBodies = content.entries.flatMap((entry) => {
			// What a draft leads to may be published before it.
			if (isDraft(entry.definition, entry.data)) return [];
			return entry.read.links.flatMap(({ url, line }): PlacedFound[] => {
				const why = whyDead(content, url);
				return why ? [{ of: entry, bodyLine: line, message: `链接“${url}”${why}` }] : [];
			});
		});
		const inSettings = Object.values(content.settings).flatMap((setting) =>
			inSetting(content, setting),
		);
		return [...inSettings, ...inBodies];
	},
};
