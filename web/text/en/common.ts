export const common = {
  appName: 'Boligsocial Monitor',
  city: 'Randers',
};
