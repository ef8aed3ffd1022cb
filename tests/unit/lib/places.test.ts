import { beforeAll, expect, test, vi } from 'vitest';

vi.mock('../../../src/lib/settings.ts', () => ({
	places: [
		{ name: '党群服务中心', also: ['服务中心'], way: '清和路上', address: '清和路 1 号' },
		{ name: '半亩书屋', way: '二楼' },
		{ name: '门球场', way: '柳河边' },
		{ name: '清和苑南门', way: '清和路上' },
		{ name: '南门', way: '哪个南门' },
	],
}));

let wayTo: typeof import('../../../src/lib/places.ts').wayTo;
beforeAll(async () => {
	({ wayTo } = await import('../../../src/lib/places.ts'));
});

test.each([
	['柳河边门球场', { text: '柳河边' }],
	['清和社区党群服务中心一楼大厅', { text: '清和路上', address: '清和路 1 号' }],
	['社区服务中心', { text: '清和路上', address: '清和路 1 号' }],
	// What is named last is the nearest; of two names that end alike the longer is meant.
	['党群服务中心二楼半亩书屋', { text: '二楼' }],
	['清和苑南门', { text: '清和路上' }],
	['清和苑 3 号楼', undefined],
	['', undefined],
])('the way to “%s”', (place, way) => {
	expect(wayTo(place)).toEqual(way);
});
