/** What one comes to the office for: the guide that a question asks for, told before any page. */
import { pairsOf } from './pairs.ts';
import type { Told } from './told.ts';
import { bare, heard } from './wording.ts';

type Guide = Told['guides'][number];

/** So many are shown. */
const most = 2;
/** A guide's name must hold this share of what the question says. */
const enough = 0.75;

/** Words that every name of a guide may begin or end with, and that ask for none. */
const plain = /(?:申请|办理|登记|补办|换领|领取|怎么办|手续|流程|条件|材料|指南|要带|带|需要|要)/gu;
const core = (text: string) => bare(text).replace(plain, '');

function share(about: string, name: string): number {
	if (about === '' || name === '') return 0;
	if (name.includes(about) || about.includes(name)) return 1;
	const pairs = pairsOf(about);
	return pairs.filter((pair) => name.includes(pair)).length / Math.max(1, pairs.length);
}

/** @param wordings the question, and other ways of saying it */
export function guidesFor(wordings: readonly string[], { guides }: Told): Guide[] {
	for (const wording of wordings) {
		const about = core(heard(wording).about);
		if ([...about].length < 2) continue;
		const found = guides
			.map((guide) => ({
				guide,
				score: share(about, core(guide.title)),
			}))
			.filter(({ score }) => score >= enough)
			.sort((a, b) => b.score - a.score);
		// What fits so many (老人) asks for none of them.
		if (found.length > 0 && found.length <= most) return found.map(({ guide }) => guide);
	}
	return [];
}
