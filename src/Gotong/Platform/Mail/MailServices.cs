namespace Gotong.Platform.Mail;

public static class MailServices
{
    public static void AddMail(this IServiceCollection services)
    {
        services.AddSingleton(s => MailSettings.Read(s.GetRequiredService<IConfiguration>()));
        services.AddScoped<Outbox>();
        services.AddHostedService<MailGatherer>();
        services.AddHostedService<MailWorker>();
    }
}
