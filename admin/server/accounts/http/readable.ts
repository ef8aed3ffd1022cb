/** Where something was done, as staff call it. */
import { definitionOf, settings } from '../../../../src/collections/index.ts';

const place = /content\/(?:media\/)?([a-z]+)\/([^ ]+?)(?:\.md|\.yml)?(?= |$)/;

const settingOf = (name: string) =>
	Object.hasOwn(settings, name) ? settings[name as keyof typeof settings].label : name;

/** What was refused to somebody. */
const asked: Readonly<Record<string, string>> = {
	write: '写稿',
	publish: '公布给居民看',
	alert: '改紧急提醒',
	settings: '改网站设置',
	review: '签初审、复审',
	finalReview: '签终审',
	remove: '删除文章',
	media: '看图片和附件',
	people: '看账号',
	log: '看记录',
	bundle: '取事故材料',
};
const isKey = /^[a-z-]+$/i;

/** `发布 content/notices/20261120-0900.md` → `发布 通知公告 20261120-0900`. */
export function readable(detail: string | null): string | null {
	if (detail === null) return null;
	if (isKey.test(detail)) return asked[detail] ?? null;
	return detail.replace(place, (whole, folder: string, name: string) => {
		if (folder === 'settings') return `网站设置 ${settingOf(name)}`;
		const { label } = definitionOf(folder) ?? {};
		return label === undefined ? whole : `${label} ${name}`;
	});
}
