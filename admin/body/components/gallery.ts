/** 相册: several pictures that belong together. */
import { escapeHtml } from '../../../src/lib/escape-html.ts';
import { pictureShape, readPictures, writePicture, type Picture } from '../picture-markup.ts';
import { containerPattern, type BodyComponent, type MediaWidgets } from './component.ts';
import { pictureFields } from './picture.ts';

interface Gallery {
	pictures: Partial<Picture>[];
}

/** An album that holds anything but pictures is not offered as a form, so nothing of it is lost. */
const onlyPictures = String.raw`(?:[ \t]*(?:${pictureShape}[ \t]*)*\n)*?[ \t]*(?:${pictureShape}[ \t]*)*`;

export function galleryComponent(widgets: MediaWidgets): BodyComponent<Gallery> {
	return {
		id: 'gallery',
		label: '相册',
		fields: [
			{
				name: 'pictures',
				label: '照片',
				label_singular: '照片',
				widget: 'list',
				summary: '{{fields.alt}}',
				fields: pictureFields(widgets),
			},
		],
		pattern: containerPattern('gallery', onlyPictures),
		fromBlock: ([, , inside = '']) => ({ pictures: readPictures(inside) }),
		toBlock: ({ pictures }) => {
			const lines = (Array.isArray(pictures) ? pictures : [])
				.filter(({ image, alt }) => image || alt)
				.map(({ image = '', alt = '' }) => writePicture({ image, alt }));
			return [':::gallery', ...lines, ':::'].join('\n');
		},
		toPreview: ({ pictures }) =>
			`<div class="gallery">${(Array.isArray(pictures) ? pictures : [])
				.map(
					({ image = '', alt = '' }) => `<img src="${escapeHtml(image)}" alt="${escapeHtml(alt)}">`,
				)
				.join('')}</div>`,
	};
}
