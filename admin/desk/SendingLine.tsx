/** How far the pictures and attachments of a save are on their way. */
import { sending } from '../saving/send-media.ts';

export function SendingLine() {
	const now = sending.use();
	if (!now) return null;
	return (
		<p className="sending">
			正在上传图片和附件：{now.done} / {now.of}
			<progress value={now.done} max={now.of} aria-label="上传图片和附件" />
		</p>
	);
}
