import type { FollowingMessages } from './messages.js';

export const messages: FollowingMessages = {
  follow: 'Follow this discussion',
  following: 'Following',
  followed: 'You follow this discussion now. Nobody is told, and nothing is sent to you.',
  unfollowed: 'You do not follow this discussion any more.',
  followedTopics: 'Discussions you follow',
  followsHelp: 'Only you see this list. Nothing is sent to you: what is new stands here.',
  loadingFollows: 'Loading your list',
  noFollows: 'You do not follow any discussion yet.',
  nothingNew: 'Nothing new',
  newHere: (count, format) => (count === 1 ? '1 new comment' : `${format(count)} new comments`),
  notFollowed: 'No longer on your list',
  followTopic: (title) => `Follow: ${title}`,
  moreFollows: 'Show more',
};
