import type { ExportCrs } from '../layer';

const ESRI_DEGREES = (name: string, datum: string, spheroid: string): string =>
  `GEOGCS["${name}",DATUM["${datum}",SPHEROID[${spheroid}]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]`;

/** The coordinate systems as ESRI's well-known text, for .prj files. */
export const ESRI_WKT: Readonly<Record<ExportCrs, string>> = {
  4326: ESRI_DEGREES('GCS_WGS_1984', 'D_WGS_1984', '"WGS_1984",6378137.0,298.257223563'),
  25832: `PROJCS["ETRS_1989_UTM_Zone_32N",${ESRI_DEGREES('GCS_ETRS_1989', 'D_ETRS_1989', '"GRS_1980",6378137.0,298.257222101')},PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",500000.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",9.0],PARAMETER["Scale_Factor",0.9996],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]`,
};

/** The coordinate systems as OGC's well-known text (version 1), for GeoPackage. */
export const OGC_WKT: Readonly<Record<ExportCrs, string>> = {
  4326: 'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AUTHORITY["EPSG","4326"]]',
  25832:
    'PROJCS["ETRS89 / UTM zone 32N",GEOGCS["ETRS89",DATUM["European_Terrestrial_Reference_System_1989",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6258"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AUTHORITY["EPSG","4258"]],PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",0],PARAMETER["central_meridian",9],PARAMETER["scale_factor",0.9996],PARAMETER["false_easting",500000],PARAMETER["false_northing",0],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","25832"]]',
};
