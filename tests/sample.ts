/** Imported before anything that reads the content: tests and benches read the sample, also where an office has its own. */
process.env['CONTENT_DIR'] ??= 'content';
