import '../wall/define.js';
