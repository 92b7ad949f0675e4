import { charts } from '../charts';
import { claims } from '../claims';
import { compare } from '../compare';
import { criteria } from '../criteria';
import { dataScreen } from '../data-screen';
import { disclosure } from '../disclosure';
import { goals } from '../goals';
import { overlay } from '../overlay';
import { present } from '../present';
import { profile } from '../profile';
import { receipt } from '../receipt';
import { slides } from '../slides';
import { trends } from '../trends';

/** What the other screens and the dialogs say. */
export const screens = {
  charts,
  claims,
  compare,
  criteria,
  dataScreen,
  disclosure,
  goals,
  overlay,
  present,
  profile,
  receipt,
  slides,
  trends,
};
