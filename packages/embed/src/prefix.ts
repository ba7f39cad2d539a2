/** What tags, the global and messages begin with; a build with a prefix of its own puts that in its place. */
export const PREFIX: string = 'kabinet';
