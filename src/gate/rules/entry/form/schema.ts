/** Every field as the content model says. */
import { complaintsOf } from '../../../../collections/check.ts';
import type { Content } from '../../../reading/content.ts';
import type { Finding } from '../../../finding.ts';

export function schema({ entries, settings }: Content): Finding[] {
	return [...entries, ...Object.values(settings)].flatMap(({ file, issues, lineOf }) =>
		complaintsOf(issues).map(({ path, key, message }): Finding => ({
			file,
			line: lineOf(path),
			key,
			rule: 'form/schema',
			level: 'error',
			message,
		})),
	);
}
