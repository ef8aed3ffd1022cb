/** Pictures and attachments: what is none, is named to deceive, or lies elsewhere is refused. */
import { expect, test } from 'vitest';
import { besieged, mediaOf } from './besieged.ts';

const { send, expectRefused } = besieged();

test.each<[string, string, (Buffer | string)?]>([
	['SVG', 'content/media/notices/a.svg', '<svg onload="alert(1)"/>'],
	['HTML', 'content/media/notices/a.html', '<script>'],
	['a script', 'content/media/notices/a.js', 'x'],
	['a program', 'content/media/notices/a.exe', 'MZ'],
	['a program named .jpg', 'content/media/notices/程序.jpg', 'MZ\u0090\u0000'],
	['HTML named .png', 'content/media/notices/b.png', '<html>'],
	['PNG named .jpg', 'content/media/notices/b.jpg'],
	['a program named .pdf', 'content/media/notices/b.pdf', '\u007fELF'],
	['a program named .txt', 'content/media/notices/b.txt', 'MZ\u0000\u0000'],
	['nothing named .png', 'content/media/notices/c.png', ''],
	['no extension', 'content/media/notices/picture'],
	['two extensions', 'content/media/notices/a.png.html'],
	['a hidden file', 'content/media/notices/.htaccess'],
	['a hidden picture', 'content/media/notices/.a.png'],
	['traversal', 'content/media/notices/../../notices/a.png'],
	['encoded traversal', 'content/media/notices/..%2f..%2fa.png'],
	['a per cent sign', 'content/media/notices/a%00.png'],
	['a backslash', 'content/media/notices/..\\a.png'],
	['NUL', 'content/media/notices/a\u0000.png'],
	['a line end', 'content/media/notices/a\n.png'],
	['turned writing', 'content/media/notices/a\u202egnp.png'],
	['a zero-width sign', 'content/media/notices/a\u200b.png'],
	['a false slash', 'content/media/notices/a\u2044b.png'],
	['a wide slash', 'content/media/notices/a\uff0fb.png'],
	['decomposed letters', 'content/media/notices/e\u0301.png'],
	['half a character', 'content/media/notices/\ud800.png'],
	['a space at the end', 'content/media/notices/a.png '],
	['a dot at the end', 'content/media/notices/a.png.'],
	['a system name', 'content/media/notices/con.png'],
	['a stream of Windows', 'content/media/notices/a.png:b.png'],
	['a very long name', `content/media/notices/${'长'.repeat(90)}.png`],
	['no collection', 'content/media/a.png'],
	['another folder', 'content/media/other/a.png'],
	['a deeper folder', 'content/media/notices/b/a.png'],
	['public', 'public/a.png'],
	['git', '.git/a.png'],
	['a link', 'content/media/notices/link.png'],
	['a linked folder', 'content/media/policies/new.png'],
	['an entry', 'content/notices/20261123-0900.md'],
])('media: %s is refused', (_, path, bytes) => expectRefused({ body: mediaOf(path, bytes) }));

const places = [
	'../notices/20261120-0900.md',
	'content/notices/20261120-0900.md',
	'content/settings/site.yml',
	'content/media/notices/..%2f..%2fsettings/site.yml',
	'content%2fmedia%2fnotices%2f..%2f..%2f..%2fpackage.json',
	'content/media/notices/%252e%252e/a.png',
	'content/media/notices/link.png',
	'content/media/policies/a.png',
	'content/media/notices/a.png%00',
	'content/media/notices/%ff',
	'content/media/notices/',
	'.git/config',
];
test.each(places)('GET of media %j is refused', (place) =>
	expectRefused({ method: 'GET', url: `/admin/api/media/${place}`, body: '' }),
);
test('a foreign page cannot show our pictures', () =>
	expectRefused(
		{
			method: 'GET',
			url: '/admin/api/media/content/media/notices/a.png',
			headers: { 'Sec-Fetch-Site': 'cross-site' },
			body: '',
		},
		[403],
	));
test.each([
	'content/notices',
	'content/media',
	'content/media/',
	'content/media/../notices',
	'content/media/policies',
	'.git',
	'content/media/other',
	'/etc',
])('the media folder %j is refused', (folder) =>
	expectRefused({ url: '/admin/api/media', body: JSON.stringify({ folder }) }),
);

test('a picture that the editor may bring is taken: the tables refuse for their reasons only', async () => {
	const { status } = await send({ body: mediaOf('content/media/notices/b.png') });
	expect(status).toBe(200);
});
