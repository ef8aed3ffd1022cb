/** Pictures and attachments are of a kind that every resident can open. */
import { endingsOf } from '../../../../collections/media.ts';
import { mediaOf, mediaOfSetting, type Medium } from '../../../media/named.ts';
import type { EntryRule, Found } from '../rule.ts';

const found = (media: readonly Medium[]): Found[] =>
	media.flatMap(({ fault, what, path, place, shown, use }) => {
		if (fault !== 'kind') return [];
		const remedy = `的格式不能用，请换成 ${endingsOf(use).slice(0, 4).join('、')} 等`;
		const message = `${what}“${path}”${remedy}`;
		return [{ ...place, media: path, message, inEditor: `${what}“${shown}”${remedy}` }];
	});

export const mediaKind: EntryRule = {
	id: 'form/media-kind',
	level: 'error',
	title: '图片、附件的格式不能用',
	why: '有的格式手机打不开，有的里面能藏程序，都不公布。',
	check: (entry) => found(mediaOf(entry)),
	checkSetting: (setting) => found(mediaOfSetting(setting)),
};
