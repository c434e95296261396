using System.Text.Json;
using Gotong.Platform.Hosting;

namespace Gotong.Tests.Fixtures;

/// <summary>The product where a mail server is set up, in the data folder's appsettings.json.</summary>
public interface IMailing
{
    SmtpInbox Inbox { get; }
}

public sealed class MailingOnSqlite : TestApp, IMailing
{
    public SmtpInbox Inbox { get; private set; } = null!;

    protected override async Task<Installation> InstallAsync(string folder)
    {
        Inbox = MailingSettings.Start(folder);
        return await SqliteApp.CopyOfTemplateAsync(folder);
    }
}

public sealed class MailingOnPostgres(PostgresCluster cluster) : TestApp, IMailing
{
    public SmtpInbox Inbox { get; private set; } = null!;

    protected override async Task<Installation> InstallAsync(string folder)
    {
        Inbox = MailingSettings.Start(folder);
        return new(folder, await cluster.CopyOfTemplateAsync(), Example: false);
    }
}

internal static class MailingSettings
{
    public const string Address = "https://gotong.uji.example";

    public static SmtpInbox Start(string folder)
    {
        var inbox = new SmtpInbox(folder);
        var settings = new
        {
            Address,
            Mail = new
            {
                Host = "localhost",
                inbox.Port,
                SmtpInbox.User,
                SmtpInbox.Password,
                From = "gotong@uji.example",
                Certificate = inbox.CertificateFile,
            },
        };
        File.WriteAllText(Path.Combine(folder, Settings.FileName), JsonSerializer.Serialize(settings));
        return inbox;
    }
}
