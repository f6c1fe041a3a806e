using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace ZiZhiJin.MySql.Infrastructure;

/// <summary>Marks the columns whose numbers the database gives out: whole-number primary keys that nobody else fills.</summary>
internal sealed class AutoIncrement(RelationalAnnotationProviderDependencies dependencies) : RelationalAnnotationProvider(dependencies)
{
    public const string Annotation = "MySql:AutoIncrement";

    private static readonly HashSet<Type> WholeNumbers = [typeof(short), typeof(int), typeof(long), typeof(uint), typeof(ulong)];

    public override IEnumerable<IAnnotation> For(IColumn column, bool designTime) =>
        designTime && IsNumberedByDatabase(column.PropertyMappings[0].Property) ? [new Annotation(Annotation, true)] : [];

    private static bool IsNumberedByDatabase(IProperty property) =>
        property.ValueGenerated == ValueGenerated.OnAdd
        && property.IsPrimaryKey()
        && !property.IsForeignKey()
        && WholeNumbers.Contains(property.ClrType)
        && property.GetTypeMapping().Converter is null
        && !HasValueOfItsOwn(property);

    private static bool HasValueOfItsOwn(IProperty property) =>
        property.GetDefaultValueSql() is not null || property.GetComputedColumnSql() is not null || property.TryGetDefaultValue(out _);
}
