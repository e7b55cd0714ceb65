// The entry point at the end of the job. It does nothing unless the step set `when: post`.
if (process.env.INPUT_WHEN?.trim() === 'post') {
    process.argv.push('post');
    // After the build, this file is beside the other.
    await import(new URL('./index.js', import.meta.url).href);
}
export {};
