using System.Data;
using Microsoft.EntityFrameworkCore.Storage;

namespace ZiZhiJin.MySql.Types;

/// <summary>Which C# type lives in which column type, and the other way round for column types given by name.</summary>
internal sealed class MySqlTypeMappingSource(
    TypeMappingSourceDependencies dependencies, RelationalTypeMappingSourceDependencies relationalDependencies)
    : RelationalTypeMappingSource(dependencies, relationalDependencies)
{
    private static readonly Dictionary<Type, RelationalTypeMapping> Simple = new()
    {
        [typeof(bool)] = new BoolTypeMapping("tinyint(1)", DbType.Boolean),
        [typeof(sbyte)] = new SByteTypeMapping("tinyint", DbType.SByte),
        [typeof(byte)] = new ByteTypeMapping("tinyint unsigned", DbType.Byte),
        [typeof(short)] = new ShortTypeMapping("smallint", DbType.Int16),
        [typeof(ushort)] = new UShortTypeMapping("smallint unsigned", DbType.UInt16),
        [typeof(int)] = new IntTypeMapping("int", DbType.Int32),
        [typeof(uint)] = new UIntTypeMapping("int unsigned", DbType.UInt32),
        [typeof(long)] = new LongTypeMapping("bigint", DbType.Int64),
        [typeof(ulong)] = new ULongTypeMapping("bigint unsigned", DbType.UInt64),
        [typeof(float)] = new FloatMapping(),
        [typeof(double)] = new DoubleTypeMapping("double", DbType.Double),
        [typeof(DateTime)] = new DateTimeMapping(),
        [typeof(DateTimeOffset)] = new DateTimeOffsetMapping(),
        [typeof(DateOnly)] = new DateOnlyMapping(),
        [typeof(TimeOnly)] = new TimeOnlyMapping(),
        [typeof(TimeSpan)] = new TimeSpanMapping(),
    };

    protected override RelationalTypeMapping? FindMapping(in RelationalTypeMappingInfo mappingInfo)
    {
        if (base.FindMapping(mappingInfo) is { } found) return found;
        var type = mappingInfo.ClrType ?? StoreTypes.ClrType(mappingInfo.StoreTypeName, mappingInfo.StoreTypeNameBase);
        if (type == typeof(string)) return TextMapping.For(mappingInfo);
        if (type == typeof(byte[])) return BytesMapping.For(mappingInfo);
        if (type == typeof(decimal)) return Decimal(mappingInfo);
        if (type == typeof(Guid)) return mappingInfo.StoreTypeNameBase == "char" ? GuidMapping.Characters : GuidMapping.Binary;
        return type is not null && Simple.TryGetValue(type, out var mapping) ? Named(mapping, mappingInfo) : null;
    }

    private static DecimalTypeMapping Decimal(in RelationalTypeMappingInfo info)
    {
        var (precision, scale) = (info.Precision ?? 18, info.Scale ?? (info.Precision is null ? 2 : 0));
        return new DecimalTypeMapping(info.StoreTypeName ?? $"decimal({precision},{scale})", DbType.Decimal, info.Precision, info.Scale);
    }

    private static RelationalTypeMapping Named(RelationalTypeMapping mapping, in RelationalTypeMappingInfo info)
    {
        if (info.StoreTypeName is { } store) return mapping.StoreType == store ? mapping : mapping.WithStoreTypeAndSize(store, null);
        return info.Precision is { } precision && mapping.StoreType.EndsWith("(6)", StringComparison.Ordinal)
            ? mapping.WithStoreTypeAndSize($"{mapping.StoreType[..^3]}({precision})", null)
            : mapping;
    }
}
