using Gotong.Platform.Web;

namespace Gotong.Features.Codes;

/// <summary>Words of an edition, in both languages.</summary>
public sealed record Phrase(string Id, string En)
{
    public string Text => Words.T(Id, En);

    public override string ToString() => Text;
}
