/** Posts of a notice as schema.org's JobPosting: only what is written. Where one signs up is not where one works. */
import { isoOf } from '../lib/clock.ts';
import type { Entry } from '../lib/entry.ts';
import { origin } from '../lib/settings.ts';

export function jobPostings({ data, address }: Entry<'notices'>): object[] {
	const { jobs = [], publishedAt, closesAt } = data;
	return jobs.map(({ employer, post, number, pay, requirement }) => ({
		'@type': 'JobPosting',
		title: post,
		description: [pay, requirement].filter(Boolean).join('；'),
		datePosted: isoOf(publishedAt),
		...(closesAt ? { validThrough: isoOf(closesAt) } : {}),
		hiringOrganization: { '@type': 'Organization', name: employer },
		totalJobOpenings: number,
		...(requirement ? { qualifications: requirement } : {}),
		url: origin + address,
	}));
}
