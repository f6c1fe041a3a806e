using System.IO.Compression;
using System.Text;

namespace ZiZhiJin.Api.Tests.Hosting;

/// <summary>A folder as the build of the phone's pages leaves it, with one page and one part that is worth compressing.</summary>
internal static class TestPages
{
    public const string Page = "<!doctype html><title>居民自治金</title>", Part = "assets/index-A1b2.js", Script = "export const words = '居民自治金'";

    public static readonly string Folder = Make();

    private static string Make()
    {
        var folder = Directory.CreateDirectory(Path.Combine(Path.GetDirectoryName(TestKeys.Path)!, "h5")).FullName;
        Directory.CreateDirectory(Path.Combine(folder, "assets"));
        File.WriteAllText(Path.Combine(folder, "index.html"), Page);
        File.WriteAllText(Path.Combine(folder, Part), Script);
        using var packed = new BrotliStream(File.Create(Path.Combine(folder, Part + ".br")), CompressionLevel.Optimal);
        packed.Write(Encoding.UTF8.GetBytes(Script));
        return folder;
    }
}
