// The door that the runner opens at the end of the job: nothing is behind it unless the work was left for then.
if (process.env.INPUT_WHEN?.trim() === 'post') {
    process.argv.push('post');
    // Beside this file once both are built.
    await import(new URL('./index.js', import.meta.url).href);
}
export {};
