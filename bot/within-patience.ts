/** Waits for Teams' answer so many milliseconds. @throws Error `ETIMEDOUT` after that; the request itself goes on. */
export async function withinPatience<T>(patience: number, sending: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(Object.assign(new Error('Teams did not answer in time'), { code: 'ETIMEDOUT' }));
    }, patience);
  });
  try {
    return await Promise.race([sending, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}
