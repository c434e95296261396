using System.Text.Json;
using Gotong.Platform.Import;

namespace Gotong.Features.Regions.Boundaries;

/// <summary>Why a file is no file of borders at all. It is not kept.</summary>
internal static class BoundaryRefusals
{
    public const int MostBytes = 20 * 1024 * 1024;
    public const long MostUnpacked = 100 * 1024 * 1024;

    private const string SmallerId =
        "Buat lebih kecil: di QGIS pakai Vector > Geometry Tools > Simplify (toleransi 0,0001 derajat), atau mapshaper.org > Simplify; peta di sini tidak memerlukan lebih.";
    private const string SmallerEn =
        "Make it smaller: in QGIS use Vector > Geometry Tools > Simplify (tolerance 0.0001 degrees), or mapshaper.org > Simplify; the map here needs no more.";
    private const string ExportId =
        "Di QGIS: klik kanan lapisannya > Export > Save Features As > GeoJSON, CRS EPSG:4326, lalu unggah hasilnya.";
    private const string ExportEn =
        "In QGIS: right-click the layer > Export > Save Features As > GeoJSON, CRS EPSG:4326, then upload the result.";

    public static ImportRefusal NoFile() =>
        new(
            "no-data",
            "Belum ada berkas yang dipilih. Pilih berkas .geojson, .json, atau .zip.",
            "No file is chosen yet. Choose a .geojson, .json or .zip file."
        );

    public static ImportRefusal TooBig(long bytes) =>
        new(
            "too-big",
            $"Berkas ini {Math.Ceiling(bytes / 1048576.0)} MB, batasnya {MostBytes / 1048576} MB. {SmallerId} Boleh juga dikemas .zip.",
            $"This file has {Math.Ceiling(bytes / 1048576.0)} MB, the limit is {MostBytes / 1048576} MB. {SmallerEn} You may also zip it."
        );

    public static ImportRefusal Unpacked() =>
        new(
            "zip-bomb",
            $"Isi .zip ini lebih dari {MostUnpacked / 1048576} MB. {SmallerId}",
            $"This .zip unpacks to more than {MostUnpacked / 1048576} MB. {SmallerEn}"
        );

    public static ImportRefusal TooManyPoints() =>
        new(
            "too-much",
            $"Batas dalam berkas ini lebih dari {GeoJson.MostPoints:N0} titik. {SmallerId}",
            $"The borders in this file have more than {GeoJson.MostPoints:N0} points. {SmallerEn}"
        );

    public static ImportRefusal TooManyFeatures() =>
        new(
            "too-much",
            $"Berkas ini berisi lebih dari {GeoJson.MostFeatures:N0} wilayah. Simpan hanya kecamatan dan desa daerah ini.",
            $"This file holds more than {GeoJson.MostFeatures:N0} areas. Save only the kecamatan and desa of this region."
        );

    public static ImportRefusal NoJson(JsonException broken) =>
        new(
            "broken",
            $"Berkas ini bukan JSON yang utuh: pembacaan berhenti di baris {broken.LineNumber + 1}. {ExportId}",
            $"This file is not whole JSON: reading stopped at line {broken.LineNumber + 1}. {ExportEn}",
            broken
        );

    public static ImportRefusal NotGeoJson(string kind) =>
        new("kind", $"Ini berkas {kind}, bukan GeoJSON. {ExportId}", $"This is a {kind} file, not GeoJSON. {ExportEn}");

    public static ImportRefusal NoCollection(string? type) =>
        new(
            "no-data",
            $"Berkas ini bukan FeatureCollection{(type is null ? "" : $", melainkan “{Short(type)}”")}. {ExportId}",
            $"This file is no FeatureCollection{(type is null ? "" : $" but a “{Short(type)}”")}. {ExportEn}"
        );

    public static ImportRefusal NoFeatures() =>
        new(
            "no-data",
            $"FeatureCollection ini kosong: tidak ada satu pun wilayah. {ExportId}",
            $"This FeatureCollection is empty: it holds no area. {ExportEn}"
        );

    public static ImportRefusal Zip(int found) =>
        new(
            "zip",
            found == 0
                ? $"Dalam .zip ini tidak ada berkas .geojson atau .json. {ExportId}"
                : $"Dalam .zip ini ada {found} berkas GeoJSON. Kemas satu saja, lalu unggah satu per satu.",
            found == 0
                ? $"This .zip holds no .geojson or .json file. {ExportEn}"
                : $"This .zip holds {found} GeoJSON files. Zip only one, and upload them one by one."
        );

    public static string Short(string text) => text.Length <= 60 ? text : text[..60] + "…";
}
