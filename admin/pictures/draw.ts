/**
 * A phone's picture drawn anew: upright, at most 2,000 px on its long side, never larger than it was,
 * and without what the camera wrote into it (place, time, device).
 */
import { endingOf } from '../../src/collections/media.ts';

const longSide = 2000;
const quality = 0.86;
/** A canvas holds no more on the phones we know of (Safari: 16.7 million pixels). */
const mostPixels = 100_000_000;

const heic =
	'这张照片是 HEIC 格式，这个浏览器打不开。请在手机的“设置—相机—格式”里选“兼容性最佳”再拍，或把照片另存为 JPG';

/** Width and height to draw at. */
export function fitted(width: number, height: number): [width: number, height: number] {
	const scale = Math.min(1, longSide / Math.max(width, height));
	return [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))];
}

/** The picture to keep, or a sentence that says why not. */
export async function drawn(file: File): Promise<File | string> {
	const extension = endingOf(file.name);
	const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(
		() => undefined,
	);
	if (!bitmap)
		return /^\.hei[cf]$/.test(extension) ? heic : `“${file.name}”打不开，可能没有传完整，请重新选`;
	if (bitmap.width * bitmap.height > mostPixels)
		return `“${file.name}”有 ${bitmap.width}×${bitmap.height} 像素，太大了，请先缩小`;
	// A canvas shows one frame; a moving picture stays as it is. GIF has no place for a location.
	if (extension === '.gif') return file;
	const type = extension === '.png' ? 'image/png' : 'image/jpeg';
	const [width, height] = fitted(bitmap.width, bitmap.height);
	const canvas = document.createElement('canvas');
	canvas.width = width;
	canvas.height = height;
	const context = canvas.getContext('2d');
	if (!context) return '这个浏览器不能处理图片，请换一个浏览器';
	if (type === 'image/jpeg') {
		context.fillStyle = 'white';
		context.fillRect(0, 0, width, height);
	}
	context.drawImage(bitmap, 0, 0, width, height);
	bitmap.close();
	const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, type, quality));
	if (!blob) return '这张图片没有处理成，请换一张';
	const name = file.name.slice(0, -extension.length) + (type === 'image/png' ? '.png' : '.jpg');
	return new File([blob], name, { type });
}
