import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { lockFolder } from '../server/database/folder-lock.js';
import { communityFolder } from './community.js';

/** Removes what the demo wrote below its data folder, and nothing else. Rejects with `FolderInUseError` while it runs. */
export async function removeDemoData(dataFolder: string): Promise<void> {
  const community = communityFolder(dataFolder);
  const unlock = await lockFolder(community);
  await unlock();
  await rm(community, { recursive: true, force: true });
  await rm(join(dataFolder, 'demo'), { recursive: true, force: true });
}
