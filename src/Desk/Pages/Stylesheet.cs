using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ZiZhiJin.Desk.Pages;

/// <summary>The one stylesheet. Its address changes with its content.</summary>
internal static class Stylesheet
{
    private static readonly byte[] Content = Read();

    public static string Address { get; } = $"/desk/desk.css?v={Convert.ToHexStringLower(SHA256.HashData(Content))[..12]}";

    public static FileContentHttpResult Handle(HttpResponse response)
    {
        response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return TypedResults.File(Content, "text/css; charset=utf-8");
    }

    private static byte[] Read()
    {
        using var stream = typeof(Stylesheet).Assembly.GetManifestResourceStream("ZiZhiJin.Desk.Pages.desk.css")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
