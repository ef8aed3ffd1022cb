/** Pictures are no larger than any page shows them. */
import { pictureRule } from '../../../media/seen.ts';

export const pictureLarge = pictureRule(
	{
		id: 'form/picture-large',
		level: 'warning',
		title: '图片偏大',
		why: '两千万像素以上，网页上用不着，上传、备份都慢。',
	},
	'large',
	'有两千万像素以上，网页上用不着这么大，请改小到 4000×3000 左右再上传',
);
