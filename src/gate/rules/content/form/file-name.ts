/** Names that every computer can hold. */
import { wrongName } from '../../../media/file-names.ts';
import { filesOf } from '../../../tree.ts';
import type { ContentRule, PlacedFound } from '../rule.ts';

export const fileName: ContentRule = {
	id: 'form/file-name',
	level: 'error',
	title: '文件名不能用',
	why: '换一台电脑或换一种系统就存不下、打不开，或者看着像另一个文件。',
	check: (content) =>
		filesOf(content).flatMap((file): PlacedFound[] => {
			const message = file
				.split('/')
				.map(wrongName)
				.find((found) => found !== undefined);
			return message === undefined ? [] : [{ of: file, message }];
		}),
};
