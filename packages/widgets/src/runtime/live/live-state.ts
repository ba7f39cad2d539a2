/**
 * `live`: changes arrive by themselves, something came through; `paused`: they did and do not any more; `held`: the
 * visitor wants the figures to stand still; `off`: the widgets ask from time to time.
 */
export type LiveState = 'off' | 'live' | 'paused' | 'held';
