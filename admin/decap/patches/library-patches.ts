/** What we change in Decap's library of pictures: everybody can use it. */
import type { Patch } from './patch.ts';

const core = 'decap-cms-core/dist/esm/components';
const card = `${core}/MediaLibrary/MediaLibraryCard.js`;

export const libraryPatches: Patch[] = [
	{
		file: `${core}/UI/Modal.js`,
		from: 'isOpen: isOpen,\n          onRequestClose',
		to: "isOpen: isOpen,\n          contentLabel: '图片和附件',\n          onRequestClose",
		why: 'The dialog had no name (it is the only one of this kind).',
	},
	{
		file: card,
		from: 'loading: "lazy",',
		to: 'loading: "lazy",\n          alt: "",',
		why: 'The name of the picture stands below it; without an alt its address was read out.',
	},
	{
		file: card,
		from: 'tabIndex: "-1",',
		to: `tabIndex: 0,
      role: "button",
      "aria-pressed": Boolean(isSelected),
      onKeyDown: event => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        onClick();
      },`,
		why: 'A picture could be chosen with the mouse alone.',
		upstream: 7077,
	},
];
