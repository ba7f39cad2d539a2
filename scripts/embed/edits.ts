/** A piece of code and what stands in its place. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A node of a syntax tree (ESTree), and where it stands in the code. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/** All nodes below one, itself included. */
export function nodesIn(value: unknown): Node[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(nodesIn);
  return typeof (value as Partial<Node>).type === 'string' ? [value as Node, ...inside] : inside;
}

/** The code with these pieces replaced; they may not overlap. */
export function edited(code: string, edits: readonly Edit[]): string {
  const last = [...edits].sort((one, other) => other.start - one.start);
  return last.reduce((text, {start, end, text: own}) => text.slice(0, start) + own + text.slice(end), code);
}
