/** Every fact that is looked for beside names. */
import type { Fact } from './fact.ts';
import { disability, illness, pregnancy } from './health.ts';
import { affair } from './affair.ts';
import { assistance, offence, pupil } from './standing.ts';
import { account, birth, door, plate, social } from './values.ts';

export const facts = {
	illness,
	disability,
	pregnancy,
	assistance,
	offence,
	affair,
	pupil,
	door,
	birth,
	plate,
	account,
	social,
} satisfies Record<string, Fact>;

export type FactName = keyof typeof facts;
