/** A rule that needs nothing but an entry, its text and the settings: it runs in the editor, the server and the build. */
import type { z } from 'astro/zod';
import type { Setting } from '../../../collections/settings.ts';
import type { Entry } from '../../entry.ts';
import type { RuleWords } from '../../finding.ts';
import type { Find, Settings } from '../../text/find.ts';

export type { Settings };

/** `['photos', 0, 'alt']` */
export type Path = readonly PropertyKey[];

/** What a rule finds, at its place. */
export interface Found {
	/** The field; without it and without `bodyLine` it is the whole file. */
	path?: Path;
	/** 1-based, within the body. */
	bodyLine?: number;
	/** Where in the file to look, when the field itself does not stand there yet. */
	beside?: Path;
	message: string;
	/** For the editor, where the message names a key or a file, or tells of a way of writing. */
	inEditor?: string;
	/** Milder than the rule. */
	level?: 'warning' | 'advice';
	/** The picture or attachment it is about, as it is written. */
	media?: string;
}

export interface Given {
	/** The day in Shanghai, `2026-11-22`: what is said of an entry that stays as it is holds until midnight. */
	today: string;
	settings: Settings;
	/** Whole names of those who may be named: staff, and who agreed to it. */
	known?: ReadonlySet<string>;
}

/** A settings file as a rule sees it. */
export interface SettingForm {
	definition: Setting;
	/** As it is written. */
	data: unknown;
	items: readonly Record<string, unknown>[];
	issues: readonly z.core.$ZodIssue[];
}

export interface EntryRule extends RuleWords {
	/** Of a rule over texts: what it finds in any text, an attachment's too. */
	find?: Find;
	check: (entry: Entry, given: Given) => Found[];
	/** The same of a settings file, where the rule holds there too. */
	checkSetting?: (setting: SettingForm, given: Given) => Found[];
}
