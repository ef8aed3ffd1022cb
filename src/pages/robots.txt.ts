import { origin } from '../lib/settings.ts';

export function GET() {
	return new Response(`User-agent: *\nDisallow: /admin/\n\nSitemap: ${origin}/sitemap.xml\n`);
}
