/** 图片: one picture on a line of its own. */
import { escapeHtml } from '../../../src/lib/escape-html.ts';
import { pictureForm, readPicture, writePicture, type Picture } from '../picture-markup.ts';
import type { BodyComponent, MediaWidgets } from './component.ts';

/** The two fields every picture has, here and in an album. */
export function pictureFields({ picture }: MediaWidgets) {
	return [
		{
			name: 'image',
			label: '图片',
			widget: picture,
			media_library: { config: { multiple: false } },
		},
		{
			name: 'alt',
			label: '图片说明',
			widget: 'string',
			required: true,
			hint: '说出图里有什么，给看不见图的人听，例如“居民在步道旁扶苗培土”。不要写“图片1”。',
		},
	];
}

/** Replaces Decap's own `image` under the same id, whose labels are English and whose words are not escaped. */
export function pictureComponent(widgets: MediaWidgets): BodyComponent<Picture> {
	return {
		id: 'image',
		label: '图片',
		fields: pictureFields(widgets),
		// Alone in its paragraph: otherwise the form would tear the picture out of its sentence.
		pattern: new RegExp(String.raw`^${pictureForm}[ \t]*(?=\n[ \t]*(?:\n|$)|$)`),
		fromBlock: readPicture,
		toBlock: ({ image = '', alt = '' }) => writePicture({ image, alt }),
		toPreview: ({ image = '', alt = '' }) =>
			`<img src="${escapeHtml(image)}" alt="${escapeHtml(alt)}">`,
	};
}
