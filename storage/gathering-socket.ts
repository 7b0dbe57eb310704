import { Socket } from 'node:net';

/** Sends at once what is written, corked, within one turn of the event loop: a write costs more than most of what it holds. */
export class GatheringSocket extends Socket {
  #gathers = false;

  override cork(): void {
    super.cork();
    if (this.#gathers) return;
    this.#gathers = true;
    super.cork();
    setImmediate(() => {
      this.#gathers = false;
      super.uncork();
    });
  }
}
