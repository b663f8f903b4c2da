import '../provider/define.js';
