namespace ZiZhiJin.MySql.Types;

internal static class SqlLiteral
{
    public static string Text(string value)
    {
        var escaped = value
            .Replace(@"\", @"\\", StringComparison.Ordinal)
            .Replace("'", "''", StringComparison.Ordinal)
            .Replace("\0", @"\0", StringComparison.Ordinal);
        return $"'{escaped}'";
    }

    public static string Bytes(byte[] value) => $"X'{Convert.ToHexString(value)}'";
}
