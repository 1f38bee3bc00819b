// How much memory some work takes beside what was there before, in megabytes.
const SAMPLE = 20

export async function grown(run: () => Promise<unknown>): Promise<number> {
  globalThis.gc?.()
  const before = process.memoryUsage.rss()
  let most = before
  const sampler = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss())
  }, SAMPLE)
  await run()
  clearInterval(sampler)
  return (Math.max(most, process.memoryUsage.rss()) - before) / 1e6
}
