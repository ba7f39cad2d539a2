/**
 * Makes an error let go of the objects on its stack, which it holds until the stack is first read. Answers and their
 * errors are kept longer than the widget that asked, and that was on it.
 */
export function letGoOfStack(thrown: unknown): void {
  if (thrown instanceof Error) void thrown.stack;
}
