/** Who said something in a consultation. */
import type { Fact } from './fact.ts';

const asker: Fact = {
	word: '提的意见',
	words: '提|建议|反映|认为|希望|要求|反对|投诉',
	says: /(?:提出|提议|提的|建议|反映|认为|希望|要求|反对|投诉)/g,
	sure: false,
};

export const askerFacts = { asker };
