export { isMainThread } from 'node:worker_threads'
