/**
 * The building blocks of the widgets. They are no public interface, so no entry point of the package has them; the
 * stories show them to whoever works on the widgets or judges their look.
 */
export * from '../packages/widgets/src/testing/primitives.js';
