/** A press says no more lines: ten customers' buttons have to fit on one card. Of more, the first are answered. */
export const mostWished = 12;
