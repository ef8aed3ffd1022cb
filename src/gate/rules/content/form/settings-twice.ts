/** Lists of the settings name each thing once. */
import { repeated } from '../../../../collections/check.ts';
import type { Content } from '../../../reading/content.ts';
import type { Finding } from '../../../finding.ts';

export function settingsLists({ settings }: Content): Finding[] {
	return Object.values(settings).flatMap(({ file, definition, items, lineOf }) =>
		repeated(definition, items).map(({ path, key, message }): Finding => ({
			file,
			line: lineOf(path),
			key,
			rule: 'form/settings-twice',
			level: 'error',
			message,
		})),
	);
}
