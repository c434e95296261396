using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Owners.Confirm;

/// <summary>
/// One tap: I still carry these. A link in a mail leads to the page, and nothing happens until the button is pressed.
/// </summary>
public static class ConfirmOwner
{
    public const string Field = "nomor";

    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(OwnerLinks.ConfirmPath, ShowAsync).Allow(Access.Members);
        region.MapForm(OwnerLinks.ConfirmPath, SaveAsync).Allow(Access.Members);
    }

    private static async Task<IResult> ShowAsync(GotongDb db, Visit visit, CancellationToken cancel) =>
        Page.Of<ConfirmPage>(new { Model = await ViewAsync(db, visit, cancel) });

    private static async Task<IResult> SaveAsync(
        HttpRequest request,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        var form = await request.ReadFormAsync(cancel);
        var view = await ViewAsync(db, visit, cancel);
        // Only what stood on the page: what came to somebody meanwhile was not said.
        var said = form[Field].ToHashSet(StringComparer.Ordinal);
        var these = view.Mine.Where(i => said.Contains(ConfirmView.Text(i.Number))).ToList();
        if (these.Count == 0)
            return Page.Of<ConfirmPage>(
                new
                {
                    Model = view with
                    {
                        Key = form[FormFields.Key],
                        Errors = new FormErrors().Add(
                            "",
                            T(
                                "Inisiatif yang tadi ditampilkan bukan lagi tanggungan Anda. Periksa daftar di bawah.",
                                "The initiatives shown before are no longer yours. Check the list below."
                            )
                        ),
                    },
                },
                StatusCodes.Status422UnprocessableEntity
            );
        foreach (var initiative in these)
            db.Add(
                new OwnerConfirmation
                {
                    RegionId = visit.Region.Id,
                    InitiativeId = initiative.Id,
                    MemberId = MemberOf(visit.Actor, initiative),
                    At = visit.Now,
                }
            );
        var numbers = string.Join(", ", these.Select(i => i.Number));
        await db.SaveActAsync(
            new Act(
                "owner.confirmed",
                // What the public read of it is no longer so, and is told to the public.
                these.Exists(i => i.Pulse.IsPublicOn(visit.Today))
                    ? Visibility.Public
                    : Visibility.Region,
                $"menegaskan masih memegang inisiatif {numbers}",
                $"confirmed still carrying {(these.Count == 1 ? "initiative" : "initiatives")} {numbers}"
            ),
            cancel
        );
        return new SeeOther(OwnerLinks.Confirm(visit.Region));
    }

    private static Guid MemberOf(Actor actor, CarriedInitiative initiative) =>
        actor.Memberships.First(m => initiative.People.Any(p => p.MemberId == m.Id)).Id;

    private static async Task<ConfirmView> ViewAsync(GotongDb db, Visit visit, CancellationToken cancel) =>
        new(
            visit.Region,
            visit.Actor.MemberId,
            visit.Today,
            [
                .. (await LoadOwners.OfAsync(db, visit.Region, visit.Actor, cancel)).Where(i =>
                    OwnerPermissions.MayConfirm(visit.Actor, i)
                ),
            ]
        );
}

public sealed record ConfirmView(Region Region, Guid MemberId, DateOnly Today, IReadOnlyList<CarriedInitiative> Mine)
{
    public FormErrors? Errors { get; init; }
    public string? Key { get; init; }

    /// <summary>Those that would soon count as without owner; all when none would.</summary>
    public int Asked => Mine.Count(i => i.Pulse.AsksOn(Today));

    public static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
