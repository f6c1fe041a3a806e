namespace ZiZhiJin.Bench.Running;

/// <summary>The working copy that this bench was built from.</summary>
internal static class Checkout
{
    private static readonly string Root = FindRoot();

    public static string File(params ReadOnlySpan<string> path) => Path.Combine([Root, .. path]);

    /// <summary>A program of this working copy, in the same configuration as this one.</summary>
    public static string Program(string folder, string name) =>
        File(folder, "bin", Path.GetRelativePath(File("tests", "Bench", "bin"), AppContext.BaseDirectory), name + ".dll");

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !System.IO.File.Exists(Path.Combine(folder.FullName, "ZiZhiJin.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The bench runs from a working copy of the project.");
    }
}
