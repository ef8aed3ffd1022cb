/** 已保存，还有 N 篇没有留下版本: for as long as it is so. */
import { useEffect } from 'react';
import { askOwed, owed } from '../saving/owed.ts';

interface Props {
	/** The list that is open: with each, it is asked anew. */
	place: string;
}

export function OwedLine({ place }: Props) {
	const count = owed.use();
	useEffect(() => void askOwed(), [place]);
	if (count === 0) return null;
	return (
		<p className="owed" role="status">
			已保存，还有 {count}{' '}
			篇没有留下版本。写的都在，下次保存或重新打开时会自动补上；一直这样，请告诉技术人员。
		</p>
	);
}
