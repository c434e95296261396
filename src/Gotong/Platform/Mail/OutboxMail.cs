using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gotong.Platform.Mail;

/// <summary>
/// A mail written with the act that calls for it, and sent afterwards. It belongs to the account that acted, whichever
/// region that was in: nobody else reads it. How it fares is outside the record and the ledger.
/// </summary>
public sealed class OutboxMail
{
    /// <summary>Minutes to wait after each try that failed; after the last one it is given up.</summary>
    private static readonly int[] Waits = [1, 5, 30, 120, 360, 720];

    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Who sees it in their outbox; nobody when the product itself wrote it.</summary>
    public required Guid SenderId { get; init; }

    public required LetterKind Kind { get; init; }

    /// <summary>The record it speaks of: when that is void, the mail is taken back.</summary>
    public Guid? About { get; init; }
    public required string To { get; init; }

    /// <summary>In Indonesian; as it is where there is no English beside it.</summary>
    public required string Subject { get; init; }
    public string? SubjectEn { get; init; }
    public required string Text { get; set; }
    public string? TextEn { get; set; }

    /// <summary>The address the text leads to, to be copied where no mail server is set up.</summary>
    public string? Link { get; init; }
    public required DateTimeOffset QueuedAt { get; init; }

    /// <summary>Later than this it says nothing true: it is neither sent nor kept.</summary>
    public required DateTimeOffset ExpiresAt { get; init; }
    public required MailState State { get; set; }

    /// <summary>When to try next. Whoever sends it moves this first, so that no second sender takes it meanwhile.</summary>
    public required DateTimeOffset DueAt { get; set; }
    public int Attempts { get; set; }
    public MailTrouble? Trouble { get; set; }

    /// <summary>What the mail server said, word for word.</summary>
    public string? TroubleDetail { get; set; }
    public DateTimeOffset? SentAt { get; set; }

    /// <summary>What it quotes was changed before it went out.</summary>
    public void Reword(string before, string now)
    {
        Text = Text.Replace(before, now, StringComparison.Ordinal);
        TextEn = TextEn?.Replace(before, now, StringComparison.Ordinal);
    }

    public string SubjectIn(MailLanguage language) =>
        SubjectEn is null ? Subject : GatheredWords.Of(language, Subject, SubjectEn);

    public string TextIn(MailLanguage language) =>
        (language, TextEn) switch
        {
            (_, null) or (MailLanguage.Indonesian, _) => Text,
            (MailLanguage.English, _) => TextEn,
            _ => $"{Text}\n\n— English —\n\n{TextEn}",
        };

    public void WasSent(DateTimeOffset now)
    {
        State = MailState.Sent;
        SentAt = now;
        Trouble = null;
        TroubleDetail = null;
    }

    public void WasNotSent(MailFault fault, DateTimeOffset now)
    {
        Trouble = fault.Trouble;
        TroubleDetail = fault.Detail;
        if (fault.ForGood || Attempts > Waits.Length)
            State = MailState.Failed;
        else
            DueAt = now.AddMinutes(Waits[Attempts - 1]);
    }

    public void SendAgain(DateTimeOffset now)
    {
        State = MailState.Waiting;
        Attempts = 0;
        DueAt = now;
    }
}

public enum MailState
{
    /// <summary>To be sent, or to be tried again.</summary>
    Waiting,
    Sent,
    Failed,

    /// <summary>Waits for the one mail of the day.</summary>
    Gathering,

    /// <summary>Went on as a part of that mail.</summary>
    Gathered,

    /// <summary>Who it was for wants no news by mail.</summary>
    Unwanted,

    /// <summary>No mail server is set up: the sender passes the link on.</summary>
    ByHand,
}

public enum MailTrouble
{
    Unreachable,
    Certificate,
    SignIn,
    Refused,
}

/// <summary>Why a mail was not sent. For good: trying again would be refused again.</summary>
public sealed record MailFault(MailTrouble Trouble, string Detail, bool ForGood = false);

public static class OutboxSets
{
    extension(GotongDb db)
    {
        public DbSet<OutboxMail> OutboxMail => db.Set<OutboxMail>();
    }
}

public sealed class OutboxMailTable : IEntityTypeConfiguration<OutboxMail>
{
    public void Configure(EntityTypeBuilder<OutboxMail> builder)
    {
        builder.ToTable("OutboxMail");
        builder.Property(m => m.To).HasMaxLength(256);
        builder.Property(m => m.Subject).HasMaxLength(400);
        builder.Property(m => m.SubjectEn).HasMaxLength(400);
        builder.Property(m => m.TroubleDetail).HasMaxLength(500);
        builder.HasIndex(m => new { m.SenderId, m.QueuedAt });
        builder.HasIndex(m => new { m.State, m.DueAt });
        builder.HasIndex(m => m.About);
    }
}
