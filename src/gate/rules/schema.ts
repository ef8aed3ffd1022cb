/** Every field as the content model says. */
import type { Content } from '../content.ts';
import type { Finding } from '../finding.ts';

export function schema({ entries, settings }: Content): Finding[] {
	return [...entries, ...Object.values(settings)].flatMap(({ file, issues, lineOf }) =>
		issues.map((issue) => ({
			file,
			line: lineOf([...issue.path, ...('keys' in issue ? issue.keys.slice(0, 1) : [])]),
			key: issue.path.join('.'),
			rule: 'schema',
			level: 'error' as const,
			message: issue.message,
		})),
	);
}
