/** How every token in every test begins, so that one that leaks is known. */
export const TOKEN_PREFIX = 'test-token-';
