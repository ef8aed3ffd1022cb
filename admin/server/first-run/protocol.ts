/**
 * What the first run asks and answers: `POST /admin/api/first-run/<action>`, JSON both ways. An answer that is no 2xx
 * carries a `Refusal`, as everywhere (`admin/server/protocol.ts`).
 */

/** All as it was typed; nothing of it need be right before the end. */
export interface Answers {
	site: SiteAnswers;
	/** A pasted list (`building-list.ts`). */
	buildings: string;
	contacts: ContactAnswer[];
	/** Keys of the topics that are kept. */
	topics: string[];
	samples: 'none' | 'drafts';
}

export interface SiteAnswers {
	/** 社区名称 */
	name: string;
	/** 所在街道: only in sentences that we write. */
	street: string;
	organisation: string;
	operator: 'committee' | 'street' | 'institution';
	tagline: string;
	phone: string;
	address: string;
	officeHours: string;
	domain: string;
	reviewRequired: 'none' | 'one' | 'three';
}

export interface ContactAnswer {
	subject: string;
	window: string;
	phone: string;
	hours: string;
}

export interface Topic {
	key: string;
	label: string;
	description?: string;
}

export interface FirstRunActions {
	look: {
		ask: Record<string, never>;
		answer:
			| {
					stage: 'asking';
					answers: Answers;
					topics: Topic[];
					/** It is published at once. */ needsDomain: boolean;
			  }
			/** There is content already: nothing is asked. */
			| { stage: 'made' };
	};
	/** Kept as it stands, to be gone on with. */
	keep: { ask: { answers: Answers }; answer: Record<string, never> };
	/** Makes the content; the server then begins anew with it. */
	finish: { ask: { answers: Answers }; answer: Record<string, never> };
}

export type FirstRunAction = keyof FirstRunActions;
