/** A picture of a visit shows how somebody lives: it is asked about once, at the picture that tells of a home. */
import { mediaOf, type Medium } from '../../../media/named.ts';
import type { Entry } from '../../../entry.ts';
import type { EntryRule } from '../rule.ts';

const ofHome = /家[里中]|屋[里内]|房间|床|卧室|客厅|厨房|灶|药|门牌|轮椅/;

/** What is said beside a picture; of one in the body its whole line. */
function wordsBeside({ value = {}, body }: Entry, { place }: Medium): string {
	const { coverAlt = '' } = value as { coverAlt?: string };
	const { path = [], bodyLine } = place;
	if (bodyLine !== undefined) return body.split('\n')[bodyLine - 1] ?? '';
	const [key, index] = path;
	if (typeof index !== 'number') return coverAlt;
	return JSON.stringify((value[String(key)] as unknown[] | undefined)?.[index] ?? '');
}

export const visitPhotos: EntryRule = {
	id: 'privacy/visit-photos',
	level: 'warning',
	title: '走访的照片要问过当事人',
	why: '照片会说出谁家在哪、日子过得怎样、吃什么药，文字里藏好的，照片里全看得见。',
	check: (entry) => {
		const { value } = entry;
		if (value?.['type'] !== 'visit' || value['withdrawn']) return [];
		const pictures = mediaOf(entry).filter(({ use }) => use === 'picture');
		const asked = pictures.find((one) => ofHome.test(wordsBeside(entry, one))) ?? pictures[0];
		if (!asked) return [];
		const message =
			'照片里有没有老人家里的样子、门牌、药盒？当事人同意了吗？没有同意的请换一张或者删去；同意了的，请点“核对过，不算问题”，写上同意书编号';
		return [{ ...asked.place, message, media: asked.path }];
	},
};
