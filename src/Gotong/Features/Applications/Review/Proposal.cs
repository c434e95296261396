using System.Security.Cryptography;
using System.Text;
using Gotong.Features.Applications.Index;
using Gotong.Features.Initiatives;
using Gotong.Features.Organizations;

namespace Gotong.Features.Applications.Review;

/// <summary>The words of an initiative that are compared with what exists.</summary>
public static class Proposal
{
    private const int MarkLength = 32;

    public static LikenessText TextOf(Initiative i) =>
        new(i.Title, string.Join("\n", i.NewWay, i.Problem, i.Beneficiaries));

    /// <summary>Changes when a word changes, not when a blank or a comma does.</summary>
    public static string MarkOf(Initiative i)
    {
        var text = TextOf(i);
        var words = $"{Organization.KeyOf(text.Name)}\n{Organization.KeyOf(text.Words)}";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words)))[..MarkLength];
    }

    /// <summary>Whether similar applications are asked about at all.</summary>
    public static bool IsDigital(Initiative i) =>
        i.Kind is SolutionKind.NewApplication or SolutionKind.ExistingApplication;
}
