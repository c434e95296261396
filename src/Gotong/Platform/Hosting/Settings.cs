namespace Gotong.Platform.Hosting;

/// <summary>
/// What an installation may set: <c>appsettings.json</c> in the data folder, and over it the environment
/// (<c>GOTONG_Mail__Host</c> is <c>Mail:Host</c>).
/// </summary>
public static class Settings
{
    public const string FileName = "appsettings.json";

    public static void AddSettings(this ConfigurationManager configuration, Installation installation)
    {
        var file = Path.Combine(installation.DataFolder, FileName);
        try
        {
            if (File.Exists(file))
                configuration.AddJsonFile(file, optional: true, reloadOnChange: false);
        }
        catch (InvalidDataException error)
        {
            throw new UserError(
                $"{file} tidak terbaca sebagai JSON: {error.InnerException?.Message ?? error.Message}",
                $"{file} cannot be read as JSON: {error.InnerException?.Message ?? error.Message}"
            );
        }
        configuration.AddEnvironmentVariables("GOTONG_");
    }
}
