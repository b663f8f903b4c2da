export { PathwayError, type PathwayErrorCode } from './errors.js';
