import '../timeline/define.js';
