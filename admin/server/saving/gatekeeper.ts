/** Asks the build's own rules before anything is written. */
import { editorSentence, nameOf, type Finding } from '../../../src/gate/finding.ts';
import type { Overlay } from '../../../src/gate/reading/overlay.ts';
import type { ContentStore } from '../content-store.ts';
import { RequestError } from '../request-error.ts';

const errorsIn = (findings: Finding[]) => findings.filter(({ level }) => level === 'error');

const titleOf = ({ editor }: Finding) => (editor.title === '' ? '另一篇' : `“${editor.title}”`);

/** Said under the title it is of: no field of the form that is open is meant. */
const abroad = (finding: Finding): Finding => ({
	...finding,
	editor: {
		...finding.editor,
		label: '',
		field: '',
		message: `${titleOf(finding)}里，${editorSentence(finding.editor)}`,
	},
});

function said(own: Finding[], elsewhere: Finding[]): string {
	const count = own.length + elsewhere.length;
	if (own.length > 0) return `还有 ${count} 处要改，没有保存。改好以后再保存一次。`;
	const titles = [...new Set(elsewhere.map(titleOf))].slice(0, 3).join('、');
	return `这样一改，别处就不对了（${titles}），所以没有保存。请先改好那几处。`;
}

interface Apart {
	/** In the files that are saved. */
	own: Finding[];
	/** Faults that they newly cause; those that others have had before stop nobody. */
	elsewhere: Finding[];
}

async function apart(
	store: ContentStore,
	files: readonly string[],
	after: Finding[],
): Promise<Apart> {
	const own = after.filter(({ file }) => files.includes(file));
	const others = errorsIn(after.filter(({ file }) => !files.includes(file)));
	if (others.length === 0) return { own, elsewhere: [] };
	const { findings: there } = await store.checked();
	const before = new Set(errorsIn(there).map(nameOf));
	return { own, elsewhere: others.filter((finding) => !before.has(nameOf(finding))) };
}

/** Errors and warnings of a file as it would be, and what it would newly break elsewhere. */
export async function foundWith(
	store: ContentStore,
	file: string,
	overlay: Overlay,
): Promise<Finding[]> {
	const { own, elsewhere } = await apart(store, [file], await store.findingsWith(overlay));
	return [...own, ...elsewhere.map(abroad)];
}

/** Only errors stop. */
const newlyWrong = async (store: ContentStore, files: readonly string[], overlay: Overlay) =>
	apart(store, files, errorsIn(await store.findingsWith(overlay)));

function refuseFindings(findings: Finding[], message: string): void {
	if (findings.length > 0) throw new RequestError(422, { error: 'findings', message, findings });
}

/** @param file that is saved or removed, below the content folder @throws RequestError when something would be wrong */
export async function askGate(store: ContentStore, file: string, overlay: Overlay): Promise<void> {
	const { own, elsewhere } = await newlyWrong(store, [file], overlay);
	refuseFindings([...own, ...elsewhere.map(abroad)], said(own, elsewhere));
}

/**
 * Of several articles at once, none of which is open.
 * @param covers nothing is changed but that a person is no longer named: an old fault beside the name holds nobody's right up
 * @throws RequestError that names them by their titles
 */
export async function askGateOfAll(
	store: ContentStore,
	files: readonly string[],
	overlay: Overlay,
	covers = false,
): Promise<void> {
	const { own, elsewhere } = await newlyWrong(store, covers ? [] : files, overlay);
	const all = [...own, ...elsewhere].map(abroad);
	const [first] = all;
	const more = all.length > 1 ? `（一共 ${all.length} 处）` : '';
	const sentence = first ? `${first.editor.message}${more}。` : '';
	refuseFindings(all, `选中的 ${files.length} 篇都没有动：${sentence}`);
}
