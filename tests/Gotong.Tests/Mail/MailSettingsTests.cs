using Gotong.Platform.Hosting;
using Gotong.Platform.Mail;
using MailKit.Security;
using Microsoft.Extensions.Configuration;

namespace Gotong.Tests.Mail;

public sealed class MailSettingsTests
{
    [Fact]
    public void Without_a_host_mail_is_passed_on_by_hand() => Assert.Null(Read().Server);

    [Fact]
    public void What_is_usual_need_not_be_set()
    {
        var server = Read(
            ("Mail:Host", "surel.example"),
            ("Mail:From", "a@x.example"),
            ("Address", "https://x.example")
        );
        Assert.Equal((587, SecureSocketOptions.StartTls, 20), Of(server));
        server = Read(
            ("Mail:Host", "surel.example"),
            ("Mail:Port", "465"),
            ("Mail:From", "a@x.example"),
            ("Address", "https://x.example")
        );
        Assert.Equal((465, SecureSocketOptions.SslOnConnect, 20), Of(server));
    }

    [Theory]
    [InlineData("Mail:Port", "smtp", "Mail:Port")]
    [InlineData("Mail:From", "gotong", "Mail:From")]
    [InlineData("Mail:Security", "maybe", "StartTls")]
    [InlineData("Mail:Security", "None", "in the clear")]
    [InlineData("Mail:Certificate", "/tidak/ada.pem", "PEM")]
    [InlineData("Address", "", "Address")]
    public void A_wrong_setting_is_told_in_words(string key, string value, string told)
    {
        var error = Assert.Throws<UserError>(() =>
            Read(
                ("Mail:Host", "surel.example"),
                ("Mail:From", "a@x.example"),
                ("Mail:User", "x"),
                ("Address", "https://x.example"),
                (key, value)
            )
        );
        Assert.Contains(told, error.Message, StringComparison.Ordinal);
    }

    private static (int, SecureSocketOptions, double) Of(MailSettings settings) =>
        (settings.Server!.Port, settings.Server.Security, settings.Server.Timeout.TotalSeconds);

    private static MailSettings Read(params (string Key, string Value)[] settings)
    {
        var values = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        foreach (var (key, value) in settings)
            values[key] = value;
        return MailSettings.Read(new ConfigurationBuilder().AddInMemoryCollection(values).Build());
    }
}
