/** Between two messages: ten seconds, and a little for what a busy page is late with. */
const REST_MS = 10_200;

export interface Heard {
  /** The answer; another object is another answer. */
  readonly answer: object;
  /** The same text as long as the same thing is asked. */
  question(): string;
  /** `Клики: 1 285`, one line for each figure. */
  lines(): readonly string[];
}

/** Tells which figures changed by themselves, at most every ten seconds, however often they do. */
export class LiveNews {
  readonly #say: (lines: readonly string[]) => void;
  readonly #restMs: number;
  #answer: object | undefined;
  #question: string | undefined;
  #lines: () => readonly string[] = () => [];
  #told: readonly string[] = [];
  #toldAt = -REST_MS;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(say: (lines: readonly string[]) => void, restMs = REST_MS) {
    this.#say = say;
    this.#restMs = restMs;
  }

  /** Called with whatever is on screen. What the visitor has just asked for is no news. */
  hear({answer, question, lines}: Heard): void {
    if (answer === this.#answer) return;
    const asked = question();
    const isSame = asked === this.#question;
    if (!isSame) this.forget();
    this.#answer = answer;
    this.#question = asked;
    this.#lines = lines;
    if (isSame) this.#timer ??= setTimeout(() => this.#tell(), this.#toldAt + this.#restMs - performance.now());
    else this.#told = lines();
  }

  /** Nobody looks any more. */
  forget(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#answer = undefined;
    this.#question = undefined;
  }

  #tell(): void {
    this.#timer = undefined;
    const lines = this.#lines();
    const news = lines.filter((line) => !this.#told.includes(line));
    this.#told = lines;
    if (news.length === 0) return;
    this.#toldAt = performance.now();
    this.#say(news);
  }
}
