namespace Gotong.Platform.Tenancy;

/// <summary>Which region's rows this unit of work may see, and on whose behalf. Empty = the operator's own rows.</summary>
public sealed class Tenant
{
    public Guid RegionId { get; private set; }
    public Guid AccountId { get; private set; }

    public void Enter(Guid regionId) => RegionId = regionId;

    public void ActAs(Guid accountId) => AccountId = accountId;
}
