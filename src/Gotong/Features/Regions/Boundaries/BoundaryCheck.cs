using Gotong.Methods.Maps;
using NetTopologySuite.Geometries;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Regions.Boundaries;

/// <summary>Something about the file that a person must know. What stops cannot be stored.</summary>
public sealed record BoundaryFinding(bool Stops, string What, string ToDo);

/// <summary>An area of the file that can be drawn.</summary>
public sealed record DrawnArea(Area Area, MapGrid Grid, GridShape Shape);

/// <summary>What a file of borders holds, and all that is wrong with it. Nothing is mended.</summary>
public sealed class BoundaryCheck
{
    private readonly List<BoundaryFinding> _findings = [];
    private readonly List<(Area Area, Geometry Shape)> _sound = [];

    public IReadOnlyList<BoundaryFinding> Findings => _findings;
    public AreaMatch Match { get; private set; } = default!;
    public GeoJson File { get; private init; } = default!;

    /// <summary>What can be drawn, in the order of the codes.</summary>
    public IReadOnlyList<DrawnArea> Drawn { get; private set; } = [];
    public bool CanStore => Drawn.Count > 0 && _findings.All(f => !f.Stops);
    public IReadOnlyList<AreaLevel> Levels => [.. Drawn.Select(d => d.Area.Level).Distinct().Order()];

    /// <param name="areas">All kecamatan and desa of the region.</param>
    public static BoundaryCheck Of(GeoJson file, IReadOnlyCollection<Area> areas)
    {
        var check = new BoundaryCheck { File = file, Match = AreaMatch.Find(file.Features, areas) };
        check.CheckCrs();
        if (check.Match.Property is null)
            check.Stop(
                T(
                    "Tidak ada kode atau nama wilayah daerah ini pada fitur mana pun.",
                    "No feature carries a code or a name of an area of this region."
                ),
                T(
                    "Tambahkan kolom berisi kode kecamatan (35.20.01) atau desa (35.20.01.2001) pada setiap fitur, lalu unggah lagi.",
                    "Add a column with the code of the kecamatan (35.20.01) or desa (35.20.01.2001) to each feature, then upload again."
                )
            );
        else
            check.CheckCodes();
        check.CheckGeometry();
        check.CheckMissing(areas);
        check.Draw();
        return check;
    }

    /// <summary>"Fitur 3 (Poncol)".</summary>
    private string Name(GeoFeature feature)
    {
        var name =
            Match.Areas[feature.Number - 1]?.Name
            ?? feature.Properties.FirstOrDefault(p => p.Key.Contains("nam", StringComparison.OrdinalIgnoreCase)).Value
            ?? (Match.Property is { } p ? feature.Properties.GetValueOrDefault(p) : null);
        var number = feature.Number;
        var aside = string.IsNullOrEmpty(name) ? "" : $" ({BoundaryRefusals.Short(name)})";
        return T($"Fitur {number}{aside}", $"Feature {number}{aside}");
    }

    private void Stop(string what, string toDo) => _findings.Add(new(true, what, toDo));

    private void CheckCrs()
    {
        if (
            File.Crs is not { Length: > 0 } crs
            || crs.Contains("CRS84", StringComparison.OrdinalIgnoreCase)
            || crs.EndsWith("4326", StringComparison.Ordinal)
        )
            return;
        Stop(
            T(
                $"Berkas ini memakai sistem koordinat {BoundaryRefusals.Short(crs)}, bukan WGS 84.",
                $"This file uses the coordinate system {BoundaryRefusals.Short(crs)}, not WGS 84."
            ),
            ToWgs84
        );
    }

    private void CheckCodes()
    {
        foreach (var feature in File.Features)
            if (Match.Areas[feature.Number - 1] is null)
            {
                var value = BoundaryRefusals.Short(feature.Properties.GetValueOrDefault(Match.Property!) ?? "");
                Stop(
                    value.Length == 0
                            ? T(
                                $"{Name(feature)} tidak punya kode di kolom “{Match.Property}”.",
                                $"{Name(feature)} has no code in the column “{Match.Property}”."
                            )
                        : Match.ByName
                            ? T(
                                $"{Name(feature)}: nama “{value}” tidak cocok dengan tepat satu wilayah daerah ini.",
                                $"{Name(feature)}: the name “{value}” does not fit exactly one area of this region."
                            )
                        : T(
                            $"{Name(feature)}: kode “{value}” bukan kecamatan atau desa daerah ini.",
                            $"{Name(feature)}: the code “{value}” is no kecamatan or desa of this region."
                        ),
                    T(
                        "Perbaiki kodenya menurut daftar resmi, atau keluarkan fitur ini dari berkas.",
                        "Mend the code by the official list, or take this feature out of the file."
                    )
                );
            }
        foreach (
            var twice in File
                .Features.Where(f => Match.Areas[f.Number - 1] is not null)
                .GroupBy(f => Match.Areas[f.Number - 1]!.Code)
                .Where(g => g.Count() > 1)
        )
            Stop(
                T(
                    $"Kode {twice.Key} dipakai {twice.Count()} kali: {Listed(twice.Select(Name))}.",
                    $"The code {twice.Key} is used {twice.Count()} times: {Listed(twice.Select(Name))}."
                ),
                T(
                    "Gabungkan bagian-bagiannya menjadi satu MultiPolygon (QGIS: Dissolve), atau perbaiki kodenya.",
                    "Join the parts into one MultiPolygon (QGIS: Dissolve), or mend the code."
                )
            );
    }

