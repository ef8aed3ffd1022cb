/** What the gate found, for the person at the terminal. */
import { sentence, type Finding } from '../src/gate/finding.ts';

export function report(findings: readonly Finding[]): void {
	const errors = findings.filter(({ level }) => level === 'error');
	const warnings = findings.filter(({ level }) => level === 'warning');
	for (const finding of warnings) console.warn(`提醒　${sentence(finding)}`);
	for (const finding of errors) console.error(`要改　${sentence(finding)}`);
	if (errors.length > 0)
		console.error(`共 ${errors.length} 处要改，改好以后再发布。原来的网站没有动。`);
}
