/** What of autocannon the benchmark uses; the package has no types of its own. */
declare module 'autocannon' {
  interface Options {
    url: string;
    connections: number;
    /** Seconds. */
    duration: number;
    /** Sent in turn by each connection. */
    requests: readonly {path: string; headers: Record<string, string>}[];
  }
  interface Result {
    /** Per second. */
    requests: {average: number};
    /** Milliseconds. */
    latency: {p50: number; p99: number};
    /** Answers by status; 3xx are counted here. */
    '2xx': number;
    '3xx': number;
    '4xx': number;
    '5xx': number;
    errors: number;
    timeouts: number;
    non2xx: number;
  }
  export default function autocannon(options: Options): Promise<Result>;
}
