/** The version of package.json, which the bundles don't hold; a test compares them. */
export const VERSION = '0.1.0'
