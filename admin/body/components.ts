/** Everything “插入” offers in the body, in the order of the menu. */
import { callout } from './components/callout.ts';
import type { MediaWidgets } from './components/component.ts';
import { galleryComponent } from './components/gallery.ts';
import { attachmentComponent, contactComponent, videoComponent } from './components/leaves.ts';
import { pictureComponent } from './components/picture.ts';
import { steps } from './components/steps.ts';

/** Definitions for `CMS.registerEditorComponent`; `widgets` names what chooses a picture and a file. */
export function bodyComponents(widgets: MediaWidgets = { picture: 'image', file: 'file' }) {
	return [
		pictureComponent(widgets),
		galleryComponent(widgets),
		callout,
		steps,
		attachmentComponent(widgets),
		videoComponent(widgets),
		contactComponent,
	];
}

/** Ids of the above, for the body field's `editor_components`: Decap adds a code block of its own otherwise. */
export const bodyComponentIds = bodyComponents().map(({ id }) => id);
