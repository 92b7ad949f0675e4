/** Working without a network, and new versions of the app. */
export const offline = {
  fromStore: 'Serveren svarer ikke. Tallene er dem, der blev hentet hertil {{day}} (data pr. {{date}}).',
  newVersion: 'En ny version af siden er klar.',
  takeNewVersion: 'Genindlæs',
  ready: 'Klar til at vise uden net: siden og tallene ligger i denne browser ({{data}}).',
  preparing: 'Siden og tallene gemmes i denne browser, så de kan vises uden net …',
  impossible:
    'Uden net kan kun en fortælling, der er gemt som HTML-fil, vises: siden er ikke åbnet over https, eller browseren kan ikke gemme den.',
};
