/** What nearly every list of the settings has: a key, and lines of text. */
import { pattern, text } from '../fields.ts';

/** Small Latin letters, chosen once: others refer to the item by it. */
export const key = (example: string) =>
	pattern({
		label: '代号',
		hint: `用小写英文字母、数字和短横线，定了就不要改，例如：${example}`,
		pattern: /^[a-z0-9-]+$/,
		remedy: '请只用小写英文字母、数字和短横线',
	});

export const line = (label: string, hint: string, max = 60) => text({ label, hint, max });
