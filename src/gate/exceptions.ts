/** Findings that staff have answered for in `gateExceptions`: told apart, and no reason to stop. */
import type { Entry } from './entry.ts';
import type { Finding } from './finding.ts';

interface Exception {
	rule: string;
	reason: string;
	by: string;
}

const listed = ({ value }: Pick<Entry, 'value'>): Exception[] =>
	(value?.['gateExceptions'] ?? []) as Exception[];

/** Somebody else than who wrote it and who asks for the exception has passed it last. */
function isPassedByAnother({ value = {} }: Pick<Entry, 'value'>, { by }: Exception): boolean {
	const { final } = (value['review'] ?? {}) as { final?: string };
	return final !== undefined && final !== value['author'] && final !== by;
}

const unpassed = '。写了例外，要由作者和核对人以外的人终审过才算数';

function after(
	finding: Finding,
	entry: Pick<Entry, 'value'>,
	exceptions: readonly Exception[],
): Finding {
	const exception = exceptions.find(({ rule }) => rule === finding.rule);
	if (!exception) return finding;
	const { message, editor } = finding;
	if (finding.rule.startsWith('privacy/') && !isPassedByAnother(entry, exception))
		return {
			...finding,
			message: `${message}${unpassed}`,
			editor: { ...editor, message: `${editor.message}${unpassed}` },
		};
	const { reason, by } = exception;
	return { ...finding, level: 'advice', excused: { reason, by } };
}

/** @param entries whose exceptions count @param found in them, or in anything else */
export function withExceptions(
	found: readonly Finding[],
	entries: readonly (Pick<Entry, 'value'> & { file: string })[],
): Finding[] {
	const excepted = new Map(
		entries.filter((entry) => listed(entry).length > 0).map((entry) => [entry.file, entry]),
	);
	if (excepted.size === 0) return [...found];
	return found.map((finding) => {
		const entry = excepted.get(finding.file);
		return entry ? after(finding, entry, listed(entry)) : finding;
	});
}
