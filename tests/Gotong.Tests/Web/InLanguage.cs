using System.Globalization;

namespace Gotong.Tests.Web;

/// <summary>Runs under a language and puts the old one back.</summary>
public sealed class InLanguage : IDisposable
{
    private readonly CultureInfo before = CultureInfo.CurrentUICulture;

    public InLanguage(string name) => CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(name);

    public void Dispose() => CultureInfo.CurrentUICulture = before;
}
