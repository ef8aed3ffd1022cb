import { expect, test } from 'vitest';
import { namesFile } from '../../../../admin/record/referred.ts';

test.each([
	['cover: ../media/notices/楼.jpg', true, 'a field'],
	["cover: '../media/notices/楼.jpg'", true, 'a field in quotes'],
	['![楼](../media/notices/楼.jpg)', true, 'a picture of the body'],
	['![楼](../media/notices/%E6%A5%BC.jpg)', true, 'as in an address'],
	['100% ![楼](../media/notices/%E6%A5%BC.jpg) 50%的', true, 'beside a per cent sign'],
	['::attachment{file="../media/notices/楼.jpg" label="楼"}', true, 'a directive'],
	['见 ../media/notices/楼.jpg。', true, 'before a full stop'],
	['cover: ../media/notices/大楼.jpg', false, 'another name with the same end'],
	['file: ../media/notices/楼.jpg.zip', false, 'another name with the same beginning'],
	['file: ../media/notices/楼.jpg2', false, 'a longer ending'],
	['cover: ../media/activities/楼.jpg', false, 'another column'],
	['title: 楼.jpg', false, 'its name alone'],
	['', false, 'nothing'],
])('%s: %s (%s)', (raw, named) => {
	expect(namesFile(raw, 'content/media/notices/楼.jpg')).toBe(named);
	expect(namesFile(raw, '/content/media/notices/楼.jpg')).toBe(named);
});
