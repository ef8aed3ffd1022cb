/** Stars agree with the hours under the scheme of `settings/site.yml` (default 100/300/600/1000/1500). */
import { isDraft } from '../../collections/collection.ts';
import type { Content } from '../content.ts';
import type { Finding } from '../finding.ts';

/** Thresholds reached: `starsFor(620, [100, 300, 600, 1000, 1500])` → 3. */
export function starsFor(hours: number, scheme: readonly number[]): number {
	return scheme.filter((threshold) => hours >= threshold).length;
}

export function stars({ entries, settings }: Content): Finding[] {
	const scheme = (settings['site']?.items[0]?.['starScheme'] ?? [
		100, 300, 600, 1000, 1500,
	]) as number[];
	return entries.flatMap((entry): Finding[] => {
		const { stars: given, hours } = entry.value ?? {};
		if (typeof given !== 'number') return [];
		if (isDraft(entry.definition, entry.data)) return [];
		const where = {
			file: entry.file,
			line: entry.lineOf(['stars']),
			key: 'stars',
			level: 'error' as const,
		};
		if (typeof hours !== 'number')
			return [
				{
					...where,
					rule: 'honesty/stars-without-hours',
					message: '写了星级却缺少“服务时长”，请写 hours: 小时数',
				},
			];
		const right = starsFor(hours, scheme);
		if (given === right) return [];
		return [
			{
				...where,
				rule: 'honesty/stars',
				message: `星级写的是 ${given}，按 ${hours} 小时应是 ${right} 星（标准 ${scheme.join('/')}）`,
			},
		];
	});
}
