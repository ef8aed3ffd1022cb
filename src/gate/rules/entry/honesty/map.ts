/** 《地图管理条例》: a map shown to the public carries its number; a simple sketch of streets or houses needs none. */
import { isDraft } from '../../../../collections/collection.ts';
import type { Entry } from '../../../entry.ts';
import type { EntryRule, Found, Path } from '../rule.ts';

interface Said {
	map?: unknown;
	mapNumber?: unknown;
	simpleMap?: unknown;
}

/** What shows borders; a plan of a house or of seats does not. */
const looksLike =
	/(?:行政区划|区位|位置|地理|世界|中国|全国|全省|全市|省|市|县|区|街道|社区|辖区|网格|线路|路线|分布|规划|范围|疏散|导览|手绘|卫星|电子)?地图|(?:区位|行政区划|(?:辖区|网格|服务|管辖)范围|(?:点位|网点|站点|设施|布点|场所)?分布|(?:公交|[走行车游跑散观逻])(?:路线|线路)|地理位置|交通(?:位置|管制)?)(?:示意)?图/u;
/** 地图 that is none: a word, a programme, a figure of speech. */
const otherwise =
	/(?:用|打开|在|扫|查)[^，。]{0,6}地图(?:软件|导航|上)?|思维导图|地图(?:软件|导航|小程序|APP)/iu;

const isLikeMap = (text: unknown) =>
	typeof text === 'string' && looksLike.test(text) && !otherwise.test(text);

const remedy = '请填“审图号”，只有街区、楼栋、线路的勾“简单示意图”';
const answered = ({ mapNumber, simpleMap }: Said) => mapNumber !== undefined || simpleMap === true;

function inPhotos(photos: unknown): Found[] {
	if (!Array.isArray(photos)) return [];
	return photos.flatMap((photo: Said & { alt?: unknown; caption?: unknown }, index): Found[] => {
		const path: Path = ['photos', index, 'alt'];
		if (answered(photo)) return [];
		if (photo.map === true)
			return [{ path, message: `第 ${index + 1} 张是地图，缺少审图号，${remedy}` }];
		if (photo.map === false || !(isLikeMap(photo.alt) || isLikeMap(photo.caption))) return [];
		const message = `第 ${index + 1} 张看着是地图：是的请勾“有地图”，再${remedy.slice(1)}`;
		return [{ path, message, level: 'warning' }];
	});
}

/** The cover's and the body's pictures, by their descriptions. */
function described({ value, body }: Entry): Found[] {
	const cover = isLikeMap(value?.['coverAlt']) ? [{ path: ['coverAlt'] }] : [];
	const inBody = body
		.split('\n')
		.flatMap((line, index) =>
			[...line.matchAll(/!\[([^[\]]{1,200})\]\(/g)].some(([, alt]) => isLikeMap(alt))
				? [{ bodyLine: index + 1 }]
				: [],
		);
	return [...cover, ...inBody].map((place) => ({
		...place,
		message: `图片看着是地图：是的请勾“有地图”，再${remedy.slice(1)}；不是的，请把图片说明改明白`,
		level: 'warning' as const,
	}));
}

function found(entry: Entry): Found[] {
	const { value } = entry;
	if (!value || value['withdrawn']) return [];
	const photos = inPhotos(value['photos']);
	const said: Said = value;
	if (answered(said) || said.map === false) return photos;
	if (said.map !== true) return [...described(entry), ...photos];
	return [{ path: ['mapNumber'], beside: ['map'], message: `勾了“有地图”，${remedy}` }, ...photos];
}

export const map: EntryRule = {
	id: 'honesty/map',
	level: 'error',
	title: '地图没有审图号',
	why: '公开的地图要有审图号，画错国界、省界会被处罚；小区、街区的简单示意图不用。',
	check: (entry) =>
		found(entry).map((one) => {
			const draft = isDraft(entry.definition, entry.data);
			return one.level || !draft ? one : { ...one, level: 'warning' };
		}),
};
