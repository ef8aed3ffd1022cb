/** Everything done around the editing box for as long as it is open: hands noticed, pastes cleaned, faults caught. */
import type { CleanPaste } from '../paste/clean-paste.ts';
import { installPasteCleaner } from '../paste/install.ts';
import { editable, editorIn, type BoxEditor, type BoxNode } from './editor.ts';
import { focusInserted } from './editing/focus-inserted.ts';
import { holds } from './letters.ts';
import { bodyOf } from './mapping/saving.ts';
import { placePastes } from './editing/paste-place.ts';
import { keepRoomToWrite } from './editing/room-to-write.ts';
import { goToTheEnds } from './editing/to-the-ends.ts';
import { salvaged } from './salvage.ts';
import type { BodySession } from './session.ts';
import { shownBlocks } from './shown.ts';
import { installKeys, keepShapes } from './editing/taught.ts';
import { Watch } from './watch.ts';

interface Hooks {
	session: () => BodySession;
	pasted: (pasted: CleanPaste) => void;
	/** The box is at fault; it shows these blocks. */
	broke: (shown: string[]) => void;
}

/** Only a hand does these; loading a body does none. */
const acts = 'keydown beforeinput paste cut drop pointerdown compositionstart click'.split(' ');

export class BoxLifecycle {
	readonly root: HTMLElement;
	readonly #hooks: Hooks;
	readonly #endPasteCleaner: () => void;
	#editor: BoxEditor | undefined;
	#watch: Watch | undefined;
	/** What the editor held when it last said so. */
	#said: BoxNode[] | undefined;
	/** Whether the box showed everything that it was opened with in the words it was written in. */
	#readable = false;

	constructor(root: HTMLElement, hooks: Hooks) {
		this.root = root;
		this.#hooks = hooks;
		for (const act of acts) root.addEventListener(act, this.#touch, true);
		this.#endPasteCleaner = installPasteCleaner(root, hooks.pasted);
	}

	/** After every drawing: another box may stand there. */
	refresh(): void {
		const editor = editorIn(this.root);
		if (editor === this.#editor) return;
		this.#watch?.leave();
		this.#watch = undefined;
		this.#editor = editor;
		if (editor) this.#begin(editor);
	}

	/** The box said what it holds. */
	said(): void {
		this.#said = this.#editor?.children;
	}

	leave(): void {
		for (const act of acts) this.root.removeEventListener(act, this.#touch, true);
		this.#endPasteCleaner();
		this.#watch?.leave();
	}

	#begin(editor: BoxEditor) {
		this.root.querySelector(editable)?.setAttribute('aria-label', '正文');
		this.#said = editor.children;
		this.#readable = holds(this.#hooks.session().text, this.#words(editor));
		keepShapes(editor);
		installKeys(editor);
		placePastes(editor);
		keepRoomToWrite(editor);
		goToTheEnds(this.root, editor);
		focusInserted(editor);
		this.#watch = new Watch({
			root: this.root,
			differs: () => this.#differs(editor),
			onFault: () => this.#hooks.broke(this.#salvage(editor)),
		});
	}

	#touch = () => this.#hooks.session().touch();

	#words = (editor: BoxEditor) =>
		shownBlocks(editor)
			.map(({ words }) => words)
			.join('\n');

	#differs(editor: BoxEditor): boolean {
		if (editor.children !== this.#said) return true;
		if (shownBlocks(editor).some(({ held }) => !held)) return true;
		return this.#readable && !holds(this.#hooks.session().text, this.#words(editor));
	}

	#salvage(editor: BoxEditor): string[] {
		return shownBlocks(editor).map(({ node, words }) => salvaged(words, () => bodyOf([node])));
	}
}
