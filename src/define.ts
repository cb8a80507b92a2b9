import './elements/comment-count/define.js';
import './elements/comment-thread/define.js';
import './elements/community/define.js';
import './elements/moderation-desk/define.js';
import './elements/moderation-ledger/define.js';
