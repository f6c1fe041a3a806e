using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.ValueGeneration;

namespace ZiZhiJin.MySql.Infrastructure;

/// <summary>Generated ids grow with time, so that new rows go to the end of the primary key.</summary>
internal sealed class TimeOrderedIds(ValueGeneratorSelectorDependencies dependencies) : RelationalValueGeneratorSelector(dependencies)
{
    protected override ValueGenerator? FindForType(IProperty property, ITypeBase typeBase, Type clrType) =>
        clrType == typeof(Guid) && property.ValueGenerated != ValueGenerated.Never && property.GetDefaultValueSql() is null
            ? new Version7()
            : base.FindForType(property, typeBase, clrType);

    private sealed class Version7 : ValueGenerator<Guid>
    {
        public override bool GeneratesTemporaryValues => false;

        public override Guid Next(EntityEntry entry) => Guid.CreateVersion7();
    }
}
