/** What we change in Decap's editing box and in Plate's lists: items of several blocks, and our own parts. */
import type { Patch } from './patch.ts';

const box = 'decap-cms-widget-richtext/dist/esm/RichtextControl';
/** The same code stands in both. */
const lists = [
	'@platejs/list-classic/dist/index.mjs',
	'@platejs/list-classic/dist/react/index.mjs',
];
const several = 'An item of several blocks lost all but its first line when it was opened.';
const order = 'What was moved came to stand before the other blocks of the item.';

const boxPatches: Patch[] = [
	{
		file: `${box}/plugins/ListPlugin.js`,
		from: "validLiChildrenTypes: ['shortcode']",
		to: "validLiChildrenTypes: ['shortcode', 'p', 'blockquote', 'table', 'thematic-break', 'as-is', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']",
		why: several,
		upstream: 7895,
	},
	{
		file: `${box}/plugins/BreakPlugin.js`,
		from: '    component: BreakElement',
		to: '    isSelectable: false,\n    component: BreakElement',
		why: "A caret moved by an arrow stood in the line's end, where nothing is drawn; the browser put it at the top of the body, and what was typed went there.",
	},
	{
		file: `${box}/VisualEditor.js`,
		from: '}), ShortcodePlugin, TablePlugin,',
		to: '}), ShortcodePlugin, ...ownPlugins, TablePlugin,',
		why: 'Blocks that the box would change are shown as they are, and rules as rules.',
	},
	{
		file: `${box}/VisualEditor.js`,
		from: "import defaultEmptyBlock from './defaultEmptyBlock';",
		to: "import defaultEmptyBlock from './defaultEmptyBlock';\nimport { ownPlugins } from 'linli:body-plugins';",
		why: 'See above.',
	},
];

const form = `${box}/components/Element/ShortcodeElement.js`;
const undone =
	'撤销 and 替换 changed what a form holds, and the form showed what it had held before.';

const formPatches: Patch[] = [
	{
		file: form,
		from: "import { useState } from 'react';",
		to: "import { useEffect, useState } from 'react';",
		why: undone,
	},
	{
		file: form,
		from: "import { fromJS } from 'immutable';",
		to: "import { fromJS, is } from 'immutable';",
		why: undone,
	},
	{
		file: form,
		from: '  const selection = useEditorSelection();',
		to: `  const held = element?.data[dataKey];
  useEffect(() => {
    const now = fromJS(held ?? { id: '' });
    setValue(shown => is(shown, now) ? shown : now);
  }, [held]);
  const selection = useEditorSelection();`,
		why: undone,
	},
];

const slate = 'slate-react/dist/index.es.js';

/** What a key draws anew in a long block, though it shows as before. */
const drawPatches: Patch[] = [
	{
		file: slate,
		from: `    return /*#__PURE__*/React.createElement(ElementContext.Provider, {
      key: "provider-".concat(key.id),
      value: n
    }, /*#__PURE__*/React.createElement(MemoizedElement, {`,
		to: '    return (/*#__PURE__*/React.createElement(MemoizedElement, {',
		why: 'Nobody asks for it (Plate has its own), and each key in a block had React look through everything in it for someone who does.',
	},
	{
		file: slate,
		from: `  return next.parent === prev.parent && next.isLast === prev.isLast && next.renderText`,
		to: `  return (next.parent === prev.parent || next.text.text !== '') && next.isLast === prev.isLast && next.renderText`,
		why: 'Each key in a paragraph drew every one of its lines; only an empty text asks what stands around it.',
	},
];

const listPatches: Omit<Patch, 'file'>[] = [
	{
		from: '  const { validLiChildrenTypes } = editor.getOptions(BaseListPlugin);',
		to: "  const validLiChildrenTypes = ['shortcode'];",
		why: 'A paragraph or a heading made a list of is the first line of its item.',
	},
	{
		from: `    if (validLiChildrenTypes.includes(firstLiChildNode.type)) {
      return true;
    }`,
		to: `    if (firstLiChildNode.type !== 'p' && validLiChildrenTypes.includes(firstLiChildNode.type)) {
      editor.tf.insertNodes({ type: 'lic', children: [{ text: '' }] }, { at: firstLiChildPath });
      return true;
    }`,
		why: 'Keys in an item need its first line.',
	},
	{
		from: `      const parent = editor.api.parent(listItem[1]);
      const sublist = firstLiChild;`,
		to: `      editor.tf.insertNodes({ type: 'lic', children: [{ text: '' }] }, { at: firstLiChildPath });
      return true;
      const parent = editor.api.parent(listItem[1]);
      const sublist = firstLiChild;`,
		why: 'A list that is first in its item was taken apart, and the first item of the list around it removed.',
	},
	{
		from: '      sublist ? [1, sublist.children.length] : [1]',
		to: '      sublist ? [previousNode.children.indexOf(sublist), sublist.children.length] : [previousNode.children.length]',
		why: order,
	},
	{
		from: '      const toListItemSublistPath = toListItemPath.concat([1]);',
		to: '      const toListItemSublistPath = toListItemPath.concat([toListItem[0].children.length]);',
		why: order,
	},
	{
		from: `      editor.tf.moveNodes({
        at: nextParagraphPath,
        to: nextListItemPath.concat(1)
      });`,
		to: `      listItemNode.children.slice(1).forEach((_, place) => {
        editor.tf.moveNodes({ at: nextParagraphPath, to: nextListItemPath.concat(place + 1) });
      });`,
		why: 'Enter in the first line of an item left the last of its blocks before those that follow.',
	},
	{
		from: `    const sublist = previousNode.children.find(
      (n) =>`,
		to: `    const sublist = previousNode.children.slice(-1).find(
      (n) =>`,
		why: order,
	},
	{
		from: `    const [listNode, listPath] = list;
    const [liNode, liPath] = listItem;
    const liParent = editor.api.above({`,
		to: `    return liftItem(editor, listItem[1]);
    const [listNode, listPath] = list;
    const [liNode, liPath] = listItem;
    const liParent = editor.api.above({`,
		why: 'Which list of an item, and where it stood by then, was guessed: words changed their places, or it threw.',
	},
	{
		from: '      if (deleteFragmentList()) return;\n',
		to: '',
		why: 'Marked from one item up to the first letter of another and deleted: the words behind the mark went too.',
	},
	{
		from: `// src/lib/transforms/moveListItemUp.ts
import {`,
		to: `import { liftItem } from 'linli:list-lift';
import {`,
		why: 'See above.',
	},
];

export const bodyPatches: Patch[] = [
	{
		file: `${box}/components/Element/ShortcodeElement.js`,
		from: "import { omit } from 'lodash';",
		to: "import omit from 'lodash/omit';",
		why: 'For one function the whole of lodash was fetched, which others have by single functions.',
	},
	...boxPatches,
	...formPatches,
	...drawPatches,
	...lists.flatMap((file) => listPatches.map((patch) => ({ file, ...patch }))),
];