    private void CheckGeometry()
    {
        var places = new GroundCheck();
        foreach (var feature in File.Features)
        {
            if (SoundGeometry.Problem(feature, out var shape) is { } problem)
                Stop($"{Name(feature)}: {problem.What}", problem.ToDo);
            else if (places.IsHere(feature) && Match.Areas[feature.Number - 1] is { } area)
                _sound.Add((area, shape!));
        }
        foreach (var (what, toDo) in places.Findings(Name))
            Stop(what, toDo);
    }

    private void CheckMissing(IReadOnlyCollection<Area> areas)
    {
        var there = Match.Areas.OfType<Area>().Select(a => a.Code).ToHashSet();
        foreach (var level in Match.Areas.OfType<Area>().Select(a => a.Level).Distinct().Order())
        {
            var missing = areas.Where(a => a.Level == level && !there.Contains(a.Code)).ToList();
            if (missing.Count > 0)
                _findings.Add(
                    new(
                        false,
                        T(
                            $"{missing.Count} {BoundaryWords.Level(level)} tidak ada dalam berkas: {Listed(missing.Select(a => a.Name))}.",
                            $"{missing.Count} {BoundaryWords.Level(level)} are not in the file: {Listed(missing.Select(a => a.Name))}."
                        ),
                        T(
                            "Boleh disimpan begini: peta menampilkannya sebagai ruang kosong, tabelnya tetap lengkap.",
                            "It may be stored so: the map leaves them blank, the table stays complete."
                        )
                    )
                );
        }
    }

    private void Draw()
    {
        var drawn = new List<DrawnArea>();
        foreach (var level in _sound.DistinctBy(s => s.Area.Code).GroupBy(s => s.Area.Level).OrderBy(g => g.Key))
        {
            var ordered = level.OrderBy(s => s.Area.Code, StringComparer.Ordinal).ToList();
            var (grid, shapes) = SharedBorders.Simplify([.. ordered.Select(s => s.Shape)]);
            drawn.AddRange(ordered.Zip(shapes, (s, shape) => new DrawnArea(s.Area, grid, shape)));
            foreach (var (one, other, part) in Overlaps.Of([.. shapes]))
                _findings.Add(
                    new(
                        part > 0.5,
                        T(
                            $"{ordered[one].Area.Name} dan {ordered[other].Area.Name} bertumpang tindih: {part:P0} dari yang lebih kecil.",
                            $"{ordered[one].Area.Name} and {ordered[other].Area.Name} overlap: {part:P0} of the smaller one."
                        ),
                        part > 0.5
                            ? T(
                                "Satu wilayah tidak boleh menutupi yang lain. Periksa kode dan batasnya di sumbernya.",
                                "One area must not cover another. Check code and border at the source."
                            )
                            : T(
                                "Batas digambar seperti dalam berkas; perbaiki di sumbernya bila keliru.",
                                "Borders are drawn as in the file; mend them at the source if they are wrong."
                            )
                    )
                );
        }
        Drawn = drawn;
    }

    private static string Listed(IEnumerable<string> names)
    {
        var all = names.ToList();
        const int Most = 12;
        return string.Join(", ", all.Take(Most))
            + (all.Count > Most ? T($", dan {all.Count - Most} lagi", $", and {all.Count - Most} more") : "");
    }

    internal static string ToWgs84 =>
        T(
            "Simpan ulang dalam lintang-bujur: QGIS > Export > Save Features As > GeoJSON, CRS EPSG:4326 (WGS 84).",
            "Save it again in latitude and longitude: QGIS > Export > Save Features As > GeoJSON, CRS EPSG:4326 (WGS 84)."
        );
}

/// <summary>Words of the pages on borders.</summary>
internal static class BoundaryWords
{
    public static string Level(AreaLevel level) =>
        level == AreaLevel.Kecamatan ? "kecamatan" : T("desa/kelurahan", "desa/kelurahan");
}
