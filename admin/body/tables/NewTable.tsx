/** Asks how large a new table is: rows with the head, and columns. */
import { useId, useState, type KeyboardEvent } from 'react';
import { Dialog } from '../../desk/dialogs/Dialog.tsx';

interface Props {
	make: (rows: number, columns: number) => void;
	close: () => void;
}

const mostRows = 50;
/** More would not fit a telephone. */
const mostColumns = 8;

interface CountProps {
	label: string;
	value: string;
	most: number;
	change: (value: string) => void;
}

function Count({ label, value, most, change }: CountProps) {
	const id = useId();
	return (
		<div>
			<label htmlFor={id}>{label}</label>
			<input
				id={id}
				type="number"
				inputMode="numeric"
				min={1}
				max={most}
				value={value}
				onFocus={({ target }) => target.select()}
				onChange={({ target }) => change(target.value)}
			/>
		</div>
	);
}

const within = (value: string, most: number) =>
	Math.min(Math.max(Math.trunc(Number(value)), 1), most);

export function NewTable({ make, close }: Props) {
	const [rows, setRows] = useState('4');
	const [columns, setColumns] = useState('3');
	const done = () => {
		close();
		make(within(rows, mostRows), within(columns, mostColumns));
	};
	const press = (event: KeyboardEvent) => {
		if (event.key !== 'Enter' || event.target instanceof HTMLButtonElement) return;
		event.preventDefault();
		done();
	};
	return (
		<Dialog title="插入表格" close={close}>
			<div className="body-counts" onKeyDown={press}>
				<Count label="几行（第一行是表头）" value={rows} most={mostRows} change={setRows} />
				<Count label="几列" value={columns} most={mostColumns} change={setColumns} />
			</div>
			<p>
				插入以后，按 Tab 到下一格，在最后一格按 Tab 就加一行；加列、删行的按钮在表格上方。 从
				Excel、WPS 里复制的表格可以直接粘贴进来。
			</p>
			<div className="buttons">
				<button type="button" onClick={close}>
					取消
				</button>
				<button type="button" className="primary" onClick={done}>
					插入表格
				</button>
			</div>
		</Dialog>
	);
}
