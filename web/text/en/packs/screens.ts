import { accessibility } from '../accessibility';
import { claims } from '../claims';
import { compare } from '../compare';
import { criteria } from '../criteria';
import { dataScreen } from '../data-screen';
import { disclosure } from '../disclosure';
import { editions } from '../editions';
import { embed } from '../embed';
import { extract } from '../extract';
import { goals } from '../goals';
import { overlay } from '../overlay';
import { present } from '../present';
import { profile } from '../profile';
import { receipt } from '../receipt';
import { report } from '../report';
import { trends } from '../trends';

/** What the other screens and the dialogs say. */
export const screens = {
  accessibility,
  claims,
  compare,
  criteria,
  dataScreen,
  disclosure,
  editions,
  embed,
  extract,
  goals,
  overlay,
  present,
  profile,
  receipt,
  report,
  trends,
};
