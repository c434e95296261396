using System.Linq.Expressions;
using System.Reflection;
using Gotong.Platform.Ledger;
using Gotong.Platform.Tenancy;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Gotong.Platform.Data;

/// <summary>The one model of the product. Features add their tables with an IEntityTypeConfiguration beside the entity.</summary>
public abstract partial class GotongDb(DbContextOptions options, Tenant tenant, WriteGate gate)
    : DbContext(options),
        IDataProtectionKeyContext
{
    public const string TenantFilter = "Tenant";

    public Tenant Tenant { get; } = tenant;
    public Guid RegionId => Tenant.RegionId;
    public Guid AccountId => Tenant.AccountId;

    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    protected override void ConfigureConventions(ModelConfigurationBuilder builder)
    {
        builder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        builder.Properties<DateTimeOffset>().HaveConversion<UtcConverter>();
        builder.Properties<decimal>().HavePrecision(24, 8);
        builder.Properties<Quarter>().HaveConversion<QuarterConverter>();
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        builder.ApplyConfigurationsFromAssembly(typeof(GotongDb).Assembly);
        foreach (var entity in builder.Model.GetEntityTypes().ToList())
        {
            var type = entity.ClrType;
            if (typeof(Record).IsAssignableFrom(type) && entity.BaseType is null)
                builder.Entity(type).Property<long>(nameof(Record.Version)).IsConcurrencyToken();
            if (typeof(IRegional).IsAssignableFrom(type) && entity.BaseType is null)
                AddTenantFilterMethod.MakeGenericMethod(type).Invoke(this, [builder]);
            // Keys are made in code. The operator's rows have the empty region, which EF would replace by a new id.
            foreach (var key in entity.FindPrimaryKey()?.Properties.Where(p => p.ClrType == typeof(Guid)) ?? [])
                key.ValueGenerated = ValueGenerated.Never;
        }
        SnakeCase.Apply(builder.Model);
    }

    private static readonly MethodInfo AddTenantFilterMethod = typeof(GotongDb).GetMethod(
        nameof(AddTenantFilter),
        BindingFlags.Instance | BindingFlags.NonPublic
    )!;

    private void AddTenantFilter<T>(ModelBuilder builder)
        where T : class, IRegional
    {
        Expression<Func<T, bool>> own = row => row.RegionId == RegionId;
        if (typeof(IOfAccount).IsAssignableFrom(typeof(T)))
            own = row => row.RegionId == RegionId || ((IOfAccount)row).AccountId == AccountId;
        builder.Entity<T>().HasQueryFilter(TenantFilter, own);
    }

    private sealed class UtcConverter()
        : ValueConverter<DateTimeOffset, DateTime>(
            v => v.UtcDateTime,
            v => new DateTimeOffset(DateTime.SpecifyKind(v, DateTimeKind.Utc))
        );
}

/// <summary>A regional row that its own account may see from every region (its memberships).</summary>
public interface IOfAccount
{
    Guid AccountId { get; }
}
