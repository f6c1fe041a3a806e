using System.Reflection;

namespace ZiZhiJin.Architecture.Tests;

/// <summary>Who may import what. Everything that is not in a project's row is forbidden to it.</summary>
internal static class ImportTable
{
    public static readonly IReadOnlyDictionary<string, string[]> Allowed = new Dictionary<string, string[]>
    {
        ["Domain"] = [],
        ["MySql"] = ["extensions", "EF Core", "driver"],
        ["Storage"] = ["extensions", "Domain", "MySql", "EF Core", "Redis", "Office files"],
        ["Wechat"] = ["extensions"],
        ["Desk"] = ["extensions", "Domain", "Storage", "ASP.NET", "EF Core", "QR codes"],
        ["Api"] = ["extensions", "Domain", "Storage", "Wechat", "Desk", "ASP.NET", "EF Core"],
    };

    private static readonly string BaseLibrary = Path.GetDirectoryName(typeof(object).Assembly.Location)!;

    private static readonly (string Prefix, string Import)[] Known =
    [
        ("ZiZhiJin.", ""),
        ("Microsoft.Extensions.", "extensions"),
        ("Microsoft.EntityFrameworkCore", "EF Core"),
        ("Microsoft.AspNetCore", "ASP.NET"),
        ("Microsoft.Net.Http.Headers", "ASP.NET"),
        ("Microsoft.OpenApi", "ASP.NET"),
        ("System.Threading.RateLimiting", "ASP.NET"),
        ("QRCoder", "QR codes"),
        ("StackExchange.Redis", "Redis"),
        ("MySql.Data", "driver"),
        ("DocumentFormat.OpenXml", "Office files"),
    ];

    /// <summary>The column of an assembly; nothing for the base class library; its own name if the table does not know it.</summary>
    public static string? ImportOf(AssemblyName assembly)
    {
        var name = assembly.Name!;
        if (File.Exists(Path.Combine(BaseLibrary, $"{name}.dll"))) return null;
        var (prefix, import) = Known.FirstOrDefault(known => name.StartsWith(known.Prefix, StringComparison.Ordinal));
        return import switch
        {
            null => name,
            "" => name[prefix.Length..],
            _ => import,
        };
    }
}
