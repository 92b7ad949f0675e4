import { writeFileSync } from 'node:fs';
import { LIST_FILE, listText } from './list';
import { currentList } from './read';

const { list } = currentList();
writeFileSync(LIST_FILE, listText(list));
console.log(`${LIST_FILE}: ${list.length} packages`);
