/** Takes the banner off every page: the emptied form, in one press. */
import type { Data } from '../../record/entry.ts';
import { Dialog } from './Dialog.tsx';
import type { DialogProps } from './dialog-props.ts';
import { textOf } from '../../record/text-of.ts';

/** Whether this form is the banner's, and one is set. */
export function hangsBanner(path: string, data: Data): boolean {
	return path === 'content/settings/alert.yml' && textOf(data['text']) !== '';
}

export function TakeDownDialog({ definition, data, saving, close }: DialogProps) {
	const takeDown = async () => {
		close();
		const keys = Object.keys(definition.fields);
		await saving.save('撤下提醒', Object.fromEntries(keys.map((key) => [key, undefined])));
	};
	return (
		<Dialog title="撤下这条提醒" close={close}>
			<p className="subject">{textOf(data['text'])}</p>
			<p>
				撤下以后，每一页最上面的这条提醒，居民就看不到了，这一页也会清空。原来写的留在历史版本里。
			</p>
			<div className="buttons">
				<form method="dialog">
					<button>先不撤</button>
				</form>
				<button type="button" className="primary" onClick={() => void takeDown()}>
					确认撤下
				</button>
			</div>
		</Dialog>
	);
}
