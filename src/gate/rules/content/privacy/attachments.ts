/** Numbers of persons in attachments: the same three rules as of an entry's own text. */
import { inAttachments } from '../../../numbers/in-attachments.ts';
import { bankCard } from '../../entry/privacy/bank-card.ts';
import { identity } from '../../entry/privacy/id.ts';
import { mobile } from '../../entry/privacy/mobile.ts';
import type { ContentRule } from '../rule.ts';

export const identityAttached: ContentRule = {
	...identity,
	check: (content, now) => inAttachments('id', content, now),
};

export const bankCardAttached: ContentRule = {
	...bankCard,
	check: (content, now) => inAttachments('bank-card', content, now),
};

export const mobileAttached: ContentRule = {
	...mobile,
	check: (content, now) => inAttachments('mobile', content, now),
};
