import { collection } from './collection.ts';
import { entryFields } from './entry.ts';
import { guideFields } from './parts/office/service-guide.ts';
import { entryRules } from './rules.ts';

export const guides = collection({
	name: 'guides',
	label: '办事指南',
	short: '办事',
	noun: '办事指南',
	counter: '份',
	description: '居民常办的事：谁能办、带什么、到哪里、多久办好、打电话问谁。',
	columnType: '办事服务',
	keywords: ['办事指南', '怎么办', '材料', '窗口'],
	fields: { ...entryFields('guides'), ...guideFields },
	rules: entryRules,
});
