namespace ZiZhiJin.Api.Tests.Http;

/// <summary>The files of the repository that these tests were built from.</summary>
internal static class Repository
{
    private static readonly Lazy<string> Root = new(Find);

    public static string File(string path) => Path.Combine(Root.Value, path);

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!System.IO.File.Exists(Path.Combine(folder.FullName, "ZiZhiJin.sln"))) folder = folder.Parent!;
        return folder.FullName;
    }
}
