/** For as long as what one sees is the sample. */
import { isSample } from '../saving/owed.ts';

export function SampleLine() {
	if (!isSample.use()) return null;
	return (
		<p className="sample" role="status">
			现在看到的是示例社区，可以随便试。<a href="/admin/first-run/">换成我们自己的社区</a>
		</p>
	);
}
