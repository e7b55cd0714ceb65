// The entry point at the end of the job. It does nothing unless the work was left until then.
if (process.env.INPUT_WHEN?.trim() === 'post') {
    process.argv.push('post');
    // Beside this file once both are built.
    await import(new URL('./index.js', import.meta.url).href);
}
export {};
