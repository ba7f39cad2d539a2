/** Style sheets are imported for Vite, which puts them beside the script. */
declare module '*.css' {}
