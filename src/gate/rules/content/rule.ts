/** A rule that needs the whole content or the disk: it runs in the server and the build. */
import type { RuleWords } from '../../finding.ts';
import type { CheckedEntry, CheckedSetting, Content } from '../../reading/content.ts';
import type { Found } from '../entry/rule.ts';

export interface PlacedFound extends Found {
	/** An entry, a settings file, or any other file by its path below the content folder. */
	of: CheckedEntry | CheckedSetting | string;
}

export interface ContentRule extends RuleWords {
	/** Looks through all that is there a fixed number of times, never once more for each entry. */
	check: (content: Content, now: string) => PlacedFound[];
}
