// The laws of address lists with twenty times as many random cases (LONG=1, set by `npm run test:long`).
import '../properties/addresses/expand-ranges.test';
import '../properties/addresses/parse-address-item.test';
import '../properties/addresses/resolve-lists.test';
import '../properties/addresses/street-names.test';
