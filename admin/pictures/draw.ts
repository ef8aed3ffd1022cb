/**
 * A phone's picture drawn anew: upright, at most 2,000 px on its long side, never larger than it was,
 * and without what the camera wrote into it (place, time, device). In a worker where there is one, else on the page.
 */
import { endingOf } from '../../src/collections/media.ts';

const longSide = 2000;
const quality = 0.86;
/** A canvas holds no more on the phones we know of (Safari: 16.7 million pixels). */
const mostPixels = 100_000_000;
/** Of the small one that stands in lists, in pixels: sharp on a phone too. */
const thumbSide = 288;

const heic =
	'这张照片是 HEIC 格式，这个浏览器打不开。请在手机的“设置—相机—格式”里选“兼容性最佳”再拍，或把照片另存为 JPG';

export interface Drawn {
	/** To keep. */
	file: File;
	/** A small one, to know it by. */
	thumb: Blob | undefined;
}

/** Width and height to draw at. */
export function fitted(width: number, height: number, side = longSide): [number, number] {
	const scale = Math.min(1, side / Math.max(width, height));
	return [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))];
}

function canvasOf(width: number, height: number): OffscreenCanvas | HTMLCanvasElement {
	if (typeof OffscreenCanvas !== 'undefined') return new OffscreenCanvas(width, height);
	return Object.assign(document.createElement('canvas'), { width, height });
}

function encoded(canvas: OffscreenCanvas | HTMLCanvasElement, type: string): Promise<Blob | null> {
	if ('convertToBlob' in canvas) return canvas.convertToBlob({ type, quality });
	return new Promise((done) => canvas.toBlob(done, type, quality));
}

type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** The bitmap at a size; null where this browser cannot. */
async function drawnAt(bitmap: ImageBitmap, type: string, [width, height]: [number, number]) {
	const canvas = canvasOf(width, height);
	const context: Context | null = canvas.getContext('2d');
	if (!context) return null;
	context.imageSmoothingQuality = 'high';
	if (type === 'image/jpeg') {
		context.fillStyle = 'white';
		context.fillRect(0, 0, width, height);
	}
	context.drawImage(bitmap, 0, 0, width, height);
	const blob = await encoded(canvas, type);
	// Its memory is given back at once, not when somebody sweeps.
	canvas.width = 0;
	return blob;
}

const thumbOf = (bitmap: ImageBitmap) =>
	drawnAt(bitmap, 'image/jpeg', fitted(bitmap.width, bitmap.height, thumbSide)).then(
		(blob) => blob ?? undefined,
		() => undefined,
	);

async function drawnFrom(bitmap: ImageBitmap, file: File): Promise<Drawn | string> {
	if (bitmap.width * bitmap.height > mostPixels)
		return `“${file.name}”有 ${bitmap.width}×${bitmap.height} 像素，太大了，请先缩小`;
	const extension = endingOf(file.name);
	const thumb = await thumbOf(bitmap);
	// A canvas shows one frame; a moving picture stays as it is. GIF has no place for a location.
	if (extension === '.gif') return { file, thumb };
	const type = extension === '.png' ? 'image/png' : 'image/jpeg';
	const blob = await drawnAt(bitmap, type, fitted(bitmap.width, bitmap.height)).catch(() => null);
	if (!blob) return `“${file.name}”没有处理成，请再试一次，或换一个浏览器`;
	const name = file.name.slice(0, -extension.length) + (type === 'image/png' ? '.png' : '.jpg');
	return { file: new File([blob], name, { type }), thumb };
}

/** The picture to keep, or a sentence that says why not. */
export async function drawn(file: File): Promise<Drawn | string> {
	const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(
		() => undefined,
	);
	if (!bitmap)
		return /^\.hei[cf]$/.test(endingOf(file.name))
			? heic
			: `“${file.name}”打不开，可能没有传完整，请重新选`;
	try {
		return await drawnFrom(bitmap, file);
	} finally {
		bitmap.close();
	}
}
