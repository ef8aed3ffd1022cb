/** What may not be published: every rule over the whole content, worst first. */
import { siteNow } from '../lib/clock.ts';
import { readContent, type Content } from './reading/content.ts';
import type { ReadingOptions } from './reading/entries.ts';
import type { Finding } from './finding.ts';
import { withoutNumbers } from './numbers/mask.ts';
import { rules } from './rules/index.ts';

/**
 * No sentence repeats a person's number, whichever rule quotes what it found.
 * @param now Shanghai wall time: some rules depend on the day
 */
export function findings(content: Content, now = siteNow(process.env['SITE_NOW'])): Finding[] {
	const found = [...content.unread, ...rules.flatMap((rule) => rule(content, now))];
	const place = ({ level, file, line }: Finding) =>
		`${level} ${file} ${String(line ?? 0).padStart(6, '0')}`;
	return found
		.map((one) => ({ ...one, message: withoutNumbers(one.message) }))
		.sort((a, b) => (place(a) < place(b) ? -1 : 1));
}

export function check(
	root: string,
	options: ReadingOptions = {},
): { content: Content; findings: Finding[] } {
	const content = readContent(root, options);
	return { content, findings: findings(content) };
}
