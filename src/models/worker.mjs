// A worker cannot start from TypeScript under tsx: this registers it and goes on there.
import { register } from 'tsx/esm/api';

register();
await import('./worker.ts');
