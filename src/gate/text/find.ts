/** What a rule over texts is given and what it finds. */
import type { Level } from '../finding.ts';
import type { Passage, TextReading } from './reading.ts';

/** Items of the settings files by name, valid ones only. */
export type Settings = Readonly<Record<string, readonly Record<string, unknown>[]>>;

/** What is known of the entry that a text is, or belongs to. */
export interface Of {
	/** `notices`; `settings` of a settings file. */
	collection: string;
	/** Valid data; empty where the schema refused it. */
	value: Readonly<Record<string, unknown>>;
	settings: Settings;
}

export interface TextHit {
	passage: Passage;
	/** UTF-16 offset in the passage's text. */
	at: number;
	/** A sentence without the place: `写着“20xx”，请填上真实的年份`. Of a person never more than a covered name. */
	message: string;
	/** Milder than the rule. */
	level?: Exclude<Level, 'error'>;
	/** The whole names of those this asks about: nobody is asked about staff, or who agreed. Never told. */
	person?: string | readonly string[];
}

/**
 * No clock, no disk, no other entry: what is found depends on the text and on `of` alone, and is kept by them.
 * Linear in the length of the text.
 */
export type Find = (reading: TextReading, of: Of) => TextHit[];
