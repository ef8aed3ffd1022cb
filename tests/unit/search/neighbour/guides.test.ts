/** Which guide a question asks for; what may mean anything asks for none. */
import { expect, test } from 'vitest';
import { guidesFor } from '../../../../src/search/neighbour/guides.ts';
import { nobody } from '../../../../src/search/neighbour/told.ts';

const guides = [
	'申请高龄津贴',
	'申请老年助餐补贴',
	'办残疾人证',
	'退役军人和家属登记',
	'生育登记',
].map((title) => ({ title, address: `/${title}/`, bring: ['身份证'], at: '2 号窗口' }));
const found = (question: string) =>
	guidesFor([question], { ...nobody, guides }).map(({ title }) => title);

test.each([
	['高龄津贴', ['申请高龄津贴']],
	['高龄津贴怎么申请', ['申请高龄津贴']],
	['办残疾人证要带什么材料', ['办残疾人证']],
	['助餐补贴', ['申请老年助餐补贴']],
	['退役军人登记', ['退役军人和家属登记']],
	['生育登记在哪里办', ['生育登记']],
	['门球', []],
	['停水', []],
	['津贴补贴证明登记', []],
	['申请', []],
])('%s', (question, titles) => {
	expect(found(question)).toEqual(titles);
});
