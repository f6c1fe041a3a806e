namespace ZiZhiJin.MySql.Infrastructure;

internal static class Collation
{
    /// <summary>Compares as C# does: by code point, case and accents count. Only spaces at the end do not.</summary>
    public const string Default = "utf8mb4_bin";
}
