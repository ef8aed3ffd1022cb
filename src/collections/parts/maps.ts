/** What a picture that is a map must say: 《地图管理条例》 asks for its number, of a simple sketch of streets not. */
import type { Words } from '../field.ts';
import { flag, optional, pattern } from '../fields.ts';
import { when } from '../form.ts';

/** `GS（2019）1822号`, `GS京（2023）0001号`, `浙杭S（2022）5号` */
const number =
	/^(?:GS|\p{Script=Han}{1,4}S)\p{Script=Han}{0,2}\s?[（(〔[]\d{4}[）)〕\]]\s?第?\d{1,6}(?:-\d{1,4})?号$/u;

/** Unticked it is not written: of a list of photographs a value would make a first photograph. */
const box = (words: Words) => ({ ...flag(words), widget: { widget: 'boolean' } });

/** Of a picture, or of all pictures of an entry. */
export const mapFields = {
	map: optional(
		box({
			label: '有地图',
			hint: '图里有地图、线路图、分布图就勾上，再填审图号，或者勾“简单示意图”',
			section: '图片附件',
		}),
	),
	mapNumber: optional(
		pattern({
			label: '审图号',
			hint: '地图角上印着的号码，照着写，例如：浙S（2026）12号',
			section: '图片附件',
			shownWhen: when('map'),
			pattern: number,
			remedy: '请照地图上印的写，例如 浙S（2026）12号',
		}),
	),
	simpleMap: optional(
		box({
			label: '简单示意图',
			hint: '只有街区、楼栋、公交线路，没有国界和行政区界线的勾上，例如：小区楼栋示意图',
			section: '图片附件',
			shownWhen: when('map'),
		}),
	),
};
