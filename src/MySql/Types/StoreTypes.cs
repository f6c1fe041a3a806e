namespace ZiZhiJin.MySql.Types;

/// <summary>What can be said about a column type from its name.</summary>
internal static class StoreTypes
{
    public static Type? ClrType(string? name, string? baseName) => baseName?.ToLowerInvariant() switch
    {
        "bool" or "boolean" => typeof(bool),
        "tinyint" when name!.StartsWith("tinyint(1)", StringComparison.OrdinalIgnoreCase) => typeof(bool),
        "tinyint" => IsUnsigned(name!) ? typeof(byte) : typeof(sbyte),
        "smallint" => IsUnsigned(name!) ? typeof(ushort) : typeof(short),
        "int" or "mediumint" => IsUnsigned(name!) ? typeof(uint) : typeof(int),
        "bigint" => IsUnsigned(name!) ? typeof(ulong) : typeof(long),
        "float" => typeof(float),
        "double" => typeof(double),
        "decimal" or "numeric" => typeof(decimal),
        "datetime" or "timestamp" => typeof(DateTime),
        "date" => typeof(DateOnly),
        "time" => typeof(TimeOnly),
        "char" or "varchar" or "tinytext" or "text" or "mediumtext" or "longtext" or "json" => typeof(string),
        "binary" or "varbinary" or "tinyblob" or "blob" or "mediumblob" or "longblob" => typeof(byte[]),
        _ => null,
    };

    /// <summary>What CAST calls the type; null when the value already is what it should be.</summary>
    public static string? CastTarget(string storeType)
    {
        var name = storeType.ToLowerInvariant();
        var baseName = name.Split('(', ' ')[0];
        return baseName switch
        {
            "tinyint" when name.StartsWith("tinyint(1)", StringComparison.Ordinal) => null,
            "tinyint" or "smallint" or "mediumint" or "int" or "bigint" => IsUnsigned(name) ? "UNSIGNED" : "SIGNED",
            // A type that nobody chose must not cut digits off.
            "decimal" => name is "decimal" or "decimal(18,2)" ? "decimal(65,30)" : name,
            "double" or "datetime" or "date" or "time" => name,
            "float" => "double",
            "char" or "varchar" or "tinytext" or "text" or "mediumtext" or "longtext" or "json" => "CHAR",
            "binary" or "varbinary" or "tinyblob" or "blob" or "mediumblob" or "longblob" => "BINARY",
            _ => null,
        };
    }

    private static bool IsUnsigned(string name) => name.Contains("unsigned", StringComparison.OrdinalIgnoreCase);
}
