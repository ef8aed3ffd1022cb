/** Pictures can be decoded to their end. */
import { pictureRule } from '../../../media/seen.ts';

export const pictureBroken = pictureRule(
	{
		id: 'form/picture-broken',
		level: 'error',
		title: '图片打不开',
		why: '没有传完整、或者只是改了后缀的图，网页上显示不出来。',
	},
	'broken',
	'不是能用的图片，可能没有传完整，请用手机或电脑另存为 JPG 再上传',
);
