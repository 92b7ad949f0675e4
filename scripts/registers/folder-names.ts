/** What a register folder holds. */
export const ADDRESSES = 'addresses.csv';
export const NOT_CURRENT = 'not-current.csv';
export const REGISTER = 'register.json';
export const FOLDER_NAMES: readonly string[] = [ADDRESSES, NOT_CURRENT, REGISTER];
/** Layout of register.json; another one is refused. */
export const FOLDER_SCHEMA = 1;
