/** The buttons above an article: in sight and in reach wherever one has scrolled to. */
import { bodyOf, expect, newArticle, test } from './desk.ts';
import { others } from '../length.ts';

const paragraph = '周四上午八点半到十一点半停水检修，请提前储水备用，来水后先放掉浑水再用。';

for (const [place, width] of [390, 1280].entries())
	test(
		`nothing of the form lies over 保存 and 发布 at ${width} px`,
		others(place),
		async ({ desk }) => {
			await desk.setViewportSize({ width, height: 700 });
			await newArticle(desk, 'notices');
			await bodyOf(desk).focus();
			for (let line = 0; line < 14; line += 1) {
				await desk.keyboard.insertText(paragraph);
				await desk.keyboard.press('Enter');
			}
			const covered = () =>
				desk.evaluate(() =>
					[...document.querySelectorAll('.bar button, .bar .back')]
						.filter((button) => {
							const { left, top, width, height } = button.getBoundingClientRect();
							const there = document.elementFromPoint(left + width / 2, top + height - 4);
							return !button.contains(there);
						})
						.map((button) => button.textContent),
				);
			const box = await bodyOf(desk).boundingBox();
			// Step by step, so that every layer of the box passes below the buttons once.
			for (let down = 0; down < (box?.height ?? 0) + 400; down += 60) {
				await desk.evaluate((y) => scrollTo(0, y), down);
				expect(await covered(), `${down} px down`).toEqual([]);
			}
		},
	);
