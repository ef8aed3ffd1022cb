/** The home page as residents would see it. */
import { useEffect, useState } from 'react';

interface Props {
	/** Counts what has been kept; the page is drawn again when it has grown. */
	version: number;
}

/** Milliseconds without another change. */
const calm = 400;

/** One is drawn at a time, unseen; the one before stays until it is there. */
export function Home({ version }: Props) {
	const [shown, setShown] = useState<number>();
	const [coming, setComing] = useState<number | undefined>(version);
	useEffect(() => {
		if (coming !== undefined || version === shown) return undefined;
		const timer = setTimeout(() => setComing(version), calm);
		return () => clearTimeout(timer);
	}, [version, shown, coming]);
	const loaded = (which: number) => {
		if (which !== coming) return;
		setShown(which);
		setComing(undefined);
	};
	const frames = [shown, coming].filter((one) => one !== undefined);
	return (
		<section className="home">
			<h2>
				您的首页<small>{shown !== version && '正在更新……'}</small>
			</h2>
			<div className="frames">
				{frames.map((which) => (
					<iframe
						key={which}
						className={which === shown ? undefined : 'coming'}
						title={which === shown ? '您的首页，居民看到的样子' : '正在更新的首页'}
						aria-hidden={which !== shown}
						src={`/admin/first-run/home/?${which}`}
						sandbox=""
						onLoad={() => loaded(which)}
					/>
				))}
			</div>
		</section>
	);
}
