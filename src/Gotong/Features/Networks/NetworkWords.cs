using Gotong.Features.Organizations;
using Gotong.Methods.Networks;
using Gotong.Platform.Web;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Networks;

/// <summary>What the network says, in sentences.</summary>
public static class NetworkWords
{
    /// <summary>What a page begins with: who works alone, and how much is carried with people outside.</summary>
    public static string Finding(RegionNetwork network)
    {
        var read = network.Read;
        if (read.Initiatives == 0)
            return T("Belum ada inisiatif yang dapat dibaca di sini.", "There is no initiative to read here yet.");
        var (all, alone) = (network.CarryingOpd, network.AloneOpd);
        var outside = Outside(read.WithOutside, read.Initiatives);
        return all == 0 ? Capital(outside) + "."
            : alone == 0
                ? T(
                    $"Tidak ada perangkat daerah yang bekerja sendiri; {outside}.",
                    $"No regional agency works alone; {outside}."
                )
            : T(
                $"{alone} dari {all} perangkat daerah bekerja sendiri; {outside}.",
                $"{alone} of {all} regional agencies work alone; {outside}."
            );
    }

    public static string Outside(int with, int all) =>
        T(
            $"{with} dari {all} inisiatif ({Percent(with, all)}) punya mitra di luar pemerintah",
            $"{with} of {all} initiatives ({Percent(with, all)}) have a partner outside the government"
        );

    public static string Percent(int part, int all) => Numbers.Percent(all == 0 ? 0 : (decimal)part / all, 0);

    /// <summary>"memimpin 3 inisiatif, ikut dalam 2".</summary>
    public static string Carries(OrganizationStanding s) =>
        (s.Led, s.Carried - s.Led) switch
        {
            (0, var part) => T($"ikut dalam {part} inisiatif", $"takes part in {Count(part)}"),
            (var led, 0) => T($"memimpin {led} inisiatif", $"leads {Count(led)}"),
            var (led, part) => T(
                $"memimpin {led} inisiatif, ikut dalam {part}",
                $"leads {Count(led)}, takes part in {part}"
            ),
        };

    public static string Tie(RegionNetwork network, Tie tie) =>
        T(
            $"{network.At(tie.From).Label} dan {network.At(tie.To).Label}: {tie.Shared} inisiatif bersama",
            $"{network.At(tie.From).Label} and {network.At(tie.To).Label}: {Count(tie.Shared)} together"
        );

    /// <summary>The answer of a kind given as text.</summary>
    public static string Kind(string kind) => OrganizationWords.Of(Enum.Parse<OrganizationKind>(kind));

    public static string Count(int initiatives) => initiatives == 1 ? "1 initiative" : $"{initiatives} initiatives";

    private static string Capital(string text) => char.ToUpper(text[0], Numbers.Culture) + text[1..];
}
