/** What the gate found, for the person at the terminal. */
import { styleText } from 'node:util';
import { sentence, type Finding } from '../src/gate/finding.ts';
import type { Coming } from './next-change.ts';

/** With the rule's id at the end, in grey where there are colours. */
function withRule(finding: Finding): string {
	return `${sentence(finding)}　${styleText('dim', finding.rule, { stream: process.stderr })}`;
}

function exceptionOf(finding: Finding, said: (finding: Finding) => string): string {
	const { reason = '', by = '' } = finding.excused ?? {};
	return `例外　${said(finding)}（${by}：${reason}）`;
}

interface ReportOptions {
	/** Ids are for whoever mends rules; what a build says is also shown to staff. */
	withRules?: boolean;
}

/** @returns how many must be mended first */
export function report(findings: readonly Finding[], { withRules }: ReportOptions = {}): number {
	const said = withRules ? withRule : sentence;
	const errors = findings.filter(({ level }) => level === 'error');
	const warnings = findings.filter(({ level }) => level === 'warning');
	const advice = findings.filter(({ level, excused }) => level === 'advice' && !excused);
	for (const finding of findings) if (finding.excused) console.log(exceptionOf(finding, said));
	for (const finding of advice) console.log(`建议　${said(finding)}`);
	for (const finding of warnings) console.warn(`提醒　${said(finding)}`);
	for (const finding of errors) console.error(`要改　${said(finding)}`);
	return errors.length;
}

/** What is said after them. */
export const toMend = (errors: number): string =>
	`共 ${errors} 处要改，改好以后再发布。原来的网站没有动。`;

/** What a later moment brings: said, and no reason to stop today. */
export function reportComing({ at, findings }: Coming): void {
	if (findings.length === 0) {
		console.log(`网站下一次自己变化是在 ${at}，那时没有新的问题。`);
		return;
	}
	console.warn(`到 ${at} 会有 ${findings.length} 条提醒（现在不影响发布）：`);
	for (const finding of findings) console.warn(`到时　${withRule(finding)}`);
}
