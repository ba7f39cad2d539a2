/** Why the name of a tag, class, part or slot would be blocked, or undefined when it is safe. */
export function deniedIn(name: string): string | undefined;

/** The same for a file, a path or a whole address. */
export function deniedInAddress(address: string): string | undefined;
