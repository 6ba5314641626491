/** Stands in the build for a package that nothing calls. */
export {};
