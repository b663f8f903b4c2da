import '../badge/define.js';
