/** What must hold between a type or a kind and the rest. */
import type { Problem } from '../collection.ts';

interface Typed {
	kind: string;
	type: string;
	typeName?: string | undefined;
	startsAt?: string | undefined;
	endsAt?: string | undefined;
}

const moment = '请写成“年-月-日 时:分”，例如';
const past = '“工作动态”写的是已经有的事，请把“类型”改成“报道”；还没办的活动，请另选一种活动类型';

/** Only 工作动态 may be without a day, and is no announcement. */
export function typeProblems({ kind, type, typeName, startsAt, endsAt }: Typed): Problem[] {
	const isNews = type === 'news';
	const needsDay = !isNews || endsAt !== undefined;
	return [
		...(isNews && kind === 'announcement' ? [{ key: 'kind', message: past }] : []),
		...(type === 'other' && !typeName
			? [{ key: 'typeName', message: '选了“其他”，缺少“是什么活动”，请写 typeName: 例如 采风' }]
			: []),
		...(needsDay && startsAt === undefined
			? [{ key: 'startsAt', message: `缺少“开始时间”，${moment} 2026-03-05 09:30` }]
			: []),
	];
}

interface Announced {
	kind: string;
	jobs?: readonly unknown[] | undefined;
	closesAt?: string | undefined;
}

/** A notice of jobs without any, or without an end, leads people on. */
export function jobProblems({ kind, jobs = [], closesAt }: Announced): Problem[] {
	if (kind !== 'jobs') return [];
	const posts = '就业岗位缺少“岗位”一项，请写 jobs: 的 employer、post、number、pay';
	const end = `就业岗位缺少“截止时间”，${moment} 2026-11-30 17:30`;
	return [
		...(jobs.length === 0 ? [{ key: 'jobs', message: posts }] : []),
		...(closesAt ? [] : [{ key: 'closesAt', message: end }]),
	];
}

interface Answered {
	adopted?: readonly { opinion: string; taken: string; reason?: string | undefined }[] | undefined;
}

/** Whoever was not followed is told why. */
export function adoptedProblems({ adopted = [] }: Answered): Problem[] {
	const unsaid = adopted.find(({ taken, reason }) => taken !== 'yes' && !reason);
	if (!unsaid) return [];
	const message = `意见“${unsaid.opinion.slice(0, 12)}”没有全采纳，请写为什么`;
	return [{ key: 'adopted', message }];
}
