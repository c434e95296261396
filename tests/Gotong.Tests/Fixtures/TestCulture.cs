using System.Globalization;
using System.Runtime.CompilerServices;

namespace Gotong.Tests.Fixtures;

/// <summary>The whole suite runs as the product does, in Indonesian: commas where others write points.</summary>
internal static class TestCulture
{
    [ModuleInitializer]
    internal static void Set()
    {
        var indonesian = CultureInfo.GetCultureInfo("id-ID");
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = indonesian;
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = indonesian;
    }
}
