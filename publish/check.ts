/** `npm run check`, first step: may the content be published? */
import { contentRoot } from '../src/lib/content-root.ts';
import { check } from '../src/gate/check.ts';
import { report } from './report.ts';

const { content, findings } = check(contentRoot);
report(findings);
if (findings.some(({ level }) => level === 'error')) process.exit(1);
console.log(`内容检查通过：${content.entries.length} 篇。`);
