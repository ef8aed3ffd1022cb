/** No picture is so large that a machine runs out of memory over it. */
import { pictureRule } from '../../../media/seen.ts';

export const pictureHuge = pictureRule(
	{
		id: 'form/picture-huge',
		level: 'error',
		title: '图片太大',
		why: '四千万像素以上，网页上用不着，还会让发布停下来。',
	},
	'huge',
	'太大了，最多 4000 万像素（动图算上每一帧），请改小后再上传',
);
